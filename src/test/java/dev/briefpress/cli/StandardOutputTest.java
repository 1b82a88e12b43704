package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real process with a standard output that takes nothing. */
class StandardOutputTest {
  private final Path folder;

  StandardOutputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void makesASite() throws IOException {
    for (Map.Entry<String, byte[]> file : Scaffold.files().entrySet()) {
      Path path = folder.resolve("site").resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
    }
    Files.writeString(folder.resolve("brief.txt"), "A title\nPublished on: 2026-03-05\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "help build",
        "init another",
        "check --site site --format json",
        "build --site site",
        "verify site",
        "serve --site site --port 18900",
        "new --site site Title",
        "import --site site brief.txt",
        "export ndjson --site site --drafts",
        "export opensearch-mapping --site site",
        "explain",
        "schema --site site",
      })
  void aFullOneIsAFailureOfTheMachine(String arguments) throws Exception {
    if (arguments.startsWith("verify")) {
      Path extra = Files.createDirectories(folder.resolve("site/output")).resolve("extra");
      assertThat(run("> out", "build --site site").status()).isZero();
      Files.writeString(extra, "x");
      arguments = "verify site/output";
    }

    Ended ended = run("> /dev/full", arguments);

    assertThat(ended.errors())
        .contains("briefpress: standard output cannot be written: No space left on device")
        .doesNotContain("\tat ", "java.");
    assertThat(ended.status()).isEqualTo(ExitCode.MACHINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "export ndjson --site site --drafts", "check --site site"})
  void aReaderWhoHasGoneIsNone(String arguments) throws Exception {
    Ended ended = run("> >(exec true)", arguments);

    assertThat(ended.errors()).doesNotContain("briefpress:", "\tat ");
    assertThat(ended.status()).isZero();
  }

  @Test
  void keepsTheStatusOfACommandWhoseResultsArrived() throws Exception {
    Ended ended = run("> out", "check --site site --format xml");

    assertThat(ended.status()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.errors()).hasLineCount(2);
  }

  private Ended run(String redirection, String arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", "exec \"$@\" " + redirection, "bash"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments.split(" ", -1)));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), errors);
  }

  private record Ended(int status, String errors) {}
}
