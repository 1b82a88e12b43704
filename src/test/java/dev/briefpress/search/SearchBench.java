package dev.briefpress.search;

import dev.briefpress.browser.Browser;
import dev.briefpress.browser.SiteServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures search at the sizes given as arguments: what the index costs to build, what a query
 * costs to fetch and to answer in Chromium.
 *
 * <pre>java -cp … dev.briefpress.search.SearchBench 1000 10000 100000</pre>
 *
 * <p>Bytes are gzipped. A cold query counts everything that a reader's first query needs: lunr.js,
 * our scripts and the search page's, manifest, postings, lengths, and the cards of ten results; a
 * warm one is the second of a visit.
 */
public final class SearchBench {
  private static final int QUERIES = 60;
  private static final Path PAGE_SCRIPTS = Path.of("themes/dispatch/assets/search");

  private final int briefs;
  private final SyntheticBriefs synthetic;
  private final Map<String, byte[]> served = new HashMap<>();

  private SearchBench(int briefs) {
    this.briefs = briefs;
    this.synthetic = new SyntheticBriefs(7, briefs);
  }

  /** Measures at each of the sizes in {@code arguments}, 1,000 and 10,000 if there are none. */
  public static void main(String[] arguments) throws IOException {
    List<String> sizes = arguments.length == 0 ? List.of("1000", "10000") : List.of(arguments);
    for (String size : sizes) {
      new SearchBench(Integer.parseInt(size)).run();
    }
  }

  private void run() throws IOException {
    say("%,d briefs", briefs);
    List<SearchFile> files = build();
    long raw = 0;
    long gzipped = 0;
    for (SearchFile file : files) {
      byte[] bytes = file.bytes();
      served.put("search/" + file.path(), bytes);
      raw += bytes.length;
      gzipped += gzip(bytes);
    }
    say("  files      %,d, %,d KB, gzipped %,d KB", files.size(), raw / 1000, gzipped / 1000);
    int scripts = scripts();
    say("  scripts    %.1f KB: lunr.js, ours, the search page's", scripts / 1000.0);
    measureQueries(scripts);
  }

  /** Builds the index; the CPU time is the process's, with compiling and collecting garbage. */
  private List<SearchFile> build() {
    // Making the briefs is not what is measured.
    resetPeak();
    long cpu = 0;
    InvertedIndex index = new InvertedIndex();
    Analyser analyser = new Analyser();
    List<Card> cards = new ArrayList<>();
    for (int start = 0; start < briefs; start += 1_000) {
      List<SearchDocument> some =
          IntStream.range(start, Math.min(start + 1_000, briefs))
              .mapToObj(synthetic::brief)
              .toList();
      long before = cpuNanos();
      for (SearchDocument document : some) {
        index.add(analyser.count(IndexedDocument.of(cards.size(), document)));
        cards.add(document.card());
      }
      cpu += cpuNanos() - before;
    }
    long before = cpuNanos();
    List<SearchFile> files = SplitIndex.files(index, cards, false);
    cpu += cpuNanos() - before;
    say(
        "  build      %.2f s of CPU (%.3f ms a brief), peak of the heap %,d MB",
        cpu / 1e9, cpu / 1e6 / briefs, peakBytes() / 1_000_000);
    return files;
  }

  private int scripts() throws IOException {
    int size = 0;
    for (String name : List.of("shards.js", "query.js", "text.js")) {
      size += serve("search/" + name, SiteServer.resource("/dev/briefpress/search/" + name));
    }
    String lunr = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";
    size += serve("search/lunr.min.js", SiteServer.resource(lunr));
    try (Stream<Path> scripts = Files.list(PAGE_SCRIPTS)) {
      for (Path script : scripts.toList()) {
        size += gzip(Files.readAllBytes(script));
      }
    }
    return size;
  }

  private int serve(String path, byte[] bytes) {
    served.put(path, bytes);
    return gzip(bytes);
  }

