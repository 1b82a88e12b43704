package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.read.Draft;
import dev.briefpress.text.RawSpan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Tag;

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

  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  /** Longest part of it that a message quotes. */
  private static final int LONGEST = 40;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    Draft draft = parsed.draft();
    return draft.outline().rawHtml().stream().map(raw -> found(parsed, draft, raw));
  }

  private static Diagnostic found(Parsed parsed, Draft draft, RawSpan raw) {
    String opening = opening(draft, raw);
    Matcher tag = TAG.matcher(opening);
    Span place = draft.span(raw);
    if (!tag.lookingAt() || Tag.isKnownTag(tag.group(1).toLowerCase(Locale.ROOT))) {
      return RULE.at(
          parsed.file(),
          place,
          "raw HTML `" + opening + "`",
          "write it as Markdown; tags that are not harmless are taken out of the page");
    }
    // No tag of HTML: words that were meant to be read, and would vanish.
    Span start = new Span(place.line(), place.column(), place.line(), place.column());
    return RULE.at(
            parsed.file(),
            place,
            "`" + opening + "` is taken for a tag and vanishes from the page",
            "write `\\" + opening + "`")
        .withSeverity(Severity.ERROR)
        .withFix(new Fix("write it as text", List.of(new Edit(start, "\\"))));
  }

  private static String opening(Draft draft, RawSpan raw) {
    int start = draft.bodyStart();
    String text = draft.source().text().substring(start + raw.start(), start + raw.end());
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
