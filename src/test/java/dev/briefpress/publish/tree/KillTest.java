package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publishing process at random moments: 20 times, or 200 with {@code -Dlong=true}. */
class KillTest {
  private static final int PAGES = 150;
  private final PublishFixture fixture;
  private final Path site;
  private final Map<String, Integer> seen = new TreeMap<>();

  KillTest(@TempDir Path site) {
    this.site = site;
    this.fixture = new PublishFixture(site);
  }

  @Test
  void leavesAWholeSiteWheneverItIsKilled() throws Exception {
    fixture.publish(PublishChild.generation(0, PAGES));
    Files.writeString(fixture.output().resolve("CNAME"), "briefs.example.org");
    Random random = new Random(4);
    int kills = Boolean.getBoolean("long") ? 200 : 20;
    for (int kill = 0; kill < kills; kill++) {
      boolean politely = kill % 4 == 3;
      killAfter(random.nextInt(150), politely);
      lookAfter(politely);
      fixture.open().close();
      assertThat(wholeSite(fixture.output())).as("kill %d, mended", kill).isTrue();
      assertThat(fixture.work().toFile().list())
          .isSubsetOf("lock", "state", "state.new", "swap.new", "spare");
      assertNothingButSecondNames(fixture.work().resolve("spare"), fixture.output());
    }
    System.out.println("killed " + kills + " times, found " + seen);
    assertThat(fixture.publish(PublishChild.generation(7, PAGES)).foreign())
        .containsExactly("CNAME");
    assertThat(wholeSite(fixture.output())).isTrue();
  }

  private void killAfter(int millis, boolean politely) throws Exception {
    Process child = PublishChild.start(List.of(), site, 1, PAGES, 10_000);
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("published once");
      assertThat(child.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
      if (politely) {
        child.destroy();
      } else {
        child.destroyForcibly();
      }
      child.waitFor();
    }
  }

  // What a reader of the folder, or its owner, finds before anything is mended.
  private void lookAfter(boolean politely) throws IOException {
    boolean live = Files.exists(fixture.output());
    String state =
        (live ? "output" : "no output")
            + (Files.exists(fixture.work().resolve("stage")) ? ", stage" : "")
            + (Files.exists(fixture.work().resolve("swap")) ? ", journal" : "")
            + (Files.exists(fixture.work().resolve("old")) ? ", old" : "");
    seen.merge(state, 1, Integer::sum);
    if (live) {
      assertThat(wholeSite(fixture.output())).as(state).isTrue();
    } else {
      assertThat(politely).as("a signal is not obeyed between the renames").isFalse();
      assertThat(wholeSite(fixture.work().resolve("old"))).as(state).isTrue();
    }
  }

  // Nothing that is not published any more may stay in the folder of spare names.
  private static void assertNothingButSecondNames(Path spare, Path output) throws IOException {
    for (String path : PublishFixture.tree(spare).keySet()) {
      assertThat(Files.isSameFile(spare.resolve(path), output.resolve(path))).as(path).isTrue();
    }
  }

  /** Whether a folder holds one generation exactly, and the file of someone else's. */
  private static boolean wholeSite(Path folder) throws IOException {
    SortedMap<String, String> pages = PublishFixture.pagesIn(folder);
    if (!"briefs.example.org".equals(pages.remove("CNAME"))) {
      return false;
    }
    String changing = pages.getOrDefault("changes/1.html", "generation -1 ");
    int generation = Integer.parseInt(changing.split(" ")[1]);
    return pages.equals(PublishChild.generation(generation, PAGES))
        && Manifest.read(folder).orElseThrow().sums().keySet().equals(pages.keySet());
  }
}
