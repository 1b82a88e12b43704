package dev.briefpress.desk;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Target;
import dev.briefpress.read.Draft;
import dev.briefpress.text.Percent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** A file of the content, and a place in it. */
  private record Inside(String path, String fragment) {}

  /** Paths of all files of the site to which a document points, relative to the site's folder. */
  static Set<String> targets(Draft draft) {
    Set<String> targets = new HashSet<>();
    for (Destination destination : draft.outline().destinations()) {
      inside(destination, draft.path())
          .ifPresent(target -> targets.add(content(draft) + target.path()));
    }
    return targets;
  }

  /** What changes in a document that stays where it is. */
  List<Edit> in(Draft draft) {
    return in(draft, draft.path());
  }

  /**
   * What changes in a document that moves itself; a relative link stays when it leads to the right
   * file from there, too.
   *
   * @param path of the document afterwards
   */
  List<Edit> in(Draft draft, String path) {
    List<Edit> edits = new ArrayList<>();
    for (Destination destination : draft.outline().destinations()) {
      Optional<Inside> target = inside(destination, draft.path());
      if (target.isPresent()) {
        Inside wanted = target.get();
        String now = moved.getOrDefault(wanted.path(), wanted.path());
        if (inside(destination, path).filter(there -> there.path().equals(now)).isEmpty()) {
          String address = address(now, wanted.fragment());
          edits.add(new Edit(draft.span(destination.span()), address));
        }
      }
    }
    return edits;
  }

  private static String content(Draft draft) {
    return draft.path().substring(0, draft.path().indexOf('/') + 1);
  }

  // What a destination means in a document at some path; absent when it leads out of the content.
  private static Optional<Inside> inside(Destination destination, String source) {
    Target target = Target.of(destination.address(), source);
    String content = source.substring(0, source.indexOf('/') + 1);
    if (target.kind() != Target.Kind.INSIDE || !target.value().startsWith(content)) {
      return Optional.empty();
    }
    int hash = target.value().indexOf('#');
    int end = hash < 0 ? target.value().length() : hash;
    return Optional.of(
        new Inside(target.value().substring(content.length(), end), target.value().substring(end)));
  }

  // A path from the content folder as the destination of a link.
  private static String address(String path, String fragment) {
    return "/" + Percent.encoded(path, MARKS) + Percent.encoded(fragment, "#" + MARKS);
  }
}
