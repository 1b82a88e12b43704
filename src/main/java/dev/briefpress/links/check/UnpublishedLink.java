package dev.briefpress.links.check;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.links.Selection.Left;

/** A link to what is not published. */
public final class UnpublishedLink {
  public static final Rule RULE =
      new Rule(
          "link/unpublished",
          Severity.ERROR,
          "A published document links to one that this build does not publish: a draft, a scheduled,"
              + " withdrawn or too highly marked one.",
          "Readers would land on the not-found page. A withdrawn brief leaves a notice at its"
              + " address, so a link to it is a warning only.",
          "[the assessment](/briefs/2027/03/01/a-scheduled-brief.md)\n",
          "the assessment, to be published in March\n");

  private UnpublishedLink() {}

  static Diagnostic at(String file, Reference reference, Left left) {
    String message = "'" + reference.target() + "' is " + left.reason();
    return left.kind() == Left.Kind.WITHDRAWN
        ? RULE.at(file, reference.span(), message, "link to what replaces it, or take the link out")
        : RULE.at(file, reference.span(), message, "publish it first, or take the link out");
  }

  /** A withdrawn brief, which leaves a notice. */
  static Diagnostic atNotice(String file, Reference reference, Left left) {
    return at(file, reference, left).withSeverity(Severity.WARNING);
  }
}
