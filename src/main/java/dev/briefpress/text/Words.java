package dev.briefpress.text;

import java.util.Arrays;

/**
 * The words of a text, found once for everything that looks for some of them: stretches of letters
 * and digits. A hyphen or an apostrophe stands between two words.
 */
public final class Words {
  /** How many keys there are. */
  static final int KEYS = 1 << 12;

  private static final int ASCII = 128;

  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private short[] keys;

  private Words(String text) {
    this.text = text;
    int expected = text.length() / 5 + 4;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.keys = new short[expected];
  }

  public static Words of(String text) {
    Words words = new Words(text);
    int start = -1;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isOfAWord(c)) {
        start = start < 0 ? i : start;
        hash = hash * 31 + lower(c);
      } else if (start >= 0) {
        words.add(start, i, hash);
        start = -1;
        hash = 0;
      }
    }
    if (start >= 0) {
      words.add(start, text.length(), hash);
    }
    return words;
  }

  private void add(int start, int end, int hash) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      keys = Arrays.copyOf(keys, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    keys[count++] = (short) ((hash ^ (hash >>> 12)) & (KEYS - 1));
  }

  private static int lower(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? c | ' ' : c;
    }
    return Character.toLowerCase(c);
  }

  /** Whether there is a digit of ASCII in it. */
  public boolean hasDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** How many words it has. */
  public int count() {
    return count;
  }

  /** Where a word begins, in UTF-16 units. */
  public int start(int word) {
    return starts[word];
  }

  /** Where a word ends. */
  public int end(int word) {
    return ends[word];
  }

  /**
   * A number below {@link #KEYS} that is the same for the same word in any case, and seldom the
   * same for two words.
   */
  int key(int word) {
    return keys[word];
  }
}
