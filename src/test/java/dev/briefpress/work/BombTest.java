package dev.briefpress.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cli.SiteBombs;
import dev.briefpress.markup.MarkdownBombs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every known bomb, made twice as large, takes about twice the work, and what is written stays
 * within a factor of what was read.
 *
 * <p>Work is what {@link WorkAgent} counts, calls and rounds of loops, and an eighth of the bytes
 * that were allocated, of which copies of strings and arrays are made: no time, so that the outcome
 * is the same on a machine that does ten other things.
 *
 * <p>To add a bomb, add a line to {@link SiteBombs}, or a text to {@code markup.Bombs}.
 */
class BombTest {
  /** Sorting makes a little more than two of it. */
  private static final double MOST_GROWTH = 2.5;

  /** A character as an entity, and once more in a feed, a file of data and the index. */
  private static final long BYTES_FOR_A_BYTE = 50;

  /** Findings, their excerpts, and the pages of the site itself. */
  private static final long BYTES_ANYWAY = 300_000;

  private final Path folder;

  BombTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void sitesTakeWorkAndRoomInProportion() throws Exception {
    hold(SiteBombs.class);
  }

  @Test
  void textsTakeWorkAndRoomInProportion() throws Exception {
    hold(MarkdownBombs.class);
  }

  private void hold(Class<? extends BombTable> table) throws IOException, InterruptedException {
    List<Growth> all = Growth.of(table, folder);
    assertThat(all).hasSizeGreaterThan(50);
    SoftAssertions softly = new SoftAssertions();
    for (Growth growth : all) {
      softly.assertThat(growth.ofWork()).as("work of: %s", growth).isLessThan(MOST_GROWTH);
      softly
          .assertThat(growth.written())
          .as("output of: %s", growth)
          .isLessThan(BYTES_ANYWAY + BYTES_FOR_A_BYTE * growth.bytes());
    }
    softly.assertAll();
  }
}
