package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the jar of this build: what it keeps between starts, and what it shows. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("bin/briefpress").toAbsolutePath();

  private Path folder;
  private Path site;

  @BeforeEach
  void makesASite(@TempDir Path temporary) throws Exception {
    folder = temporary;
    site = folder.resolve("site");
    assertThat(briefpress(Map.of("CI", "true"), "init", site.toString()).status()).isZero();
  }

  @Test
  void keepsWhatABuildLoadsOnceForEachJar() throws Exception {
    Run first = briefpress(Map.of(), "build", "--site", site.toString());
    List<Path> kept = kept();
    FileTime made = Files.getLastModifiedTime(kept.get(0));
    Run second = briefpress(Map.of(), "build", "--site", site.toString());

    assertThat(first.status()).isZero();
    assertThat(second.status()).isZero();
    assertThat(kept).hasSize(1);
    assertThat(kept()).isEqualTo(kept);
    assertThat(Files.getLastModifiedTime(kept.get(0))).isEqualTo(made);
  }

  @Test
  void showsNothingOfHowItKeepsThat() throws Exception {
    Run training = briefpress(Map.of(), "build", "--site", site.toString());
    Run plain = briefpress(Map.of("CI", "true"), "build", "--site", site.toString(), "--clean");

    assertThat(training.errors()).isEqualTo(plain.errors());
    assertThat(training.output().lines()).hasSameSizeAs(plain.output().lines().toList());
  }

  @Test
  void keepsNothingWhereEachMachineIsNew() throws Exception {
    assertThat(briefpress(Map.of("CI", "true"), "build", "--site", site.toString()).status())
        .isZero();
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void keepsItInCiWhereTheFolderIsKept() throws Exception {
    Files.createDirectories(folder.resolve("cache/briefpress"));

    assertThat(briefpress(Map.of("CI", "true"), "build", "--site", site.toString()).status())
        .isZero();
    assertThat(kept()).hasSize(1);
  }

  @Test
  void goesOnWithoutAnArchiveThatIsCutOff() throws Exception {
    briefpress(Map.of(), "build", "--site", site.toString());
    Path archive = kept().get(0);
    try (SeekableByteChannel bytes = Files.newByteChannel(archive, StandardOpenOption.WRITE)) {
      bytes.truncate(bytes.size() / 3);
    }

    Run run = briefpress(Map.of(), "build", "--site", site.toString());

    assertThat(run.status()).isZero();
    assertThat(run.output()).contains("0 files written");
  }

  @Test
  void saysWhenTheMemoryIsTooSmall() throws Exception {
    Map<String, String> little = Map.of("CI", "true", "BRIEFPRESS_JAVA_OPTIONS", "-Xmx12m");
    Path page = site.resolve("content/pages/methodology.md");
    Files.writeString(page, "word ".repeat(300_000), StandardOpenOption.APPEND);

    Run run = briefpress(little, "build", "--site", site.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.errors())
        .contains("MB of memory are too little for this site")
        .doesNotContain("\tat ");
    assertThat(site.resolve("output")).doesNotExist();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache/briefpress"))) {
      return files.toList();
    }
  }

  private Run briefpress(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, "run", ".out");
    Path errors = Files.createTempFile(folder, "run", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
    builder.environment().remove("CI");
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Run(
        status,
        Files.readString(output, StandardCharsets.UTF_8),
        Files.readString(errors, StandardCharsets.UTF_8));
  }

  private record Run(int status, String output, String errors) {}
}
