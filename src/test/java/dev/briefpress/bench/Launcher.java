package dev.briefpress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Publishes sites as a user does, by {@code bin/briefpress}. */
public final class Launcher {
  private Launcher() {}

  /**
   * Publishes the site in {@code site} into {@code output}; {@code now} is a day or an instant in
   * UTC.
   *
   * @throws AssertionError if the build does not end with status 0
   */
  public static void build(Path site, Path output, String now)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "bin/briefpress",
            "build",
            "--site",
            site.toString(),
            "--now",
            now,
            "--output",
            output.toAbsolutePath().toString());
    Process build =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (build.waitFor() != 0) {
      throw new AssertionError("the site was not built");
    }
  }
}
