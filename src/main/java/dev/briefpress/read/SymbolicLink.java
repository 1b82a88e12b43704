package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A symbolic link among the content. */
public final class SymbolicLink {
  public static final Rule RULE =
      new Rule(
          "safety/symbolic-link",
          Severity.ERROR,
          "A symbolic link stands in the content folder.",
          "A link can lead outside the site and publish a file that was never meant for readers.",
          "content/briefs/notes.md -> /home/desk/notes.md\n",
          "a copy of the file itself\n");

  private SymbolicLink() {}

  static Diagnostic at(String file) {
    return at(
        file,
        Span.start(),
        "this is a symbolic link or no regular file",
        "put a copy of the file here");
  }

  private static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
