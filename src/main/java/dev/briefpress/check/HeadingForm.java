package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import dev.briefpress.parse.Parsed;
import java.util.List;
import java.util.stream.Stream;

/** A section's name that is not written as its heading. */
final class HeadingForm implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/heading-form",
          Severity.ERROR,
          "The name of a section stands on a line of its own that is no heading, or one of a lower level.",
          "The section would be taken for a part of the one before it.",
          "##3. Key Assumptions and Red Flags\n",
          "## 3. Key Assumptions and Red Flags\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.sections().stream()
        .flatMap(sections -> sections.headings().hidden().stream())
        .map(heading -> found(parsed, heading));
  }

  private static Diagnostic found(Parsed parsed, Heading heading) {
    Span place = parsed.draft().span(heading.span());
    String number = heading.number().isPresent() ? heading.number().getAsInt() + ". " : "";
    String correct = "## " + number + heading.text();
    return RULE.at(
            parsed.file(),
            place,
            "\"" + heading.text() + "\" is not written as the heading of a section",
            "write `" + correct + "`")
        .withFix(new Fix("write the heading of the section", List.of(new Edit(place, correct))));
  }
}
