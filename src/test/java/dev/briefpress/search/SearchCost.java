package dev.briefpress.search;

import dev.briefpress.bench.Corpus;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A process of its own that reads a site, as every build does, and writes its search folder: what
 * the index costs beside.
 */
final class SearchCost {
  private static final String LABEL = "search cost:";

  /**
   * What a process took.
   *
   * @param indexSeconds of CPU for making and writing the index, with compiling and collecting
   *     garbage; zero when none was made
   * @param otherSeconds of CPU for all else
   * @param peakMegabytes resident
   */
  record Figures(double indexSeconds, double otherSeconds, double peakMegabytes) {}

  private SearchCost() {}

  /** Reads the site at the first argument, and writes its index below the second, if given. */
  public static void main(String[] arguments) throws IOException {
    Workspace workspace = Workspace.open(Path.of(arguments[0])).value().orElseThrow();
    LinkedContent content =
        LinkedContent.of(
            workspace, new Selection.Options(Corpus.NOW, false, false), Progress.none());
    long before = cpuNanos();
    if (arguments.length > 1) {
      List<Page> pages = new SearchPages(content.bodies()).pages(content.site()).toList();
      for (Page page : pages) {
        Path path = Path.of(arguments[1]).resolve(page.path().value());
        Files.createDirectories(path.resolveSibling(""));
        Files.write(path, page.bytes());
      }
    }
    long after = cpuNanos();
    System.out.printf(
        Locale.ROOT, "%s %f %f %f%n", LABEL, (after - before) / 1e9, before / 1e9, peak());
  }

  /** Runs it as the launcher runs a build. */
  static Figures of(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SearchCost.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("the process ended with " + process.exitValue() + "\n" + out);
    }
    String[] figures = out.substring(out.lastIndexOf(LABEL) + LABEL.length()).strip().split(" ");
    return new Figures(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]));
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  /** Linux tells it; elsewhere it is the heap's. */
  private static double peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Runtime.getRuntime().totalMemory() / 1e6;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6)
        .sum();
  }
}
