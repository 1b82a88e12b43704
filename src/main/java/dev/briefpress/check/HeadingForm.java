package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import java.util.List;

/** A section's name that is not written as its heading. */
public final class HeadingForm {
  public static final Rule RULE =
      new Rule(
          "section/heading-form",
          Severity.ERROR,
          "The name of a section stands on a line of its own that is no heading, or one of a lower level.",
          "The section would be taken for a part of the one before it.",
          "##3. Key Assumptions and Red Flags\n",
          "## 3. Key Assumptions and Red Flags\n");

  private HeadingForm() {}

  static Diagnostic at(String file, Span span, Heading heading) {
    String number = heading.number().isPresent() ? heading.number().getAsInt() + ". " : "";
    String correct = "## " + number + heading.text();
    return RULE.at(
            file,
            span,
            "\"" + heading.text() + "\" is not written as the heading of a section",
            "write `" + correct + "`")
        .withFix(new Fix("write the heading of the section", List.of(new Edit(span, correct))));
  }
}
