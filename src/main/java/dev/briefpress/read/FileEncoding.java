package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Bytes that are not UTF-8. */
public final class FileEncoding {
  public static final Rule RULE =
      new Rule(
              "file/encoding",
              Severity.ERROR,
              "The file holds bytes that are not UTF-8 text.",
              "Readers would see wrong letters.",
              "caf\\u00e9 saved as Latin-1\n",
              "the same file saved as UTF-8\n")
          .asProtecting();

  private FileEncoding() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
