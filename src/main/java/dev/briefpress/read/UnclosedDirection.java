package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.text.Ascii;
import dev.briefpress.text.Characters;
import java.util.Optional;

/** A change of the writing direction that goes on beyond the text it is meant for. */
public final class UnclosedDirection {
  public static final Rule RULE =
      new Rule(
              "file/unclosed-direction",
              Severity.ERROR,
              "A paragraph or field opens an isolate or embedding of the writing direction and"
                  + " does not close it.",
              "What stands after it, also in lists of other pages, is shown in another order than"
                  + " it was written, so that it can read as something else.",
              "title: \"\\u2067Riga\"\n",
              "title: \"\\u2067Riga\\u2069\"\n")
          .asProtecting();

  private static final String HELP =
      "close U+2066 to U+2068 with U+2069, U+202A and U+202B with U+202C, or remove both";

  private UnclosedDirection() {}

  static Diagnostic at(String file, Span span, String message) {
    return RULE.at(file, span, message, HELP);
  }

  /** The first place where a paragraph of {@code file} opens what it does not close. */
  static Optional<Diagnostic> check(SourceFile file) {
    String text = file.text();
    // Hardly any file has one of these, and paragraphs need not be looked for then.
    if (!Characters.hasDirection(text)) {
      return Optional.empty();
    }
    int start = 0;
    while (start < text.length()) {
      int end = endOfParagraph(text, start);
      int unclosed = Characters.firstUnclosed(text, start, end);
      if (unclosed >= 0) {
        String message = "U+%04X here is not closed before the paragraph ends";
        return Optional.of(
            at(
                file.path(),
                file.span(unclosed, unclosed + 1),
                message.formatted((int) text.charAt(unclosed))));
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  // Before a blank line, and before one that may begin a block of its own.
  private static int endOfParagraph(String text, int start) {
    int end = text.indexOf('\n', start);
    while (end >= 0 && goesOn(text, end + 1)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean goesOn(String text, int line) {
    int first = line;
    while (first < text.length() && Ascii.isBlank(text.charAt(first))) {
      first++;
    }
    return first < text.length() && "\n#-*+>|`~=[0123456789".indexOf(text.charAt(first)) < 0;
  }
}
