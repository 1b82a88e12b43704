package dev.briefpress.search;

import dev.briefpress.browser.Browser;
import dev.briefpress.browser.Gzip;
import dev.briefpress.browser.SiteServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Pagefind on the same briefs' pages, where it is installed: the yardstick. */
final class PagefindCost {
  private final String program;
  private final Path output;

  private PagefindCost(String program, Path output) {
    this.program = program;
    this.output = output;
  }

  /**
   * Pagefind on the PATH, or the one that the environment's PAGEFIND names; {@code output} is a
   * site.
   */
  static Optional<PagefindCost> of(Path output) {
    String named = System.getenv("PAGEFIND");
    return Stream.concat(
            Stream.ofNullable(named).map(Path::of),
            Stream.of(
                    Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pagefind")))
        .filter(Files::isExecutable)
        .map(path -> new PagefindCost(path.toString(), output))
        .findFirst();
  }

  /** Builds its index; returns the seconds of CPU. */
  double build() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "TIMEFORMAT='%U %S'; time \"$0\" --site \"$1\" --glob '**/*.html' >/dev/null",
                program,
                output.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("pagefind failed: " + out);
    }
    String[] times = out.strip().substring(out.strip().lastIndexOf('\n') + 1).split(" ");
    return Double.parseDouble(times[0]) + Double.parseDouble(times[1]);
  }

  /** Files, and their bytes: its own are compressed already. */
  long[] size() throws IOException {
    long[] sum = new long[2];
    try (Stream<Path> files = Files.walk(output.resolve("pagefind"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum[0]++;
        sum[1] += Files.size(file);
      }
    }
    return sum;
  }

  /** Kilobytes and milliseconds of each of {@code queries} asked first, with ten results. */
  List<double[]> cold(List<String> queries) {
    List<double[]> figures = new ArrayList<>();
    try (SiteServer server = SiteServer.of(output).withHeader("Cache-Control", "no-store");
        Browser browser = Browser.open()) {
      for (String query : queries) {
        browser.driver().get(server.address("404.html"));
        server.forgetRequests();
        Object time =
            browser.run(
                """
                const start = performance.now();
                const pagefind = await import("/pagefind/pagefind.js");
                await pagefind.init();
                const {results} = await pagefind.search(args[0]);
                await Promise.all(results.slice(0, 10).map(result => result.data()));
                return performance.now() - start;
                """,
                query.strip());
        double bytes = 0;
        for (String path : server.requests()) {
          bytes += transferred(path);
        }
        figures.add(
            new double[] {bytes / 1000, ((Number) Objects.requireNonNull(time)).doubleValue()});
      }
    }
    return figures;
  }

  private double transferred(String path) {
    Path file = output.resolve(path);
    if (!path.startsWith("pagefind/") || !Files.exists(file)) {
      return 0;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Math.min(bytes.length, Gzip.size(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s on %s", program, output);
  }
}
