package dev.briefpress.search.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StableSplitTest {
  private static final int MOST = 100;

  @Test
  void holdsAllEntriesInOrderAndKeepsRunsSmall() {
    int[] sizes = new Random(1).ints(2_000, 1, 60).toArray();
    int place = 0;
    for (StableSplit.Run run : split(sizes)) {
      assertThat(run.start()).isEqualTo(place);
      assertThat(sum(sizes, run)).isLessThanOrEqualTo(MOST);
      place = run.end();
    }
    assertThat(place).isEqualTo(sizes.length);
  }

  @Test
  void givesAnEntryThatIsTooLargeItsOwnRun() {
    int[] sizes = {10, 10, 500, 10, 10};
    assertThat(split(sizes)).contains(new StableSplit.Run(2, 3));
  }

  @Test
  void hasNoRunsForNoEntries() {
    assertThat(split(new int[0])).isEmpty();
  }

  @Test
  void movesNoCutFarFromAnEntryThatGrows() {
    int[] sizes = new Random(2).ints(2_000, 1, 60).toArray();
    Set<StableSplit.Run> before = new HashSet<>(split(sizes));
    int most = 0;
    int changes = 0;
    for (int entry = 0; entry < sizes.length; entry++) {
      sizes[entry]++;
      List<StableSplit.Run> after = new ArrayList<>(split(sizes));
      after.removeAll(before);
      most = Math.max(most, after.size());
      changes += after.size();
      sizes[entry]--;
    }
    // Mostly the cuts stay where they are; at times the run of the entry is cut once more.
    assertThat(most).isLessThanOrEqualTo(3);
    assertThat(changes).isLessThan(100);
  }

  private static List<StableSplit.Run> split(int[] sizes) {
    int[] ranks = new int[sizes.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = StableSplit.rank(i);
    }
    return StableSplit.of(sizes, ranks, MOST);
  }

  private static int sum(int[] sizes, StableSplit.Run run) {
    int sum = 0;
    for (int i = run.start(); i < run.end(); i++) {
      sum += sizes[i];
    }
    return sum;
  }
}
