package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.RandomEdits.Edit;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.publish.tree.Trees;
import dev.briefpress.publish.tree.Verification;
import dev.briefpress.publish.tree.Written;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random edits of a site: after each, what a build makes of the last one's output is byte for byte
 * what a build from nothing makes, and its report tells exactly what differs. Three scripts, in
 * which every kind of edit is made once, or 300 with {@code -Dlong=true}; {@code -Dedits.seed=N}
 * repeats one of them alone.
 */
class IncrementalIsCleanTest {
  private static final int SCRIPTS_A_DECK = 3;
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final Path folder;
  private final Map<Edit, Integer> made = new EnumMap<>(Edit.class);
  private final Map<String, Integer> mischief = new TreeMap<>();
  private final Map<String, Integer> errors = new TreeMap<>();
  private int steps;
  private int refused;
  private int takenDown;

  IncrementalIsCleanTest(@TempDir(factory = MemoryFolder.class) Path folder) {
    this.folder = folder;
  }

  @Test
  void givesTheBytesOfACleanBuildAfterAnyEdit() throws IOException {
    Long only = Long.getLong("edits.seed");
    if (only != null) {
      script(only);
    } else {
      int scripts = Boolean.getBoolean("long") ? 300 : 3;
      for (long seed = 0; seed < scripts; seed++) {
        script(seed);
      }
      assertThat(refused).as("edits after which nothing may be published").isLessThan(steps / 2);
    }
    System.out.printf(
        "%d edits: %s; %d refused by both builds, %d but for what came off, for %s; mischief: %s%n",
        steps, made, refused, takenDown, errors, mischief);
  }

  private void script(long seed) throws IOException {
    RandomEdits editor = new RandomEdits(seed);
    Path home = folder.resolve("site-" + seed);
    Path output = home.resolve("output");
    Random random = new Random(-seed);
    List<Kept> states = new ArrayList<>();
    editor.site().write(home);
    compare("seed " + seed + ", first", home, editor, new TreeMap<>());
    int step = 0;
    for (Edit edit : edits(seed)) {
      SortedMap<String, String> before = SampleNewsroom.tree(output);
      keepStates(home, states);
      String meddled = random.nextInt(3) == 0 ? meddle(home, random, states) : "";
      editor.edit(edit);
      editor.site().write(home);
      made.merge(edit, 1, Integer::sum);
      steps++;
      step++;
      compare("seed %d, step %d, %s %s".formatted(seed, step, edit, meddled), home, editor, before);
    }
    Trees.delete(home);
  }

  // Every kind of edit once in three scripts, in an order of their own.
  private static List<Edit> edits(long seed) {
    List<Edit> deck = new ArrayList<>(List.of(Edit.values()));
    Collections.shuffle(deck, new Random(Math.floorDiv(seed, SCRIPTS_A_DECK)));
    int size = deck.size() / SCRIPTS_A_DECK;
    int start = Math.floorMod(seed, SCRIPTS_A_DECK) * size;
    return deck.subList(start, start + size);
  }

  private void compare(
      String name, Path home, RandomEdits editor, SortedMap<String, String> published)
      throws IOException {
    Path output = home.resolve("output");
    Map<String, FileTime> marked = times(output, published);
    SortedMap<String, String> found = SampleNewsroom.tree(output);
    Path fresh = folder.resolve("clean");
    Build.Result result = build(home, output, editor.now());
    Optional<Written> incremental = result.written();
    Optional<Written> clean = build(home, fresh, editor.now()).written();

    assertThat(result.effect() != Build.Effect.PUBLISHED).as(name).isEqualTo(clean.isEmpty());
    SortedMap<String, String> after = SampleNewsroom.tree(output);
    if (result.effect() == Build.Effect.TAKEN_DOWN) {
      takenDown++;
      assertThat(Verification.of(output, 1).isWhole()).as(name).isTrue();
    } else if (incremental.isEmpty()) {
      refused++;
      assertThat(after).as(name).isEqualTo(found);
    } else {
      assertThat(after.remove("CNAME")).as(name).isEqualTo(found.get("CNAME"));
      assertSame(name, after, SampleNewsroom.tree(fresh));
      assertReport(name, incremental.get(), found, published, after);
      assertTimes(name, output, incremental.get(), marked);
    }
    Trees.delete(fresh);
    Trees.delete(folder.resolve(".briefpress"));
  }

  // Names the files before it shows them: a whole site in a message helps nobody.
  private static void assertSame(
      String name, SortedMap<String, String> actual, SortedMap<String, String> wanted) {
    assertThat(actual.keySet()).as(name).isEqualTo(wanted.keySet());
    List<String> differing =
        wanted.keySet().stream()
            .filter(f -> !Objects.equals(wanted.get(f), actual.get(f)))
            .toList();
    if (!differing.isEmpty()) {
      String first =
          differing.get(0).equals(Manifest.FILE) && differing.size() > 1
              ? differing.get(1)
              : differing.get(0);
      assertThat(actual.get(first))
          .as(name + ": " + differing.size() + " differ: " + differing)
          .isEqualTo(wanted.get(first));
    }
  }

