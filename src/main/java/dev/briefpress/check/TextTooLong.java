package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.Locale;

/** A name or a text that is too long for the places where it is shown. */
public final class TextTooLong {
  public static final Rule RULE =
      new Rule(
          "file/text-too-long",
          Severity.ERROR,
          "A title, name, summary or another text of a field is longer than it may be.",
          "It stands on many pages besides its own: one long title and very many tags would fill a"
              + " disk.",
          "title: (four hundred letters)\n",
          "title: A berth in Riga is closed\n");

  private TextTooLong() {}

  static Diagnostic at(String file, Span span, String what, int length, int most) {
    return RULE.at(
        file,
        span,
        String.format(Locale.ROOT, "%s has %,d characters", what, length),
        String.format(Locale.ROOT, "shorten it to at most %,d characters", most));
  }
}
