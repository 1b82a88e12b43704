package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that the archive for quick starts is made from. */
class TrainingTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theSiteIsPublishedAndHasAHistory() throws IOException {
    Path site = folder.resolve("site");

    assertThat(Training.run(site, System.getenv())).isZero();

    assertThat(site.resolve(".git/refs/heads")).isNotEmptyDirectory();
    try (var pages = Files.walk(site.resolve(".briefpress/preview"))) {
      assertThat(pages.map(page -> String.valueOf(page.getFileName())))
          .contains("baltic-seabed-incidents-reassessment.html", "baltic-timeline.svg");
    }
  }

  @Test
  void gitIsNotNeeded() throws IOException {
    Path site = folder.resolve("site");

    assertThat(Training.run(site, Map.of())).isZero();

    assertThat(site.resolve(".git")).doesNotExist();
  }
}
