package dev.briefpress.lsp;

import dev.briefpress.bench.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long an author waits from typing a letter to the findings; run by {@code bin/bench lsp}. The
 * server is a process of its own, as an editor starts it.
 */
final class LspBench {
  private static final int WARMING = 10;
  private static final int ROUNDS = 25;

  private LspBench() {}

  /** For sites of these numbers of briefs. */
  public static void main(String[] arguments) throws Exception {
    System.out.printf("%-8s %10s %12s%n", "briefs", "open ms", "findings ms");
    for (String briefs : arguments) {
      Path site = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "lsp-" + briefs);
      Corpus.main(new String[] {site.toString(), briefs});
      measure(site, briefs);
    }
    System.exit(0);
  }

  private static void measure(Path site, String briefs) throws Exception {
    Path brief;
    try (Stream<Path> files = Files.walk(site.resolve("content/briefs"))) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      brief = all.get(all.size() / 2);
    }
    String path = site.relativize(brief).toString();
    String text = Files.readString(brief);
    Process server =
        new ProcessBuilder("bin/briefpress", "lsp", "--now", Corpus.NOW.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    LspEditor editor = new LspEditor(site, LspEditor.able("utf-16"), server);
    long start = System.nanoTime();
    editor.open(path, text);
    editor.findings(path);
    double opened = millis(start);
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      Thread.sleep(100);
      start = System.nanoTime();
      editor.change(path, text.replaceFirst("(?m)^title:.*", "title: Typed " + round));
      editor.findings(path);
      times.add(millis(start));
    }
    editor.close();
    List<Double> warm = times.subList(WARMING, times.size()).stream().sorted().toList();
    System.out.printf(Locale.ROOT, "%-8s %10.0f %12.0f%n", briefs, opened, warm.get(ROUNDS / 2));
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
