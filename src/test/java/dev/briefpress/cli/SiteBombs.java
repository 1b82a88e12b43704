package dev.briefpress.cli;

import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import dev.briefpress.work.Bomb;
import dev.briefpress.work.BombTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sites that are bombs, each by one line that puts files into a site. To add one, add a line to the
 * list to which it belongs, with what is many in it and how many there are.
 */
public final class SiteBombs implements BombTable {
  /** Bytes of a page around what is told of a brief: head, navigation, foot. */
  private static final long PAGE_BYTES = 30_000;

  private static final String CATEGORIES = "categories:\n  - {id: cyber, name: Cybersecurity}\n";
  private static final String BRIEF = "content/briefs/bomb.md";
  private static final String PAGE = "content/pages/bomb.md";
  private static final String TAXONOMY = "content/taxonomy.yaml";
  private static final String SCHEMA = "content/schemas/bomb.yaml";
  private static final String SETTINGS = "site.properties";

  private final List<Bomb> bombs = new ArrayList<>();

  /** Makes the table. */
  public SiteBombs() {
    names();
    bodies();
    settings();
    schemas();
    yaml();
    search();
  }

  @Override
  public List<Bomb> bombs() {
    return bombs;
  }

  private void names() {
    build(
        "letters of a title beside many tags",
        20_000,
        (site, n) -> {
          SampleText brief = new SampleText("T".repeat(n)).field("tags", tags(n / 100));
          site.put(BRIEF, brief.text());
        });
    build(
        "tags of the longest title and summary",
        300,
        (site, n) -> {
          SampleText brief = new SampleText("T".repeat(300)).field("summary", "x".repeat(3_000));
          site.put(BRIEF, brief.field("tags", tags(n)).text());
        });
    check(
        "marks of mixed classes in a tag",
        20_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").field("tags", "[\"a" + marks(n) + "\"]").text()));
    check(
        "marks of mixed classes in a name",
        20_000,
        (site, n) -> site.put(BRIEF, new SampleText("T").entity("A" + marks(n)).text()));
    check(
        "marks of mixed classes in the taxonomy",
        20_000,
        (site, n) -> site.put(TAXONOMY, CATEGORIES + "tags:\n  - {name: \"a" + marks(n) + "\"}\n"));
    build(
        "marks of mixed classes in a text",
        20_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").section("implications", "a" + marks(n)).text()));
    check(
        "words of a tag",
        20_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").field("tags", "[" + "a ".repeat(n) + "]").text()));
    check(
        "words of a name",
        20_000,
        (site, n) -> site.put(BRIEF, new SampleText("T").entity("a ".repeat(n)).text()));
    check(
        "brackets behind a name",
        20_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").entity("A (b" + " ".repeat(n) + "(").text()));
    check(
        "commas behind a name",
        500,
        (site, n) -> site.put(BRIEF, entities(n, "A" + ", é".repeat(50)).text()));
    check("entities", 14_000, (site, n) -> site.put(BRIEF, entities(n, "Person").text()));
    check(
        "subtags of a language",
        20_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").field("lang", "en-x" + "-aa".repeat(n)).text()));
    check(
        "hyphens of a slug",
        20_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").field("slug", "a" + "-a".repeat(n)).text()));
    check(
        "unknown related briefs",
        4_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").field("related", numbered(n, "bmob-%d")).text()));
    check(
        "fields that are misspelt",
        400,
        (site, n) -> site.put(BRIEF, "---\n" + lines(n, "titel%d: x") + "---\n\nText.\n"));
    check(
        "pages in the navigation",
        12,
        (site, n) ->
            IntStream.range(0, n)
                .forEach(
                    i -> site.put("content/pages/p%d.md".formatted(i), page("nav: N\n", "Text."))));
  }

  private void bodies() {
    build(
        "letters of a title that is used again and again",
        50_000,
        (site, n) ->
            site.put(
                PAGE,
                page("", "[a]: /index.html '" + "t".repeat(n) + "'\n\n" + "[a] ".repeat(n / 20))));
    build(
        "letters of an address that is used again and again",
        50_000,
        (site, n) ->
            site.put(
                PAGE,
                page("", "[a]: https://a.b/" + "t".repeat(n) + "\n\n" + "[a] ".repeat(n / 20))));
    build(
        "images of an address that is used in headings",
        50_000,
        (site, n) ->
            site.put(
                PAGE,
                page(
                    "",
                    "[a]: https://a.b/" + "t".repeat(n) + "\n\n" + "## [a]\n\n".repeat(n / 20))));
    check(
        "broken anchors against headings",
        3_000,
        (site, n) ->
            site.put(
                PAGE,
                page("", lines(n, "### Heading of number %d\n\n[x](#haeding-of-nmber-%1$d)\n"))));
    check(
        "broken links",
        10_000,
        (site, n) -> site.put(PAGE, page("", lines(n, "[x](bmob-%d.md)\n"))));
    check(
        "hyphens of an insight's code",
        20_000,
        (site, n) ->
            site.put(
                "content/summaries/2026-03-01.md",
                "---\ndate: 2026-03-01\n---\n\n## Key insights\n\n- **Cybersecurity [A"
                    + "-A".repeat(n)
                    + "]:** Text.\n"));
    check(
        "hypotheses without a name",
        3_000,
        (site, n) ->
            site.put(
                BRIEF,
                new SampleText("T")
                    .section("hypothesis", "A.\n" + "- It is so.\n".repeat(n))
                    .text()));
    check(
        "letters of a document",
        1_000_000,
        (site, n) -> site.put(BRIEF, "---\ntitle: x\n---\n" + "x".repeat(n)));
  }

  private void settings() {
    check(
        "slashes behind the host",
        30_000,
        (site, n) ->
            site.put(SETTINGS, "site.title=News\nsite.host=https://a.b" + "/".repeat(n) + "x\n"));
    check(
        "slashes behind a folder",
        30_000,
        (site, n) ->
            site.put(SETTINGS, "site.title=News\ncontent.folder=a" + "/".repeat(n) + "x\n"));
    check(
        "settings without a meaning",
        3_000,
        (site, n) -> site.put(SETTINGS, "site.title=News\n" + lines(n, "site.k%d=")));
    check(
        "settings in too large a file",
        70_000,
        (site, n) -> site.put(SETTINGS, "site.title=News\n" + lines(n, "site.k%d=")));
    build(
        "letters of a site's name on many pages",
        10_000,
        (site, n) -> site.put(SETTINGS, "site.title=" + "T".repeat(n) + "\n"));
    check(
        "categories",
        8_000,
        (site, n) ->
            site.put(TAXONOMY, "categories:\n" + lines(n, "  - {id: c%d, name: Category}")));
  }

  private void schemas() {
    check(
        "labels of a schema and of a text",
        6_000,
        (site, n) -> {
          site.put(SCHEMA, schema(lines(n, "      - {id: l%d, label: Label number %1$d abc}")));
          site.put(BRIEF, labelled(n));
        });
    check(
        "labels of a text against the most of a schema",
        3_000,
        (site, n) -> {
          site.put(SCHEMA, schema(lines(490, "      - {id: l%d, label: Label number %1$d abc}")));
          site.put(BRIEF, labelled(n));
        });
    check(
        "hyphens of a label's id",
        20_000,
        (site, n) -> site.put(SCHEMA, schema("      - {id: a" + "-a".repeat(n) + ", label: L}\n")));
  }

  private void yaml() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d, *a%2$d]\n".formatted(i, i, i - 1, i - 1));
    }
    everywhere("copies of copies", 1, n -> laughs.toString());
    everywhere("open brackets", 50_000, n -> "tags: " + "[".repeat(n));
    everywhere("open braces", 25_000, n -> "tags: " + "{a: ".repeat(n));
    everywhere("blanks before blocks within each other", 125_000, SiteBombs::deepBlock);
    everywhere("letters of a key", 450_000, n -> "k".repeat(n) + ": x\n");
    everywhere("fields", 30_000, n -> lines(n, "f%d: x"));
    everywhere("values within themselves", 1, n -> "a: &a [*a]\n");
    everywhere("digits", 250_000, n -> "date: " + "9".repeat(n) + "\n");
    everywhere(
        "merged copies", 10_000, n -> "a: &a {x: 1}\nb: {<<: [*a" + ", *a".repeat(n) + "]}\n");
    everywhere("equal tags", 50_000, n -> "tags: [" + "x, ".repeat(n) + "x]\n");
    everywhere(
        "tags behind a pair", 50_000, n -> "tags: [\uD83D\uDE00, " + "x, ".repeat(n) + "x]\n");
    everywhere("pairs as tags", 50_000, n -> "tags: [" + "\uD83D\uDE00, ".repeat(n) + "x]\n");
    everywhere(
        "copies of a long text",
        4_000,
        n -> "related: [&a \"" + "x".repeat(n * 20) + "\"" + ", *a".repeat(n) + "]\n");
    everywhere(
        "copies far away",
        25_000,
        n ->
            "a: [\uD83D\uDE00, "
                + "x, ".repeat(n)
                + "&a x]\ntags:\n"
                + "- *a\n- y\n".repeat(n / 2));
  }

  private void search() {
    build("distinct words", 30_000, (site, n) -> site.put(PAGE, page("", lines(n, "wört%dx"))));
    build(
        "distinct words of a brief",
        30_000,
        (site, n) ->
            site.put(
                BRIEF, new SampleText("T").section("implications", lines(n, "word%dx")).text()));
    build(
        "ligatures of eighteen letters",
        20_000,
        (site, n) ->
            site.put(
                BRIEF, new SampleText("T").section("implications", "\uFDFA".repeat(n)).text()));
    check(
        "ligatures of eighteen letters in a tag",
        20_000,
        (site, n) ->
            site.put(
                BRIEF, new SampleText("T").field("tags", "[" + "\uFDFA".repeat(n) + "]").text()));
    build(
        "letters of a word",
        200_000,
        (site, n) ->
            site.put(BRIEF, new SampleText("T").section("implications", "a".repeat(n)).text()));
  }

  private void check(String name, int size, BiConsumer<SampleNewsroom, Integer> files) {
    bombs.add(new Bomb(name, size, n -> Site.of("check", site -> files.accept(site, n))));
  }

  private void build(String name, int size, BiConsumer<SampleNewsroom, Integer> files) {
    bombs.add(new Bomb(name, size, n -> Site.of("build", site -> files.accept(site, n))));
  }

  /** Text that makes YAML of each kind. */
  private interface YamlText {
    String of(int size);
  }

  private void everywhere(String name, int size, YamlText yaml) {
    check(
        name + " in front matter",
        size,
        (site, n) -> site.put(BRIEF, "---\n" + yaml.of(n) + "---\n\n## 1. BLUF\n\nText.\n"));
    check(
        name + " in the taxonomy", size, (site, n) -> site.put(TAXONOMY, CATEGORIES + yaml.of(n)));
    check(name + " in a schema", size, (site, n) -> site.put(SCHEMA, yaml.of(n)));
  }

  /** What puts files into a site. */
  private interface Content {
    void into(SampleNewsroom site);
  }

  /** A site on the disk, of which a command is run. */
  private record Site(Path folder, String command, long bytes) implements Bomb.Charge {
    static Site of(String command, Content content) throws IOException {
      Path folder = MemoryFolder.create();
      SampleNewsroom site = SampleNewsroom.empty();
      site.put("content/briefs/good.md", new SampleText("Good").text());
      content.into(site);
      Path home = Files.createDirectories(folder.resolve("site"));
      site.write(home);
      return new Site(folder, command, sizes(home, 0));
    }

    @Override
    public long blow() throws IOException {
      Path home = folder.resolve("site");
      CommandLineRun line = new CommandLineRun();
      List<String> arguments =
          new ArrayList<>(List.of(command, "--site", home.toString(), "--now", "2026-04-01"));
      if (command.equals("build")) {
        // Threads that count at once lose some of the count.
        arguments.addAll(List.of("--jobs", "1"));
      }
      line.run(arguments.toArray(String[]::new));
      return line.out().length() + line.err().length() + sizes(home.resolve("output"), PAGE_BYTES);
    }

    @Override
    public void remove() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }

  // Of all files together, without what each may have for nothing.
  private static long sizes(Path folder, long free) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    long sum = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        sum += Math.max(0, Files.size(file) - free);
      }
    }
    return sum;
  }

  private static String page(String fields, String body) {
    return "---\ntitle: A page\n" + fields + "---\n\n" + body + "\n";
  }

  private static String lines(int n, String form) {
    return IntStream.range(0, n)
        .mapToObj(i -> form.formatted(i) + "\n")
        .collect(Collectors.joining());
  }

  private static String numbered(int n, String form) {
    return IntStream.range(0, n)
        .mapToObj(i -> form.formatted(i))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String tags(int n) {
    return numbered(n, "tag-%d-abc");
  }

  private static String marks(int n) {
    return "\u0315\u0300\u0316".repeat(n / 3);
  }

  private static SampleText entities(int n, String name) {
    SampleText brief = new SampleText("T");
    IntStream.range(0, n).forEach(i -> brief.entity(name + " " + i));
    return brief;
  }

  private static String schema(String labels) {
    return """
        schema: intelligence-report/9
        type: brief
        from: 2026-02-01
        open: true
        sections:
          - id: points
            heading: Points
            kind: labelled
            openLabels: false
            labels:
        """
        + labels;
  }

  private static String labelled(int n) {
    return """
        ---
        title: T
        date: 2026-03-02
        category: cyber
        confidence: low
        tags: [a]
        sources: [{title: x}]
        ---

        ## Points

        """
        + lines(n, "- **Lable numbr %d abd:** some text here");
  }

  private static String deepBlock(int n) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; out.length() < n; i++) {
      out.append(" ".repeat(i)).append("a:\n");
    }
    return out.toString();
  }
}
