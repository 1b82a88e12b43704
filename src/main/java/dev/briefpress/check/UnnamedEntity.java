package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A person or organisation without a name. */
public final class UnnamedEntity {
  public static final Rule RULE =
      new Rule(
          "section/unnamed-entity",
          Severity.ERROR,
          "An item of the list of people and organisations begins with no name.",
          "It would have a page without a name, or none.",
          "- - NATO\n",
          "- NATO\n");

  private UnnamedEntity() {}

  static Diagnostic at(String file, Span span) {
    return RULE.at(
        file,
        span,
        "this item has no name",
        "write `- Name, role, organisation`, without a list inside the item");
  }
}
