package dev.briefpress.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Sets of characters that have no place in a published text, in a name or in XML. */
public final class Characters {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char END_OF_EMBEDDING = '\u202C';
  private static final char END_OF_ISOLATE = '\u2069';

  private Characters() {}

  /**
   * Whether this UTF-16 unit is a control character other than tab and line feed, no character at
   * all, or an override that turns the order of the letters after it about, so that a name reads as
   * another. HTML forbids most of them; our own HTML marks places with two.
   */
  public static boolean isUnfit(char c) {
    if (c < 0x7F) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    return (c < 0xA0 && c != 0x85)
        || c == '\u202D'
        || c == '\u202E'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  /** Whether the unit at {@code at} is unfit, or half of a surrogate pair. */
  public static boolean isUnfit(String text, int at) {
    char c = text.charAt(at);
    return Character.isSurrogate(c) ? isHalf(text, at) : isUnfit(c);
  }

  /** Whether the surrogate at {@code at} stands without its other half. */
  public static boolean isHalf(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Where the first unfit unit stands; -1 if there is none. */
  public static int firstUnfit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F;
      if (!plain && isUnfit(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The text with U+FFFD in the place of each unfit unit. */
  public static String withoutUnfit(String text) {
    int first = firstUnfit(text);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      if (isUnfit(text, i)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  /**
   * Whether the name of a file may not hold the character at {@code at}, or half of one: it is a
   * backslash, cannot be decoded, commands a terminal, cannot be seen, or changes the writing
   * direction.
   */
  public static boolean isUnfitInName(String name, int at) {
    char c = name.charAt(at);
    if (c < 0x7F) {
      return c < ' ' || c == '\\';
    }
    int character = name.codePointAt(at);
    if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(name.charAt(at - 1))) {
      character = name.codePointAt(at - 1);
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          Visible.isFiller(character) || character == 0xFFFD || (character & 0xFFFE) == 0xFFFE;
    };
  }

  /** The text without the characters that XML cannot hold (XML 1.0, fifth edition, 2.2). */
  public static String withoutUnfitForXml(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > 0xD7FF) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Characters::isFitForXml).forEach(out::appendCodePoint);
        return out.toString();
      }
    }
    return text;
  }

  private static boolean isFitForXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** Whether anything in {@code text} begins or ends an isolate or an embedding. */
  public static boolean hasDirection(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u202A' && isDirection(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether this begins or ends an isolate or an embedding of the writing direction. */
  public static boolean isDirection(char c) {
    return opensIsolate(c) || opensEmbedding(c) || c == END_OF_ISOLATE || c == END_OF_EMBEDDING;
  }

  private static boolean opensIsolate(char c) {
    return c >= '\u2066' && c <= '\u2068';
  }

  private static boolean opensEmbedding(char c) {
    return c == '\u202A' || c == '\u202B';
  }

  /**
   * Where a stretch of a text opens an isolate or an embedding of the writing direction that it
   * does not close; -1 when it closes all. The end of an isolate closes the embeddings in it.
   */
  public static int firstUnclosed(CharSequence text, int start, int end) {
    Deque<Integer> open = new ArrayDeque<>();
    int isolates = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '\u202A' || c > END_OF_ISOLATE) {
        continue;
      }
      if (opensIsolate(c) || opensEmbedding(c)) {
        open.push(i);
        isolates += opensIsolate(c) ? 1 : 0;
      } else if (c == END_OF_EMBEDDING
          && !open.isEmpty()
          && opensEmbedding(text.charAt(open.element()))) {
        open.pop();
      } else if (c == END_OF_ISOLATE && isolates > 0) {
        isolates--;
        while (opensEmbedding(text.charAt(open.pop()))) {
          // is closed with the isolate
        }
      }
    }
    return open.isEmpty() ? -1 : open.getLast();
  }

  /** The text with U+FFFD in the place of each isolate, embedding and end of one. */
  public static String withoutDirections(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isDirection(text.charAt(i))) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  /** Whether a character is a letter or a digit; most are of ASCII, which is quick to see. */
  public static boolean isOfAWord(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }
}
