package dev.briefpress.markup.guard;

import java.util.Arrays;

/** The runs of backticks of a paragraph. */
final class Backticks {
  private final String text;
  // By length of a run, the last place where one begins.
  private int[] last = new int[8];

  Backticks(String text) {
    this.text = text;
    Arrays.fill(last, -1);
    int i = text.indexOf('`');
    while (i >= 0) {
      int run = length(i);
      if (run >= last.length) {
        int known = last.length;
        last = Arrays.copyOf(last, run + 8);
        Arrays.fill(last, known, last.length, -1);
      }
      last[run] = i;
      i = text.indexOf('`', i + run);
    }
  }

  /** How many backticks stand at {@code start}. */
  int length(int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) == '`') {
      i++;
    }
    return i - start;
  }

  /** The first run of exactly this length from {@code from} on; -1 when there is none. */
  int next(int from, int length) {
    if (length >= last.length || last[length] < from) {
      return -1;
    }
    int i = text.indexOf('`', from);
    while (i >= 0 && length(i) != length) {
      i = text.indexOf('`', i + length(i));
    }
    return i;
  }
}
