package dev.briefpress.links;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;

/** A link to what is not published. */
public final class UnpublishedLink {
  public static final Rule RULE =
      new Rule(
          "link/unpublished",
          Severity.ERROR,
          "A link points at a document that this build does not publish: a draft, a scheduled, rejected or too highly marked one.",
          "Readers would land on the not-found page.",
          "[the assessment](../../../2027/03/01/a-scheduled-brief.md)\n",
          "the assessment, to be published in March\n");

  private UnpublishedLink() {}

  static Diagnostic at(String file, Reference reference) {
    return RULE.at(
        file,
        reference.span(),
        "'" + reference.target() + "' is not published in this build",
        "publish it first, or take the link out");
  }
}
