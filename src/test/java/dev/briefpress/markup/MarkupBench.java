package dev.briefpress.markup;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.briefpress.markup.guard.BoundedParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Prints what reading a brief costs of one thread's CPU, warm, in microseconds: {@code MarkupBench
 * FOLDER [ROUNDS]}, where FOLDER holds Markdown files with front matter.
 */
final class MarkupBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private MarkupBench() {}

  public static void main(String[] args) throws IOException {
    List<String> bodies = bodies(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    long characters = bodies.stream().mapToLong(String::length).sum();
    System.out.printf("%d bodies, %d characters each%n", bodies.size(), characters / bodies.size());
    Markdown markdown = Markdown.of(Set.of());
    Parser parser = BoundedParser.of(Markdown.options());
    Parser stock = Parser.builder(Markdown.options()).build();
    HtmlRenderer renderer = HtmlRenderer.builder(Markdown.options()).build();
    String path = "content/briefs/2026/01/30/x.md";
    measure(
        "parse to outline", rounds, bodies, body -> markdown.parse(body, path).sections().size());
    measure("our tree alone", rounds, bodies, body -> parser.parse(body).getEndOffset());
    measure("stock tree alone", rounds, bodies, body -> stock.parse(body).getEndOffset());
    measure(
        "stock tree and Flexmark's HTML",
        rounds,
        bodies,
        body -> renderer.render(stock.parse(body)).length());
    measure(
        "parse to outline", rounds, bodies, body -> markdown.parse(body, path).sections().size());
  }

  private static void measure(
      String name, int rounds, List<String> bodies, ToIntFunction<String> work) {
    long best = Long.MAX_VALUE;
    long sum = 0;
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (String body : bodies) {
        sum += work.applyAsInt(body);
      }
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    System.out.printf("%-32s %6.0f µs  (%d)%n", name, best / 1e3 / bodies.size(), sum);
  }

  private static List<String> bodies(Path folder) throws IOException {
    List<String> bodies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = read(file);
        bodies.add(text.substring(text.indexOf("\n---\n") + "\n---\n".length()));
      }
    }
    return bodies;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
