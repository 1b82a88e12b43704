package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.Waiting;
import dev.briefpress.publish.tree.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real command, stopped at random moments of a build: while it reads, keeps its cache, renders,
 * writes and swaps. 8 times, or 80 with {@code -Dlong=true}.
 */
class StoppedBuildTest {
  private static final int BRIEFS = 40;
  private static final String NOW = "2026-11-02T00:00:00Z";
  private static final int TERMINATED = 143;
  private static final int KILLED = 137;

  private final Path site;
  private final Path output;

  StoppedBuildTest(@TempDir Path folder) {
    this.site = folder.resolve("site");
    this.output = site.resolve("output");
  }

  @Test
  void leavesTheOldSiteOrTheNewOneAndTheNextBuildIsClean() throws Exception {
    Corpus.main(new String[] {site.toString(), String.valueOf(BRIEFS)});
    Path brief = someBrief();
    String text = Files.readString(brief);
    List<SortedMap<String, String>> whole =
        List.of(clean(brief, text), clean(brief, text.replace("likely", "probably")));
    assertThat(whole.get(0)).isNotEqualTo(whole.get(1));
    assertThat(end(start()).status()).isZero();
    Files.writeString(brief, text);
    long started = System.nanoTime();
    assertThat(end(start()).status()).isZero();
    // Not a limit, but where to begin: it follows the machine, which may be busy now and not then.
    long window = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Random random = new Random(11);
    Map<String, Integer> seen = new TreeMap<>();
    int stops = Boolean.getBoolean("long") ? 80 : 8;
    for (int stop = 0; stop < stops; stop++) {
      Files.writeString(brief, stop % 2 == 0 ? text : text.replace("likely", "probably"));
      if (stop % 4 == 3) {
        delete(site.resolve(".briefpress"));
      }
      Process build = start();
      boolean politely = stop % 3 == 2;
      if (!build.waitFor(random.nextLong(window), TimeUnit.MILLISECONDS)) {
        if (politely) {
          build.toHandle().destroy();
        } else {
          build.toHandle().destroyForcibly();
        }
      }
      Ended ended = end(build);
      assertThat(ended.status()).isIn(0, TERMINATED, KILLED);
      window = ended.status() == 0 ? window / 2 + 1 : window * 5 / 4 + 1;
      if (ended.status() == TERMINATED && !ended.output().isEmpty()) {
        assertThat(ended.output()).contains("stopped by a signal").doesNotContain("\tat ");
      }
      seen.merge("status " + ended.status(), 1, Integer::sum);
      if (Files.exists(output)) {
        assertThat(SampleNewsroom.tree(output)).as("stop %d", stop).isIn(whole);
      }
      if (stop % 2 == 1) {
        assertThat(end(start()).status()).isZero();
        assertThat(SampleNewsroom.tree(output)).as("after stop %d", stop).isEqualTo(whole.get(1));
      }
    }
    assertThat(seen.getOrDefault("status 0", 0)).as("%s", seen).isLessThan(stops);
    System.out.println("stopped " + stops + " builds, which ended with " + seen);
  }

  @Test
  void aSignalIsAnsweredInOneLine() throws Exception {
    Corpus.main(new String[] {site.toString(), "400"});
    Ended ended = stoppedWhileItHoldsItsLock();
    for (int more = 0; more < 10 && ended.status() == 0; more++) {
      // It was done before this busy machine came to stop it.
      delete(output);
      delete(site.resolve(".briefpress"));
      ended = stoppedWhileItHoldsItsLock();
    }

    assertThat(ended.status()).isEqualTo(TERMINATED);
    assertThat(ended.output())
        .isEqualTo(
            "briefpress: stopped by a signal; what is published is whole, run it again to go on\n");
    assertThat(output).doesNotExist();
  }

  private Ended stoppedWhileItHoldsItsLock() throws Exception {
    Process build = start();
    Path lock = site.resolve(".briefpress/publish-output/lock");
    Waiting.until(
        "the lock tells that the build is under way",
        () -> !build.isAlive() || (Files.exists(lock) && Files.size(lock) > 0));
    build.toHandle().destroy();
    return end(build);
  }

  @Test
  void aSecondBuildSaysThatOneIsUnderWay() throws Exception {
    Corpus.main(new String[] {site.toString(), "5"});
    assertThat(end(start()).status()).isZero();
    SortedMap<String, String> before = SampleNewsroom.tree(output);
    try (OutputFolder held = OutputFolder.open(output, List.of(site), false)) {
      assertThat(held.folder()).isEqualTo(output.toRealPath());
      Ended second = end(start());

      assertThat(second.status()).isEqualTo(ExitCode.MACHINE);
      assertThat(second.output())
          .contains("another build or deploy (process " + ProcessHandle.current().pid() + ") uses")
          .contains("wait until it has ended")
          .doesNotContain("\tat ");
    }
    assertThat(SampleNewsroom.tree(output)).isEqualTo(before);
  }

  private SortedMap<String, String> clean(Path brief, String text) throws Exception {
    Files.writeString(brief, text);
    Path fresh = site.resolveSibling("clean");
    assertThat(end(start("--output", fresh.toString())).status()).isZero();
    SortedMap<String, String> tree = SampleNewsroom.tree(fresh);
    delete(fresh);
    delete(fresh.resolveSibling(".briefpress"));
    return tree;
  }

  private Path someBrief() throws IOException {
    try (var walk = Files.walk(site.resolve("content/briefs"))) {
      return walk.filter(f -> f.toString().endsWith(".md"))
          .sorted()
          .skip(BRIEFS / 2)
          .findFirst()
          .orElseThrow();
    }
  }

  private static void delete(Path folder) throws IOException {
    // Aside first, so that no build takes what is half deleted for its own.
    Path aside = folder.resolveSibling("deleted");
    if (Files.exists(folder)) {
      Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
      try (var walk = Files.walk(aside)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private record Ended(int status, String output) {}

  private static Ended end(Process process) throws Exception {
    String text = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), text);
  }

  private Process start(String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--site",
                site.toString(),
                "--now",
                NOW));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
