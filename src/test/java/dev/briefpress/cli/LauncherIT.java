package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher with the jar of this build: what it keeps between starts, and what it shows. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("bin/briefpress").toAbsolutePath();

  /** One transparent pixel. */
  private static final byte[] PNG =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
                  + "000000000500010d0a2db40000000049454e44ae426082");

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final Map<String, String> OF_THIS_JAVA =
      Map.of("BRIEFPRESS_JAVA_HOME", JAVA_HOME.toString());

  /** Every command uses an archive; one that was made here is kept from one test to the next. */
  private static Path trained = Path.of("");

  private final Path folder;
  private final Path site;

  LauncherIT(@TempDir Path folder) {
    this.folder = folder;
    this.site = folder.resolve("site");
  }

  @BeforeAll
  static void keepsAnArchive(@TempDir Path folder) throws Exception {
    LauncherIT first = new LauncherIT(folder);
    first.makesASite();
    assertThat(first.briefpress(OF_THIS_JAVA, "build", "--site", first.site.toString()).status())
        .isZero();
    trained = first.archives().get(0);
  }

  @BeforeEach
  void makesASite() throws Exception {
    assertThat(briefpress(Map.of("CI", "true"), "init", site.toString()).status()).isZero();
  }

  @Test
  void keepsWhatABuildLoadsOnceForEachJar() throws Exception {
    Run first = briefpress(Map.of(), "build", "--site", site.toString());
    List<Path> kept = archives();
    FileTime made = Files.getLastModifiedTime(kept.get(0));
    Run second = briefpress(Map.of(), "build", "--site", site.toString());

    assertThat(first.status()).isZero();
    assertThat(second.status()).isZero();
    assertThat(kept).hasSize(1);
    assertThat(archives()).isEqualTo(kept);
    assertThat(Files.getLastModifiedTime(kept.get(0))).isEqualTo(made);
  }

  @Test
  void showsNothingOfHowItKeepsThat() throws Exception {
    Run training = briefpress(Map.of(), "build", "--site", site.toString());
    Run plain = briefpress(Map.of("CI", "true"), "build", "--site", site.toString(), "--clean");

    assertThat(training.errors()).isEqualTo(plain.errors());
    assertThat(training.output().lines()).hasSameSizeAs(plain.output().lines().toList());
  }

  /** With an archive Java is a child of the launcher, without one it takes its place. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isQuietWhereItsReaderHasGone(boolean kept) throws Exception {
    if (kept) {
      archive();
    }
    String pipe = "'%s' explain | true; echo ${PIPESTATUS[0]}".formatted(LAUNCHER);
    ProcessBuilder builder = builder(OF_THIS_JAVA).command("bash", "-c", pipe);
    Process process = builder.redirectErrorStream(true).start();

    assertThat(process.getInputStream().readAllBytes()).asString().isEqualTo("0\n");
    assertThat(process.waitFor()).isZero();
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
    assertThat(archives()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut off", "zeros at its end", "empty", "another byte, an older time"})
  void goesOnWithoutAnArchiveThatIsDamaged(String how) throws Exception {
    Path archive = archive();
    assertThat(briefpress(OF_THIS_JAVA, "check", "--site", site.toString()).status()).isZero();
    assertThat(archive).exists();
    damage(archive, how);

    Run run = briefpress(OF_THIS_JAVA, "check", "--site", site.toString());

    assertThat(run.status()).isZero();
    assertThat(run.output()).startsWith("info[ai/label-or-review]").contains("\n0 errors");
    assertThat(run.errors()).isEmpty();
    assertThat(archive).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ILL", "ABRT", "BUS", "SEGV"})
  void startsOnceMoreWithoutTheArchiveWhenJavaDiesOfIt(String signal) throws Exception {
    Path archive = archive();

    Run run = briefpress(javaThat("kill -" + signal + " $$"), "check", "--site", site.toString());

    assertThat(run.status()).isZero();
    assertThat(run.output()).startsWith("info[ai/label-or-review]").contains("\n0 errors");
    assertThat(run.errors()).isEmpty();
    assertThat(archive).doesNotExist();
  }

  @Test
  void startsNothingOnceMoreThatEndedByItself() throws Exception {
    Path archive = archive();

    Run run = briefpress(javaThat("echo once; exit 3"), "check", "--site", site.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.output()).isEqualTo("once\n");
    assertThat(archive).exists();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129", "KILL, 137"})
  void aSignalToTheLauncherEndsJavaToo(String signal, int status) throws Exception {
    archive();
    Process serve = serve(OF_THIS_JAVA);
    List<ProcessHandle> all =
        Stream.concat(Stream.of(serve.toHandle()), serve.descendants()).toList();
    kill(signal, serve.pid());

    assertThat(serve.onExit().get(120, TimeUnit.SECONDS).exitValue()).isEqualTo(status);
    for (ProcessHandle process : all) {
      process.onExit().get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void aCrashOfJavaLeavesNoFileInTheSite() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    List<Path> before = in(site);
    // Without an archive, Java takes the place of the launcher.
    Process serve = serve(Map.of("CI", "true", "TMPDIR", temporary.toString()));
    kill("SEGV", serve.pid());

    assertThat(serve.waitFor()).isEqualTo(134);
    // The preview may have begun to write its own folder, or not yet.
    List<Path> after = new ArrayList<>(in(site));
    after.remove(site.resolve(".briefpress"));
    assertThat(after).isEqualTo(before);
    assertThat(in(temporary))
        .singleElement()
        .matches(file -> file.getFileName().toString().startsWith("briefpress-crash-"));
  }

  @Test
  void namesFilesByTheirNamesInAnyLocale() throws Exception {
    Path page = site.resolve("content/pages/methodology.md");
    Files.write(site.resolve("content/pages/é☃.png"), PNG);
    Files.writeString(page, "\n![A snowman](é☃.png)\n", StandardOpenOption.APPEND);
    for (String locale : List.of("C", "POSIX", "de_DE.ISO-8859-1", "")) {
      Run run =
          briefpress(
              Map.of("CI", "true", "LC_ALL", locale, "LANG", locale),
              "build",
              "--site",
              site.toString());

      assertThat(run.status()).as("%s", run).isZero();
      assertThat(run.output()).contains(", 0 removed");
    }
  }

  @Test
  void worksWithoutAnyEnvironment() throws Exception {
    Process run =
        new ProcessBuilder(
                "/usr/bin/env",
                "-i",
                "CI=true",
                LAUNCHER.toString(),
                "check",
                "--site",
                site.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).isZero();
    assertThat(said).startsWith("info[ai/label-or-review]").contains("\n0 errors");
  }

  @Test
  void saysWhenTooFewFilesMayBeOpen() throws Exception {
    Process run =
        new ProcessBuilder("bash", "-c", "ulimit -n 32; exec \"$0\" check", LAUNCHER.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).isEqualTo(3);
    assertThat(said).contains("only 32 files may be open").hasLineCount(1);
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

  private static void damage(Path archive, String how) throws IOException {
    // Java keeps it read-only, which stops all but root.
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    try (SeekableByteChannel bytes = Files.newByteChannel(archive, StandardOpenOption.WRITE)) {
      long size = bytes.size();
      switch (how) {
        case "cut off" -> bytes.truncate(size / 3);
        case "empty" -> bytes.truncate(0);
        case "zeros at its end" -> {
          bytes.position(size - 10_000_000);
          bytes.write(ByteBuffer.allocate(10_000_000));
        }
        default -> {
          bytes.position(size / 2);
          bytes.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}));
        }
      }
    }
    if (how.endsWith("an older time")) {
      Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    }
  }

  /** A JDK that runs {@code script} in place of every Java that is given an archive to use. */
  private Map<String, String> javaThat(String script) throws IOException {
    Path home = Files.createDirectory(folder.resolve("jdk"));
    Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
    Files.copy(JAVA_HOME.resolve("release"), home.resolve("release"));
    Files.writeString(
        java,
        """
        #!/bin/sh
        case "$*" in *-XX:AOTCache=* | *-XX:SharedArchiveFile=*) %s ;; esac
        exec "%s/bin/java" "$@"
        """
            .formatted(script, JAVA_HOME));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return Map.of("BRIEFPRESS_JAVA_HOME", home.toString());
  }

  /** A copy of the archive that was kept at first, where the launcher looks for it. */
  private Path archive() throws IOException {
    Path copy = folder.resolve("cache/briefpress").resolve(trained.getFileName());
    Files.createDirectories(copy.resolveSibling("."));
    return Files.copy(trained, copy);
  }

  private List<Path> archives() throws IOException {
    return in(folder.resolve("cache/briefpress")).stream()
        .filter(file -> file.toString().endsWith(".archive"))
        .toList();
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** A preview that has begun to listen, started in the site's folder. */
  private Process serve(Map<String, String> environment) throws IOException {
    ProcessBuilder builder = builder(environment, "serve", "--site", site.toString());
    // What began these tests may ignore signals, as nohup does, and Java would hand that on.
    builder.command().addAll(0, List.of("env", "--default-signal"));
    Process serve =
        builder.directory(site.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(serve.inputReader(StandardCharsets.UTF_8).readLine())
        .startsWith("http://127.0.0.1:");
    return serve;
  }

  private static void kill(String signal, long process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process)).start();
    assertThat(kill.waitFor()).isZero();
  }

  private ProcessBuilder builder(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("CI");
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().putAll(environment);
    return builder;
  }

  private Run briefpress(Map<String, String> environment, String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, "run", ".out");
    Path errors = Files.createTempFile(folder, "run", ".err");
    int status =
        builder(environment, arguments)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    return new Run(
        status,
        Files.readString(output, StandardCharsets.UTF_8),
        Files.readString(errors, StandardCharsets.UTF_8));
  }

  private record Run(int status, String output, String errors) {}
}
