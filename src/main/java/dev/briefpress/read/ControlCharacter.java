package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A character that no editor shows. */
public final class ControlCharacter {
  public static final Rule RULE =
      new Rule(
              "file/control-character",
              Severity.ERROR,
              "The file holds a control character.",
              "Control characters are invisible, break feeds and can hide text.",
              "Tallinn\\u0000 and Riga\n",
              "Tallinn and Riga\n")
          .asProtecting();

  private ControlCharacter() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