  private static void assertReport(
      String name,
      Written report,
      SortedMap<String, String> found,
      SortedMap<String, String> published,
      SortedMap<String, String> after) {
    after.remove(Manifest.FILE);
    List<String> same =
        after.keySet().stream().filter(f -> Objects.equals(after.get(f), found.get(f))).toList();
    assertThat(report.kept()).as(name + ": kept").isEqualTo(same);
    assertThat(report.written())
        .as(name + ": written")
        .isEqualTo(after.keySet().stream().filter(f -> !same.contains(f)).toList());
    assertThat(report.removed())
        .as(name + ": removed")
        .isEqualTo(
            published.keySet().stream()
                .filter(f -> !after.containsKey(f) && !List.of(Manifest.FILE, "CNAME").contains(f))
                .toList());
    assertThat(report.foreign())
        .as(name + ": foreign")
        .isEqualTo(found.containsKey("CNAME") ? List.of("CNAME") : List.of());
  }

  // A kept file must have the time it had: nobody wrote it.
  private static Map<String, FileTime> times(Path output, SortedMap<String, String> tree)
      throws IOException {
    Map<String, FileTime> times = new HashMap<>();
    for (String file : tree.keySet()) {
      if (Files.exists(output.resolve(file))) {
        times.put(file, Files.getLastModifiedTime(output.resolve(file)));
      }
    }
    return times;
  }

  private static void assertTimes(
      String name, Path output, Written report, Map<String, FileTime> before) throws IOException {
    for (String file : report.kept()) {
      assertThat(Files.getLastModifiedTime(output.resolve(file)))
          .as(name + ": time of " + file)
          .isEqualTo(before.get(file));
    }
  }

  /** A file of the last build's knowledge, as it was once. */
  private record Kept(Path file, ByteBuffer bytes) {}

  private static void keepStates(Path home, List<Kept> states) throws IOException {
    for (Path file : states(home)) {
      states.add(new Kept(file, ByteBuffer.wrap(Files.readAllBytes(file))));
    }
  }

  // All that a build knows of the one before.
  private static List<Path> states(Path home) {
    Path work = home.resolve(".briefpress/publish-output");
    return Stream.of("state", "cache/documents", "cache/texts", "cache/index")
        .map(work::resolve)
        .filter(Files::exists)
        .toList();
  }

  // What disks, other programs and caches restored by a CI service do to an output folder.
  private String meddle(Path home, Random random, List<Kept> states) throws IOException {
    Path output = home.resolve("output");
    List<Path> all = states(home);
    if (all.isEmpty()) {
      return "";
    }
    Path state = all.get(random.nextInt(all.size()));
    byte[] bytes = Files.readAllBytes(state);
    if (bytes.length == 0) {
      // No terms were counted: the site was refused before.
      return "";
    }
    String what;
    switch (random.nextInt(9)) {
      case 0 -> {
        what = "state deleted";
        Files.delete(state);
      }
      case 1 -> {
        what = "state cut";
        Files.write(state, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      }
      case 2 -> {
        what = "state corrupted";
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        Files.write(state, bytes);
      }
      case 3 -> {
        what = "old state restored";
        Kept old = states.get(random.nextInt(states.size()));
        Files.write(old.file(), old.bytes().array());
      }
      case 4 -> {
        what = "all of .briefpress deleted";
        Trees.delete(home.resolve(".briefpress"));
      }
      case 5 -> {
        what = "a page changed";
        Files.writeString(page(output, random), "tampered");
      }
      case 6 -> {
        what = "a page deleted";
        Files.delete(page(output, random));
      }
      case 7 -> {
        what = "a page touched";
        Files.setLastModifiedTime(page(output, random), FileTime.from(LONG_AGO));
      }
      default -> {
        what = "a file of someone else's";
        Files.writeString(output.resolve("CNAME"), "briefs.example.org");
      }
    }
    mischief.merge(what, 1, Integer::sum);
    return "(" + what + ")";
  }

  private static Path page(Path output, Random random) throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      List<Path> pages =
          walk.filter(f -> String.valueOf(f.getFileName()).endsWith(".html")).sorted().toList();
      return pages.get(random.nextInt(pages.size()));
    }
  }

  private Build.Result build(Path home, Path output, Instant now) {
    Outcome<Workspace> workspace = Workspace.open(home);
    if (workspace.value().isEmpty()) {
      throw new AssertionError("the edit broke the configuration: " + workspace.diagnostics());
    }
    Build.Options options =
        new Build.Options(output, new Selection.Options(now, false, false), false, false, 2);
    Build.Result result = Build.run(workspace.value().get(), options, Progress.none());
    result.content().report().diagnostics().stream()
        .filter(Diagnostic::isError)
        .forEach(d -> errors.merge(d.code(), 1, Integer::sum));
    return result;
  }
}
