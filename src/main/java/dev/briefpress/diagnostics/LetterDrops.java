package dev.briefpress.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds words that differ by one letter without comparing each with each.
 *
 * <p>If one edit makes one word of another, then both give the same after a letter is dropped from
 * one of them, or from both. So every word is filed under itself and under all that is left of it
 * when one letter is dropped; words that are near share a place. The reverse is not quite true:
 * whoever asks has to compare what it gets, with {@link #isOneEdit}.
 */
public final class LetterDrops {
  /** Longer words are filed under themselves only: the work grows with the square of the length. */
  private static final int LONGEST = 64;

  /** Low bits of an entry, for the number of a word; the others are a hash. */
  private static final int NUMBER_BITS = 24;

  /** As many words are taken from one place: a thousand that share it are not one misspelt. */
  private static final int MOST_OF_A_PLACE = 100;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** Which letters may be dropped. */
  public interface Droppable {
    boolean test(String word, int index);
  }

  private final long[] entries;

  private LetterDrops(long[] entries) {
    this.entries = entries;
  }

  /** Files {@code words}, which are known by their positions. */
  public static LetterDrops of(List<String> words, Droppable droppable) {
    if (words.size() > NUMBER) {
      throw new IllegalArgumentException(words.size() + " words are too many");
    }
    long[] entries = new long[words.stream().mapToInt(w -> w.length() + 1).sum()];
    int count = 0;
    for (int number = 0; number < words.size(); number++) {
      for (long hash : hashes(words.get(number), droppable)) {
        entries[count++] = hash | number;
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    return new LetterDrops(sorted);
  }

  /** Positions of the words that share a place, each list ascending and of two or more. */
  public List<int[]> groups() {
    List<int[]> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= entries.length; to++) {
      if (to == entries.length || hash(to) != hash(from)) {
        int[] group = numbers(from, to);
        if (group.length > 1) {
          groups.add(group);
        }
        from = to;
      }
    }
    return groups;
  }

  /** Steps that {@link #near} may take for {@code word}. */
  static long cost(String word) {
    long places = word.length() <= LONGEST ? word.length() + 1 : 1;
    return places * (word.length() + MOST_OF_A_PLACE);
  }

  /** Positions of the words that may differ from {@code word} by one letter, ascending. */
  int[] near(String word) {
    return Arrays.stream(hashes(word, (w, i) -> true))
        .mapToObj(this::filedUnder)
        .flatMapToInt(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  private int[] filedUnder(long hash) {
    int found = Arrays.binarySearch(entries, hash);
    int from = found >= 0 ? found : -found - 1;
    int to = from;
    while (to < entries.length && hash(to) == hash && to - from < MOST_OF_A_PLACE) {
      to++;
    }
    return numbers(from, to);
  }

  private int[] numbers(int from, int to) {
    return Arrays.stream(entries, from, to).mapToInt(e -> (int) (e & NUMBER)).distinct().toArray();
  }

  private long hash(int entry) {
    return entries[entry] & ~NUMBER;
  }

  private static long[] hashes(String word, Droppable droppable) {
    long[] hashes = new long[word.length() + 1];
    int count = 0;
    hashes[count++] = hash(word, -1);
    for (int i = 0; i < word.length() && word.length() <= LONGEST; i++) {
      if (droppable.test(word, i)) {
        hashes[count++] = hash(word, i);
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  // Of the word without the letter at an index; FNV-1a, then mixed so that its high bits differ.
  private static long hash(String word, int without) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      if (i != without) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      }
    }
    return ((hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L) & ~NUMBER;
  }

  /** Whether one insertion, deletion, substitution or swap of neighbours makes one of the other. */
  public static boolean isOneEdit(String a, String b) {
    int start = 0;
    int most = Math.min(a.length(), b.length());
    while (start < most && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String left = a.substring(start, a.length() - end);
    String right = b.substring(start, b.length() - end);
    boolean one = Math.max(left.length(), right.length()) == 1;
    boolean swapped =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return one || swapped;
  }
}
