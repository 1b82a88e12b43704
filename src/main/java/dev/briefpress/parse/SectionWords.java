package dev.briefpress.parse;

import dev.briefpress.content.RichText;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.header.Findings;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Words;

/** A text outside its bounds. */
public final class SectionWords {
  public static final Rule RULE =
      new Rule(
          "section/words",
          Severity.WARNING,
          "A section or a point is shorter or longer than the schema's bounds in words.",
          "A point in a few words says too little; one of a page is not read.",
          "- **Information Gaps:** Many.\n",
          "- **Information Gaps:** The budget of the joint exercise and the date of the next one are not public.\n");

  private SectionWords() {}

  /** Counts {@code text} against {@code bounds}; {@code what} names it in the message. */
  static void check(String what, RichText text, Words bounds, Span place, Findings findings) {
    if (bounds.isAny()) {
      return;
    }
    int words = text.words();
    if (bounds.allow(words)) {
      return;
    }
    boolean few = words < bounds.min();
    if (few && endsInPlaceholder(text.text())) {
      return; // the placeholder is reported
    }
    findings.add(
        RULE,
        place,
        what
            + " has "
            + words
            + (words == 1 ? " word" : " words")
            + "; the schema asks for "
            + (few ? "at least " + bounds.min() : "at most " + bounds.max()),
        few ? "say more" : "shorten it, or move detail to another section");
  }

  private static boolean endsInPlaceholder(String text) {
    String bare = text.strip();
    int rest = bare.length() - Outlines.BLANK.length();
    return bare.endsWith(Outlines.BLANK)
        && (rest == 0 || Character.isWhitespace(bare.charAt(rest - 1)));
  }
}
