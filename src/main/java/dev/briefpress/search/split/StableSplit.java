package dev.briefpress.search.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sorted list of entries into runs of bounded size, so that a change of one entry moves no
 * cut far from it.
 *
 * <p>Filling runs one after another would shift every later cut when one entry grows. Here each
 * entry has a rank that depends on its key alone; a run that is too large is cut before its entry
 * of the highest rank, and so are the two parts. An entry too large for a run ends up in its own.
 * Runs are between a third and all of the bound on average, so two thirds.
 */
final class StableSplit {
  private final long[] sums;
  private final int[] ranks;
  private final int most;
  private final List<Run> runs = new ArrayList<>();

  /** Entries from {@code start} to before {@code end}. */
  record Run(int start, int end) {}

  private StableSplit(int[] sizes, int[] ranks, int most) {
    this.sums = new long[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      sums[i + 1] = sums[i] + sizes[i];
    }
    this.ranks = ranks;
    this.most = most;
  }

  /**
   * The runs, in order; none for no entries.
   *
   * @param sizes of the entries
   * @param ranks of the entries, as {@link #rank} gives them
   * @param most the largest size of a run of more than one entry
   */
  static List<Run> of(int[] sizes, int[] ranks, int most) {
    StableSplit split = new StableSplit(sizes, ranks, most);
    if (sizes.length > 0) {
      split.add(0, sizes.length);
    }
    return split.runs;
  }

  /** A rank that is evenly spread and depends on {@code hash} alone. */
  static int rank(int hash) {
    int mixed = hash * 0x9E3779B1;
    mixed = (mixed ^ mixed >>> 15) * 0x85EBCA77;
    return mixed ^ mixed >>> 13;
  }

  private void add(int start, int end) {
    if (end - start == 1 || sums[end] - sums[start] <= most) {
      runs.add(new Run(start, end));
      return;
    }
    int cut = start + 1;
    for (int i = cut + 1; i < end; i++) {
      if (ranks[i] > ranks[cut]) {
        cut = i;
      }
    }
    add(start, cut);
    add(cut, end);
  }
}
