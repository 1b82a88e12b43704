package dev.briefpress.markup.guard;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** What stands on both sides of a run of delimiters, in the terms of CommonMark 6.2. */
record Flanks(
    char before,
    char after,
    boolean blankBefore,
    boolean blankAfter,
    boolean markBefore,
    boolean markAfter) {

  /**
   * The sides of the run from {@code start} to {@code end}; the paragraph's ends count as line
   * ends.
   */
  static Flanks of(CharSequence s, int start, int end) {
    char before = start == 0 ? '\n' : s.charAt(start - 1);
    char after = end == s.length() ? '\n' : s.charAt(end);
    return new Flanks(
        before,
        after,
        isBlank(before),
        isBlank(after),
        isPunctuation(before),
        isPunctuation(after));
  }

  private boolean left() {
    return !blankAfter && !(markAfter && !blankBefore && !markBefore && !isUnspaced(before));
  }

  private boolean right() {
    return !blankBefore && !(markBefore && !blankAfter && !markAfter && !isUnspaced(after));
  }

  boolean canOpen(DelimiterProcessor processor) {
    return processor.canBeOpener(
        String.valueOf(before),
        String.valueOf(after),
        left(),
        right(),
        markBefore,
        markAfter,
        blankBefore,
        blankAfter);
  }

  boolean canClose(DelimiterProcessor processor) {
    return processor.canBeCloser(
        String.valueOf(before),
        String.valueOf(after),
        left(),
        right(),
        markBefore,
        markAfter,
        blankBefore,
        blankAfter);
  }

  // Letters of scripts that put no blanks between words: beside them, emphasis that begins or ends
  // with a quotation mark or a full stop would be none by CommonMark alone.
  private static boolean isUnspaced(char c) {
    if (c < 0x2E80) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default -> c == 'ー' || Character.isSurrogate(c);
    };
  }

  // CommonMark 2.1, Unicode whitespace.
  private static boolean isBlank(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\f' -> true;
      default -> c >= 0x80 && Character.getType(c) == Character.SPACE_SEPARATOR;
    };
  }

  private static boolean isPunctuation(char c) {
    if (c < 0x80) {
      return c > ' ' && c != 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
