package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.schema.SectionSpec;

/** Too few items. */
public final class TooFewItems {
  public static final Rule RULE =
      new Rule(
          "section/too-few-items",
          Severity.ERROR,
          "A list of entities, techniques or insights has fewer items than the schema asks for.",
          "The section would say nothing.",
          "## 6. Key Individuals and Entities\n\nNone.\n",
          "## 6. Key Individuals and Entities\n\n- European External Action Service\n");

  private TooFewItems() {}

  static Diagnostic at(String file, Span span, SectionSpec spec, int found) {
    return RULE.at(
        file,
        span,
        "section \""
            + spec.names().name()
            + "\" has "
            + found
            + (found == 1 ? " item" : " items")
            + "; the schema asks for at least "
            + spec.fewest(),
        "list one an item, each beginning with `- `");
  }
}
