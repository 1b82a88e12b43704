package dev.briefpress.search;

import dev.briefpress.bench.Corpus;
import dev.briefpress.bench.Launcher;
import dev.briefpress.browser.Browser;
import dev.briefpress.browser.Gzip;
import dev.briefpress.browser.SiteServer;
import dev.briefpress.search.text.SearchLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures search at the sizes given as arguments, 1,000 and 10,000 unless given: what the index
 * costs to build, what a query costs to fetch and to answer in Chromium. {@code bin/bench search}
 * runs it.
 *
 * <p>Bytes are gzipped. A cold query counts everything that a reader's first query needs: lunr.js,
 * our scripts and the search page's, manifest, postings, lengths, and the cards of ten results; a
 * warm one is the second of a visit. {@code --compare} asks the whole index too and compares every
 * answer; {@code --pagefind} builds the site's pages and runs Pagefind on them.
 */
public final class SearchBench {
  private static final int QUERIES = 60;
  private static final int COMPARED = 290;
  private static final Path FOLDER = Path.of("target/bench");
  private static final Path PAGE_SCRIPTS = Path.of("themes/dispatch/assets/search");
  private static final List<String> KINDS =
      List.of("1 word", "2 words", "3 words", "prefix", "fuzzy");

  private final int briefs;
  private final Path site;
  private final Corpus corpus;
  private final Map<String, byte[]> served = new HashMap<>();

  private SearchBench(int briefs) {
    this.briefs = briefs;
    this.site = FOLDER.resolve("search-" + briefs);
    this.corpus = new Corpus(7, briefs);
  }

