package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A point without a label. */
public final class ItemUnlabelled {
  public static final Rule RULE =
      new Rule(
          "section/item-unlabelled",
          Severity.ERROR,
          "A point of a labelled list does not begin with its label.",
          "What the point is cannot be told.",
          "- Both sides stay committed.\n",
          "- **Assumptions:** Both sides stay committed.\n");

  private ItemUnlabelled() {}

  static Diagnostic at(String file, Span span, String example) {
    return RULE.at(
        file, span, "this point has no label", "begin it with one, such as `**" + example + ":**`");
  }
}
