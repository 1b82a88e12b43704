package dev.briefpress.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Characters that have no place in a published text. */
public final class Characters {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char END_OF_EMBEDDING = '\u202C';
  private static final char END_OF_ISOLATE = '\u2069';

  private Characters() {}

  /**
   * Whether the UTF-16 unit at {@code at} is a control character other than tab and line feed, half
   * of a surrogate pair, no character at all, or an override that turns the order of the letters
   * after it about, so that a name reads as another.
   */
  public static boolean isUnfit(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    if (c < 0x7F) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return (c < 0xA0 && c != 0x85)
        || c == '\u202D'
        || c == '\u202E'
        || c == '\uFFFE'
        || c == '\uFFFF';
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

  /** The text with U+FFFD in the place of each of them. */
  static String withoutUnfit(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isUnfit(text, i)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }
}