  /** Sizes, {@code --compare} and {@code --pagefind}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> given = List.of(arguments);
    judgeDemonstration(given.contains("--pagefind"));
    List<String> sizes = given.stream().filter(argument -> !argument.startsWith("--")).toList();
    for (String size : sizes.isEmpty() ? List.of("1000", "10000") : sizes) {
      SearchBench bench = new SearchBench(Integer.parseInt(size));
      bench.run(given.contains("--compare"), given.contains("--pagefind"));
    }
  }

  private void run(boolean compare, boolean pagefind) throws IOException, InterruptedException {
    say("%,d briefs", briefs);
    delete(site);
    corpus.write(site);
    build();
    measureQueries();
    Path output = site.resolve("output");
    Launcher.build(site, output, Corpus.NOW.toString());
    measureSlowNetwork(output);
    List<JudgedQuery> judged = JudgedBench.ofCorpus(site.resolve("made"));
    JudgedBench.ours(site.resolve("made"), judged).forEach(score -> say("  judged   %s", score));
    if (compare) {
      compare();
    }
    if (pagefind) {
      pagefind(output, judged);
    }
    delete(site);
  }

  private void build() throws IOException, InterruptedException {
    SearchCost.Figures without = SearchCost.of(site.toString());
    SearchCost.Figures with = SearchCost.of(site.toString(), site.resolve("made").toString());
    say(
        "  build    %.2f s of CPU for the index (%.3f ms a brief; reading and linking took %.1f s);",
        with.indexSeconds(), with.indexSeconds() * 1000 / briefs, with.otherSeconds());
    say(
        "           peak %,.0f MB resident, %,.0f MB without the index",
        with.peakMegabytes(), without.peakMegabytes());
    long raw = 0;
    long gzipped = 0;
    int files = 0;
    for (Path file : files(site.resolve("made/search"))) {
      String name = site.resolve("made").relativize(file).toString().replace('\\', '/');
      byte[] bytes = Files.readAllBytes(file);
      served.put(name, bytes);
      if (name.endsWith(".json") && !name.endsWith("/index.json")) {
        files++;
        raw += bytes.length;
        gzipped += Gzip.size(bytes);
      }
    }
    say("  files    %,d, %,d KB, gzipped %,d KB", files, raw / 1000, gzipped / 1000);
  }

  private int scripts() throws IOException {
    int size = 0;
    size += Gzip.size(SearchScripts.WORKER.bytes(SearchLanguage.ENGLISH));
    for (Path script : files(PAGE_SCRIPTS)) {
      size += Gzip.size(Files.readAllBytes(script));
    }
    return size;
  }

  private Stream<String> queries(String kind) {
    Random random = new Random(42);
    Supplier<String> word = () -> word(random);
    Supplier<String> query =
        switch (kind) {
          case "1 word" -> () -> word.get() + " ";
          case "2 words" -> () -> word.get() + " " + word.get() + " ";
          case "3 words" -> () -> word.get() + " " + word.get() + " " + word.get() + " ";
          case "prefix" -> () -> word.get() + " " + word.get().substring(0, 5);
          default -> () -> mistaken(word.get(), random) + "~1 ";
        };
    return Stream.generate(query);
  }

  private void measureQueries() throws IOException {
    int scripts = scripts();
    say("  scripts  %.1f KB: lunr.js, ours, the search page's", scripts / 1000.0);
    served.put("", PAGE.getBytes(StandardCharsets.UTF_8));
    served.put("sizes.json", sizes());
    try (SiteServer server = SiteServer.of(path -> Optional.ofNullable(served.get(path)));
        Browser browser = Browser.open()) {
      browser.driver().get(server.address(""));
      browser.run("while (!window.ready) await new Promise(done => setTimeout(done, 5));");
      say("  %-10s %22s %22s %22s %22s", "query", "cold KB", "warm KB", "cold ms", "warm ms");
      say("  %-10s %s", "", "    p50    p95    max ".repeat(4));
      List<List<Double>> plain =
          List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (String kind : KINDS) {
        List<List<Double>> figures =
            measure(browser, queries(kind).limit(QUERIES).toList(), scripts);
        print(kind, figures);
        if (kind.contains("word")) {
          for (int i = 0; i < figures.size(); i++) {
            plain.get(i).addAll(figures.get(i));
          }
        }
      }
      print("1-3 words", plain);
      measureKeystrokes(browser);
    }
  }

  /** How long a reader waits for the first result of a visit on a slow mobile network. */
  private void measureSlowNetwork(Path output) {
    try (SlowNetwork network = SlowNetwork.of(output)) {
      for (String kind : KINDS.subList(0, 2)) {
        List<Double> seconds = queries(kind).limit(9).map(network::firstResult).toList();
        List<Double> sorted = seconds.stream().sorted().toList();
        say(
            "  slow     %s: first result after %.1f s, at most %.1f (%s)",
            kind, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), SlowNetwork.SAID);
      }
    }
  }

  private static void print(String kind, List<List<Double>> figures) {
    say(
        "  %-10s %s %s %s %s",
        kind,
        spread(figures.get(0)),
        spread(figures.get(1)),
        spread(figures.get(2)),
        spread(figures.get(3)));
  }

  /** Bytes cold and warm, time cold and warm. */
  private static List<List<Double>> measure(Browser browser, List<String> queries, int scripts) {
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
    return List.of(coldBytes, warmBytes, coldTime, warmTime);
  }

  /** Types three-word queries letter by letter into one opened index. */
  private void measureKeystrokes(Browser browser) {
    List<Keystroke> strokes = new ArrayList<>();
    for (String query : queries("3 words").limit(20).map(String::strip).toList()) {
      if (!(browser.run("return await type(args[0]);", query) instanceof List<?> figures)) {
        throw new AssertionError("no figures for " + query);
      }
      for (int i = 0; i < figures.size(); i++) {
        strokes.add(new Keystroke(query.substring(0, i + 1), number(figures.get(i))));
      }
    }
    strokes.sort(Comparator.comparing(Keystroke::millis).reversed());
    say(
        "  %,d keystrokes: ms a keystroke %s",
        strokes.size(), spread(strokes.stream().map(Keystroke::millis).toList()));
    strokes.subList(0, 8).forEach(slow -> say("    %4.0f ms: %s", slow.millis(), slow.typed()));
  }

  /** What was in the box after a key was pressed, and how long the answer took. */
  private record Keystroke(String typed, double millis) {}

  /** Whether the split index answers as the whole one does, bit by bit. */
  private void compare() throws IOException, InterruptedException {
    Path settings = site.resolve("site.properties");
    Files.writeString(settings, Files.readString(settings) + "search.full=true\n");
    SearchCost.of(site.toString(), site.resolve("whole").toString());
    List<String> words = new ArrayList<>();
    QueryMaker maker = new QueryMaker(5, () -> word(new Random(words.size() * 31L + 7)));
    for (int i = 0; i < COMPARED; i++) {
      words.add(maker.query(i));
    }
    try (LunrInBrowser lunr = LunrInBrowser.open()) {
      for (Path file : files(site.resolve("whole/search"))) {
        lunr.put(site.resolve("whole").relativize(file).toString(), Files.readAllBytes(file));
      }
      lunr.run(
          "window.compare = async text => {"
              + COMPARE
              + "};"
              + "window.split = await shards.openIndex('/search/', {lunr});"
              + "window.whole = lunr.Index.load(await json('/search/index.json'));");
      int found = 0;
      List<Object> wrong = new ArrayList<>();
      for (String query : words) {
        Object answer = lunr.run("return await compare(args[0]);", query);
        if (answer instanceof Number results) {
          found += results.intValue() > 0 ? 1 : 0;
        } else {
          wrong.add(query + ": " + answer);
        }
      }
      say(
          "  compared %d queries with the whole index: %d differ, %d found something",
          words.size(), wrong.size(), found);
      wrong.forEach(difference -> say("    %s", difference));
    }
  }

  private void pagefind(Path output, List<JudgedQuery> judged)
      throws IOException, InterruptedException {
    Optional<PagefindCost> pagefind = PagefindCost.of(output);
    if (pagefind.isEmpty()) {
      say("  pagefind is not installed: put it on the PATH or name it in PAGEFIND");
      return;
    }
    double seconds = pagefind.get().build();
    long[] size = pagefind.get().size();
    say("  pagefind %.1f s of CPU; %,d files, %,d KB as sent", seconds, size[0], size[1] / 1000);
    say("  %-10s %22s %22s", "query", "cold KB", "cold ms");
    JudgedBench.pagefind(output, judged).forEach(score -> say("  pagefind %s", score));
    for (String kind : List.of("1 word", "2 words", "3 words")) {
      List<double[]> figures = pagefind.get().cold(queries(kind).limit(QUERIES / 3).toList());
      say(
          "  %-10s %s %s",
          kind,
          spread(figures.stream().map(figure -> figure[0]).toList()),
          spread(figures.stream().map(figure -> figure[1]).toList()));
    }
  }

  /** How well the judged queries over this repository's own site are answered. */
  private static void judgeDemonstration(boolean pagefind)
      throws IOException, InterruptedException {
    Path output = FOLDER.resolve("demonstration");
    Launcher.build(Path.of("."), output, "2026-12-01");
    List<JudgedQuery> judged = JudgedQuery.ofDemonstration();
    say("demonstration");
    JudgedBench.ours(output, judged).forEach(score -> say("  judged   %s", score));
    Optional<PagefindCost> other = pagefind ? PagefindCost.of(output) : Optional.empty();
    if (other.isPresent()) {
      other.get().build();
      JudgedBench.pagefind(output, judged).forEach(score -> say("  pagefind %s", score));
    }
    delete(output);
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

  /** A word as people search for it: of titles and texts, the small words left out. */
  private String word(Random random) {
    String word = corpus.word(random);
    return word.length() < 5 ? word(random) : word;
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
                .append(Gzip.size(bytes)));
    return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static final String COMPARE =
      """
      const build = query => new lunr.QueryParser(text, query).parse();
      const theirs = whole.query(build);
      const ours = await split.query(build);
      const same = ours.length === theirs.length && ours.every((our, i) =>
        our.ref === theirs[i].ref
        && Object.is(our.score, theirs[i].score)
        && JSON.stringify(our.matchData) === JSON.stringify(theirs[i].matchData));
      return same ? theirs.length : `${ours.length} results for ${theirs.length}`;
      """;

  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>bench</title>
      <script src="/search/lunr.min.js"></script>
      <script type="module">
        import { openIndex } from "/search/shards.js";
        import { ask, termsOf, Words } from "/search/query.js";
        const sizes = await (await fetch("/sizes.json")).json();
        const answer = async (index, text) => {
          const {results} = await ask(index, lunr, text);
          const shown = results.slice(0, 10);
          const cards = await index.documents(shown.map(result => result.ref));
          return cards.map((card, i) => new Words(index).hits(card.excerpt, termsOf(shown[i])));
        };
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
            await answer(index, text);
            figures.push(bytes, performance.now() - start);
            bytes = 0;
            start = performance.now();
          }
          return figures;
        };
        let open;
        window.type = async text => {
          open ??= await openIndex("/search", {lunr});
          const figures = [];
          for (let end = 1; end <= text.length; end++) {
            const start = performance.now();
            await answer(open, text.slice(0, end));
            figures.push(performance.now() - start);
          }
          return figures;
        };
        window.ready = true;
      </script>
      """;
}
