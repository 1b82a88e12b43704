package dev.briefpress.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words as {@code lunr.tokenizer} of lunr.js 2.3.9 does: the whole text in lower
 * case, cut at hyphens and at what JavaScript's {@code \s} matches; empty pieces are no tokens.
 */
final class Tokeniser {
  private Tokeniser() {}

  /** The tokens of {@code text}, in order. */
  static List<String> tokens(String text) {
    String lower = LowerCase.of(text);
    List<String> tokens = new ArrayList<>(lower.length() / 6 + 1);
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || isSeparator(lower.charAt(at))) {
        if (at > start) {
          tokens.add(lower.substring(start, at));
        }
        start = at + 1;
      }
    }
    return tokens;
  }

  /** ECMAScript's WhiteSpace and LineTerminator, and the hyphen. */
  static boolean isSeparator(char unit) {
    if (unit < 0x80) {
      return unit == ' ' || unit == '-' || (unit >= '\t' && unit <= '\r');
    }
    return switch (unit) {
      case '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000', '\uFEFF' -> true;
      default -> unit >= '\u2000' && unit <= '\u200A';
    };
  }
}
