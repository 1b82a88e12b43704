package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Front matter beyond its bounds. */
public final class FrontMatterTooComplex {
  public static final Rule RULE =
      new Rule(
          "front-matter/too-complex",
          Severity.ERROR,
          "The front matter is nested too deep or stands for too many values.",
          "A few lines of YAML aliases can stand for billions of values and stop a build.",
          "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
          "c: [x, x]\n");

  private FrontMatterTooComplex() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
