package dev.briefpress.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of a JDK that Briefpress needs, as {@code jlink} makes it.
 *
 * @param jdk the JDK to take it from
 */
record JavaRuntime(Path jdk) {
  /**
   * The modules, without those that these bring along. {@code java.desktop} is there for {@code
   * java.beans}, which OGNL, the language of expressions in templates, is written with; {@code
   * java.sql} for its dates, which Thymeleaf lets no template touch. jlink takes modules whole.
   */
  static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.sql",
          "java.xml",
          "jdk.httpserver",
          "jdk.unsupported");

  /** From here on, the archive of Java's own classes is the same bytes each time. */
  private static final int STEADY_ARCHIVE = 25;

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /** Where there is no jlink, as in a JRE, no runtime is made. */
  boolean possible() {
    return Files.isExecutable(jdk.resolve("bin/jlink"));
  }

  /** Makes the runtime in a temporary folder, since that archive depends on where it is made. */
  FileTree link() throws IOException, InterruptedException {
    Path temporary = Files.createTempDirectory("briefpress-runtime");
    Path folder = temporary.resolve("runtime");
    Path log = temporary.resolve("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                jdk.resolve("bin/jlink").toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                // Nothing is drawn and nothing sounds: without the libraries for that.
                "--exclude-files=/java.desktop/lib/**",
                "--output",
                folder.toString()));
    if (feature() >= STEADY_ARCHIVE) {
      command.add("--generate-cds-archive");
    }
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException("jlink failed: " + Files.readString(log, StandardCharsets.UTF_8));
    }
    FileTree runtime = FileTree.of(folder);
    delete(temporary);
    // That one is for heaps of more than 32 GB.
    return runtime.without("lib/server/classes_nocoops.jsa");
  }

  /** The version of Java, such as 25. */
  int feature() throws IOException {
    Matcher version = VERSION.matcher(Files.readString(jdk.resolve("release")));
    if (!version.find()) {
      throw new IOException(jdk + " does not say which version of Java it is");
    }
    return Integer.parseInt(version.group(1));
  }

  /** The name of this machine's kind, such as {@code linux-x64}, in the words that npm uses. */
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "");
    String name = system.startsWith("mac") ? "darwin" : system.startsWith("win") ? "win32" : system;
    return name + "-" + machineName(machine);
  }

  private static String machineName(String machine) {
    return switch (machine) {
      case "amd64", "x86_64" -> "x64";
      case "aarch64" -> "arm64";
      default -> machine;
    };
  }

  /** Deletes the folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
