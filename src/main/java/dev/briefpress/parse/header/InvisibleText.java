package dev.briefpress.parse.header;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.text.Visible;

/** A title, name, heading or link of which a reader sees nothing. */
public final class InvisibleText {
  public static final Rule RULE =
      new Rule(
          "file/invisible-text",
          Severity.ERROR,
          "A title, name, heading, label or link holds nothing that a reader can see.",
          "Lists would show a gap that nobody can read out, search for or click on. Blanks without"
              + " a break, joiners, soft hyphens, fillers and the empty Braille pattern show"
              + " nothing.",
          "title: \"\\u3164\"\n",
          "title: A berth in Riga is closed\n");

  private InvisibleText() {}

  static Diagnostic at(String file, Span span, String what, String characters) {
    return RULE.at(
        file,
        span,
        what
            + " holds nothing that a reader can see"
            + (characters.isEmpty() ? "" : ", only " + characters),
        "write words, or remove it");
  }

  /** Adds the finding if nothing of {@code text} can be seen. */
  public static void check(Findings findings, Span span, String what, String text) {
    if (!Visible.in(text)) {
      findings.add(at(findings.file(), span, what, Visible.numbers(text)));
    }
  }
}
