package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Text outside every section. */
public final class SectionTextOutside {
  public static final Rule RULE =
      new Rule(
          "section/text-outside",
          Severity.WARNING,
          "Text stands before the first section, or in a section that holds points only.",
          "Data files, and readers who jump to a section, miss it.",
          "An introduction.\n\n## 1. BLUF\n",
          "## 1. BLUF\n\nAn introduction.\n");

  private SectionTextOutside() {}

  static Diagnostic beforeFirst(String file, Span span) {
    return RULE.at(file, span, "text stands before the first section", "move it into a section");
  }

  static Diagnostic amongPoints(String file, Span span, String section) {
    return RULE.at(
        file,
        span,
        "\"" + section + "\" holds labelled points only",
        "make this text a point with a label, or move it");
  }
}