  private void measureQueries(int scripts) {
    served.put("", PAGE.getBytes(StandardCharsets.UTF_8));
    served.put("sizes.json", sizes());
    Random random = new Random(42);
    Supplier<String> word = () -> titleWord(random);
    Map<String, Supplier<String>> kinds =
        Map.of(
            "1 word", () -> word.get() + " ",
            "2 words", () -> word.get() + " " + word.get() + " ",
            "3 words", () -> word.get() + " " + word.get() + " " + word.get() + " ",
            "prefix", () -> word.get() + " " + word.get().substring(0, 5),
            "fuzzy", () -> mistaken(word.get(), random) + "~1 ");
    try (SiteServer server = SiteServer.of(path -> Optional.ofNullable(served.get(path)));
        Browser browser = Browser.open()) {
      browser.driver().get(server.address(""));
      browser.run("while (!window.ready) await new Promise(done => setTimeout(done, 5));");
      say("  %-10s %22s %22s %22s %22s", "query", "cold KB", "warm KB", "cold ms", "warm ms");
      say("  %-10s %s", "", "    p50    p95    max ".repeat(4));
      for (String kind : List.of("1 word", "2 words", "3 words", "prefix", "fuzzy")) {
        measure(browser, kind, Stream.generate(kinds.get(kind)).limit(QUERIES).toList(), scripts);
      }
    }
  }

  private void measure(Browser browser, String kind, List<String> queries, int scripts) {
    List<Double> coldBytes = new ArrayList<>();
    List<Double> warmBytes = new ArrayList<>();
    List<Double> coldTime = new ArrayList<>();
    List<Double> warmTime = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      String first = queries.get(i);
      String second = queries.get((i + 1) % queries.size());
      if (!(browser.run("return await measure(args[0], args[1]);", first, second)
          instanceof List<?> figures)) {
        throw new AssertionError("no figures for " + first);
      }
      coldBytes.add((number(figures.get(0)) + scripts) / 1000);
      coldTime.add(number(figures.get(1)));
      warmBytes.add(number(figures.get(2)) / 1000);
      warmTime.add(number(figures.get(3)));
    }
    say(
        "  %-10s %s %s %s %s",
        kind, spread(coldBytes), spread(warmBytes), spread(coldTime), spread(warmTime));
  }

  private static double number(Object figure) {
    return ((Number) figure).doubleValue();
  }

  private static String spread(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%7.0f%7.0f%7.0f ",
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() - 1));
  }

  /** A word as people search for it: one of a brief's title, in small letters. */
  private String titleWord(Random random) {
    String[] words = synthetic.brief(random.nextInt(briefs)).card().title().split(" ");
    String word = words[random.nextInt(words.length)].toLowerCase(Locale.ROOT);
    return word.length() < 5 ? titleWord(random) : word;
  }

  private static String mistaken(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
  }

  private byte[] sizes() {
    StringBuilder json = new StringBuilder("{");
    served.forEach(
        (path, bytes) ->
            json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(path)
                .append("\":")
                .append(gzip(bytes)));
    return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static void resetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>bench</title>
      <script src="/search/lunr.min.js"></script>
      <script type="module">
        import { openIndex } from "/search/shards.js";
        import { ask } from "/search/query.js";
        const sizes = await (await fetch("/sizes.json")).json();
        window.measure = async (first, second) => {
          let bytes = 0;
          const counting = (path, init) => {
            bytes += sizes[path.slice(1)];
            return fetch(path, init);
          };
          let start = performance.now();
          const index = await openIndex("/search", {lunr, fetch: counting});
          const figures = [];
          for (const text of [first, second]) {
            const {results} = await ask(index, lunr, text);
            await index.documents(results.slice(0, 10).map(result => result.ref));
            figures.push(bytes, performance.now() - start);
            bytes = 0;
            start = performance.now();
          }
          return figures;
        };
        window.ready = true;
      </script>
      """;
}
