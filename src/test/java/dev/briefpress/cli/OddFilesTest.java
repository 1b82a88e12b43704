package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.files.Pipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes and folders in the places of files: none of them makes a command wait or fail oddly. */
@Timeout(120)
class OddFilesTest {
  private final CommandLineRun line = new CommandLineRun();

  @TempDir private Path folder = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void makeASite() {
    site = folder.resolve("newsroom");
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    line.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lock",
        "state",
        "state.new",
        "swap",
        "swap.new",
        "cache",
        "cache/documents",
        "cache/documents.new",
        "cache/texts",
        "cache/texts.new",
        "cache/index",
        "cache/index.new",
        "stage",
        "spare",
        "old",
      })
  void throwsAwayWhatIsInThePlaceOfItsOwnFiles(String name) throws IOException {
    build(ExitCode.WELL);
    Path own = site.resolve(".briefpress/publish-output").resolve(name);
    Map<String, byte[]> before = tree(site.resolve("output"));
    delete(own);
    Pipe.make(own);
    build(ExitCode.WELL);
    if (Stream.of("cache", "stage", "spare", "old").noneMatch(name::equals)) {
      delete(own);
      Files.createDirectories(own.resolve("inside"));
      Files.writeString(own.resolve("inside/file"), "something");
      build(ExitCode.WELL);
    }

    assertThat(tree(site.resolve("output"))).containsExactlyEntriesOf(before);
    assertThat(Files.isRegularFile(own) || Files.isDirectory(own) || Files.notExists(own)).isTrue();
  }

  @Test
  void aJournalThatSaysNothingIsThrownAway() throws IOException {
    build(ExitCode.WELL);
    Path journal = site.resolve(".briefpress/publish-output/swap");
    for (String text : List.of("", "nonsense", "g".repeat(64), "x".repeat(5000))) {
      Files.writeString(journal, text);

      build(ExitCode.WELL);

      assertThat(journal).doesNotExist();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "site.properties, 2, no regular file",
    "content/taxonomy.yaml, 2, no regular file",
    "content/briefs/pipe.md, 1, no regular file",
    "assets/pipe.png, 1, no plain file",
    "themes/dispatch/pages/brief.html, 2, no regular file",
    "output/briefpress-manifest.txt, 2, is damaged",
  })
  void namesAPipeInThePlaceOfAFileThatItReads(String path, int status, String said)
      throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.deleteIfExists(file);
    Pipe.make(file);

    build(status);

    assertThat(line.err()).contains(said).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "site.properties, 2, no regular file",
    "content/taxonomy.yaml, 2, no regular file",
    "output/briefpress-manifest.txt, 2, is damaged",
  })
  void namesAFolderInThePlaceOfAFileThatItReads(String path, int status, String said)
      throws IOException {
    Files.deleteIfExists(site.resolve(path));
    Files.createDirectories(site.resolve(path).resolve("inside"));

    build(status);

    assertThat(line.err()).contains(said).doesNotContain("Exception");
  }

  @Test
  void namesAPipeInThePlaceOfASchema() throws IOException {
    Files.createDirectories(site.resolve("content/schemas"));
    Pipe.make(site.resolve("content/schemas/own.yaml"));

    build(ExitCode.CONTENT);

    assertThat(line.err()).contains("content/schemas/own.yaml").contains("no regular file");
  }

  @Test
  void writesNoReportIntoAPipe() throws IOException {
    Path report = folder.resolve("report.json");
    Pipe.make(report);

    build(ExitCode.MACHINE, "--report", report.toString());

    assertThat(line.err()).contains("cannot be written, so nothing was done");
    assertThat(site.resolve("output")).doesNotExist();
  }

  @Test
  void importsNothingFromAPipeOrAFolder() throws IOException {
    Path pipe = folder.resolve("export.xml");
    Pipe.make(pipe);

    assertThat(line.run("import", "--site", site.toString(), pipe.toString()))
        .isEqualTo(ExitCode.MACHINE);
    assertThat(line.err()).contains("cannot read " + pipe + ": it is a pipe, a socket or a device");

    line.clear();
    assertThat(line.run("import", "--site", site.toString(), folder.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains(folder + " is a folder, and holds neither settings of Hugo");
  }

  private void build(int status, String... more) {
    line.clear();
    String[] arguments =
        Stream.concat(Stream.of("build", "--site", site.toString()), Stream.of(more))
            .toArray(String[]::new);
    assertThat(line.run(arguments)).as(line.err()).isEqualTo(status);
  }

  private static Map<String, byte[]> tree(Path root) throws IOException {
    Map<String, byte[]> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return tree;
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
