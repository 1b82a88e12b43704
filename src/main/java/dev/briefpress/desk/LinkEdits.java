package dev.briefpress.desk;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Target;
import dev.briefpress.read.Draft;
import dev.briefpress.text.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Links of documents to files and pages that move.
 *
 * @param moved new paths from the content folder by old ones
 */
record LinkEdits(Map<String, String> moved) {
  // What a destination may hold outside angle brackets.
  private static final String MARKS = "/-._~!$*+,;=@";

  LinkEdits {
    moved = Map.copyOf(moved);
  }

  /** What changes in a document that stays where it is. */
  List<Edit> in(Draft draft) {
    String content = draft.path().substring(0, draft.path().indexOf('/') + 1);
    List<Edit> edits = new ArrayList<>();
    for (Destination destination : draft.outline().destinations()) {
      Target target = Target.of(destination.address(), draft.path());
      int hash = target.value().indexOf('#');
      String file = hash < 0 ? target.value() : target.value().substring(0, hash);
      String fragment = hash < 0 ? "" : target.value().substring(hash);
      if (target.kind() == Target.Kind.INSIDE && file.startsWith(content)) {
        String now = moved.get(file.substring(content.length()));
        if (now != null) {
          edits.add(new Edit(draft.span(destination.span()), address(now, fragment)));
        }
      }
    }
    return edits;
  }

  /** A path from the content folder as the destination of a link. */
  static String address(String path, String fragment) {
    return "/" + Percent.encoded(path, MARKS) + Percent.encoded(fragment, "#" + MARKS);
  }
}
