package dev.briefpress.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words as {@code lunr.tokenizer} of lunr.js 2.3.9 does: the whole text in lower
 * case, cut at hyphens and at what JavaScript's {@code \s} matches; empty pieces are no tokens.
 */
public final class Tokeniser {
  private Tokeniser() {}

  /** Takes tokens one by one. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A token is {@code text} from {@code start} to {@code end}; {@code hash} is its {@link
     * TokenTable#hash}.
     */
    void token(char[] text, int start, int end, int hash);
  }

  /** Hands the tokens of {@code text} to {@code visitor}, in order. */
  public static void visit(String text, Visitor visitor) {
    char[] lower = LowerCase.of(text).toCharArray();
    int start = 0;
    int hash = 0;
    for (int at = 0; at < lower.length; at++) {
      char unit = lower[at];
      if (isSeparator(unit)) {
        if (at > start) {
          visitor.token(lower, start, at, hash);
        }
        start = at + 1;
        hash = 0;
      } else {
        hash = TokenTable.hash(hash, unit);
      }
    }
    if (lower.length > start) {
      visitor.token(lower, start, lower.length, hash);
    }
  }

  /** The tokens of {@code text}, in order. */
  public static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    visit(text, (units, start, end, hash) -> tokens.add(new String(units, start, end - start)));
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
