package dev.briefpress.search;

import dev.briefpress.browser.Browser;
import dev.briefpress.browser.SiteServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well judged queries are answered, by our search and by Pagefind. */
final class JudgedBench {
  private static final String OURS =
      """
      if (!window.index) {
        await new Promise((done, failed) => {
          const script = document.createElement("script");
          Object.assign(script, {src: "/search/lunr.min.js", onload: done, onerror: failed});
          document.head.append(script);
        });
        window.shards = await import("/search/shards.js");
        window.query = await import("/search/query.js");
        window.index = await shards.openIndex("/search", {lunr});
      }
      const {results} = await query.ask(index, lunr, args[0]);
      const cards = await index.documents(results.slice(0, 10).map(({ref}) => ref));
      return cards.map(({address}) => address);
      """;
  private static final String PAGEFIND =
      """
      window.pagefind ??= await import("/pagefind/pagefind.js");
      const {results} = await pagefind.search(args[0]);
      const shown = await Promise.all(results.slice(0, 10).map(result => result.data()));
      return shown.map(({url}) => url.replace(/^[/]/, ""));
      """;
  private static final Pattern NUMBER = Pattern.compile("(\\d+)-\\w+\\.json");
  private static final int OF_A_KIND = 40;

  private JudgedBench() {}

  /** Scores of our search on the site in {@code folder}, those held out apart. */
  static List<String> ours(Path folder, List<JudgedQuery> queries) {
    return scores(folder, queries, OURS);
  }

  /** Scores of Pagefind, of which the index is in the same folder. */
  static List<String> pagefind(Path folder, List<JudgedQuery> queries) {
    return scores(folder, queries, PAGEFIND);
  }

  private static List<String> scores(Path folder, List<JudgedQuery> queries, String script) {
    try (SiteServer server = SiteServer.of(folder);
        Browser browser = Browser.open()) {
      browser.driver().get(server.address("search/manifest.json"));
      Map<Boolean, List<JudgedQuery>> parts =
          queries.stream().collect(Collectors.partitioningBy(JudgedQuery::held));
      List<String> scores = new ArrayList<>();
      for (boolean held : List.of(false, true)) {
        JudgedQuery.Score score =
            JudgedQuery.score(
                Objects.requireNonNull(parts.get(held)),
                query -> addresses(browser.run(script, query)));
        scores.add((held ? "held out, " : "tuned to, ") + score);
      }
      return scores;
    }
  }

  private static List<String> addresses(@Nullable Object found) {
    return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
  }

  private record Stored(String title, String address, String date, String kind) {
    boolean isBrief() {
      return kind.isEmpty();
    }
  }

  /**
   * Queries to which a made-up site holds the answers: the three longest words of a title, a day,
   * the name of an entity.
   */
  static List<JudgedQuery> ofCorpus(Path folder) throws IOException {
    List<Stored> all = stored(folder.resolve("search/d"));
    List<Stored> briefs = all.stream().filter(Stored::isBrief).toList();
    List<JudgedQuery> judged = new ArrayList<>();
    for (Stored brief : spread(briefs)) {
      String words =
          Stream.of(brief.title().split("\\s+"))
              .sorted(Comparator.comparing(String::length).reversed())
              .limit(3)
              .collect(Collectors.joining(" "));
      judged.add(judged(words + " ", Set.of(brief.address()), judged.size()));
    }
    for (String day :
        spread(List.copyOf(new TreeSet<>(briefs.stream().map(Stored::date).toList())))) {
      Set<String> ofDay =
          briefs.stream()
              .filter(brief -> brief.date().equals(day))
              .map(Stored::address)
              .collect(Collectors.toSet());
      judged.add(judged(day + " ", ofDay, judged.size()));
    }
    for (Stored entity : spread(all.stream().filter(one -> one.kind().equals("entity")).toList())) {
      judged.add(judged(entity.title() + " ", Set.of(entity.address()), judged.size()));
    }
    return judged;
  }

  private static JudgedQuery judged(String query, Set<String> answers, int place) {
    return new JudgedQuery(query, answers, place % 3 == 2);
  }

  private static <T> List<T> spread(List<T> all) {
    int step = Math.max(1, all.size() / OF_A_KIND);
    return Stream.iterate(0, i -> i < all.size(), i -> i + step).map(all::get).toList();
  }

  private static List<Stored> stored(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(Comparator.comparingInt(JudgedBench::number))
          .flatMap(JudgedBench::rows)
          .map(
              row ->
                  new Stored(
                      row.path(0).asString(""),
                      row.path(1).asString(""),
                      row.path(2).asString(""),
                      row.path(12).asString("")))
          .toList();
    }
  }

  private static int number(Path file) {
    Matcher name = NUMBER.matcher(file.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : -1;
  }

  private static Stream<JsonNode> rows(Path file) {
    try {
      List<JsonNode> rows = new ArrayList<>();
      JsonMapper.shared().readTree(Files.readAllBytes(file)).forEach(rows::add);
      return rows.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
