package dev.briefpress.check;

import dev.briefpress.content.Status;
import dev.briefpress.content.Tag;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.RawSpan;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An outline that nobody has filled in, in a document that would be published. */
public final class Placeholder {
  public static final Rule RULE =
      new Rule(
              "section/placeholder",
              Severity.ERROR,
              "A document that would be published still has the words of the outline that `new` or"
                  + " `check --fix` wrote.",
              "Readers would see \"…\" and \"Name\" in the place of the text. A draft may have them.",
              "- **Assumptions:** …\n",
              "- **Assumptions:** The logs of the harbour master are complete.\n")
          .asProtecting();

  /** A point or a paragraph without a word of its own. */
  private static final Pattern BLANK =
      Pattern.compile("(?:[-*+] +)?(?:\\*\\*[^*]{1,100}\\*\\*)? *" + Outlines.BLANK);

  private static final Pattern FENCE = Pattern.compile("(?:```|~~~).*");

  private Placeholder() {}

  /**
   * Tells at most one finding, at the first placeholder: they are one fault.
   *
   * @param tags those of the front matter, possibly empty
   */
  static void check(Draft draft, Schema schema, List<Tag> tags, Status status, Findings findings) {
    if (status != Status.PUBLISHED) {
      return;
    }
    List<Span> places = new ArrayList<>();
    if (tags.stream().anyMatch(t -> t.name().equals(Outlines.NO_TAG))) {
      place(draft, "tags").ifPresent(places::add);
    }
    places.addAll(lines(draft, Outlines.placeholders(schema)));
    if (!places.isEmpty()) {
      String rest = places.size() == 1 ? "" : ", and " + (places.size() - 1) + " more below";
      findings.add(
          RULE.at(
              findings.file(),
              places.get(0),
              "this is still the outline's placeholder" + rest,
              "write the text, remove what is not needed, or set `status: draft`"));
    }
  }

  private static Optional<Span> place(Draft draft, String field) {
    return draft.frontMatter().entry(field).map(entry -> entry.nameSpan());
  }

  // Code is quoted, and "…" in it is a line that was left out.
  private static List<Span> lines(Draft draft, Set<String> placeholders) {
    List<Span> places = new ArrayList<>();
    String body = draft.source().text().substring(draft.bodyStart());
    boolean code = false;
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      String raw = body.substring(start, end);
      String line = raw.strip();
      code ^= FENCE.matcher(line).matches();
      if (!code && (placeholders.contains(line) || BLANK.matcher(line).matches())) {
        int from = start + raw.indexOf(line);
        places.add(draft.span(new RawSpan(from, from + line.length())));
      }
      start = end + 1;
    }
    return places;
  }
}
