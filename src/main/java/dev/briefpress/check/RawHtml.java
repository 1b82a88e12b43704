package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.markup.RawSpan;
import dev.briefpress.parse.Parsed;
import dev.briefpress.read.Draft;
import java.util.stream.Stream;

/** HTML in the text that will not reach the page as it stands. */
final class RawHtml implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "safety/raw-html",
          Severity.WARNING,
          "The body holds raw HTML.",
          "Only a short list of harmless tags is kept; everything else is taken out of the page.",
          "<script>alert(1)</script>\n",
          "**bold**, a [link](https://www.enisa.europa.eu/), a table: all have Markdown\n");

  /** Longest part of it that a message quotes. */
  private static final int LONGEST = 40;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    Draft draft = parsed.draft();
    return draft.outline().rawHtml().stream()
        .map(
            raw ->
                RULE.at(
                    parsed.file(),
                    draft.span(raw),
                    "raw HTML `" + opening(draft, raw) + "`",
                    "write it as Markdown; tags that are not harmless are taken out of the page"));
  }

  private static String opening(Draft draft, RawSpan raw) {
    int start = draft.bodyStart();
    String text = draft.source().text().substring(start + raw.start(), start + raw.end());
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
