package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.parse.Sections.Match;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A section with a wrong number. */
final class SectionNumber implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/number",
          Severity.WARNING,
          "The number before a heading is not the one of the schema.",
          "The page shows the schema's number; the source should say the same.",
          "## 4. Competing Hypotheses\n",
          "## 2. Competing Hypotheses\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed
        .matches(Sections::known)
        .filter(m -> !m.section().heading().number().equals(m.spec().orElseThrow().number()))
        .map(match -> found(parsed, match));
  }

  private static Diagnostic found(Parsed parsed, Match match) {
    OptionalInt number = match.spec().orElseThrow().number();
    Span line = parsed.place(match);
    String correct = "## " + (number.isPresent() ? number.getAsInt() + ". " : "") + match.text();
    Diagnostic found =
        RULE.at(
            parsed.file(),
            line,
            "section \""
                + match.text()
                + "\" has "
                + named(match.section().heading().number())
                + ", the schema gives it "
                + named(number),
            "write `" + correct + "`");
    // Where a section is unknown, the text may be written for another schema.
    return parsed.sections().filter(Sections::areCertain).isPresent()
        ? found.withFix(new Fix("correct the number", List.of(new Edit(line, correct))))
        : found;
  }

  private static String named(OptionalInt number) {
    return number.isPresent() ? "number " + number.getAsInt() : "no number";
  }
}
