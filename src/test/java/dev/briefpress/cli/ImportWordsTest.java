package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.golden.Golden;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is taken over is what was published: for each input, its words are those of the page that is
 * made of it and of the lines that the report lists, each as often, and nothing is added but
 * headings, labels and outlines of the schema.
 *
 * <p>Each folder of src/test/resources/import is a case ({@link ImportCase}); with {@code
 * -Dgolden=update} its expected.txt is written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportWordsTest {
  private static final Pattern FINDINGS =
      Pattern.compile("(?m)^(?:(?:error|warning|info)\\[|\\d+ errors?, )");
  private static final Pattern PATH = Pattern.compile("(?m)^content/\\S+\\.md$");
  private static final Pattern LEFT = Pattern.compile("(?m)^  not taken over: (.*)$");
  private static final Pattern FIELD = Pattern.compile("(?m)^  field: ([a-z]+): (.*)$");

  private Path site = Path.of("");
  private final Map<String, String> reports = new LinkedHashMap<>();

  /** One site for all, as each build makes a theme ready. */
  @BeforeAll
  void takeAllOver(@TempDir Path folder) throws IOException {
    site = folder.resolve("site");
    CommandLineRun line = CommandLineRun.inOneStream();
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    Files.delete(site.resolve("content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md"));
    Path settings = site.resolve("site.properties");
    // A marking above the site's is an error in the content: MarkedTextTest looks at that.
    Files.writeString(
        settings, Files.readString(settings).replace("site.tlp=CLEAR", "site.tlp=RED"));
    for (ImportCase one : ImportCase.all()) {
      line.clear();
      String[] words =
          Stream.concat(Stream.of("import", "--site", site.toString()), one.arguments().stream())
              .toArray(String[]::new);
      line.run(words);
      reports.put(one.name(), report(line.out()));
    }
    line.clear();
    line.run("build", "--site", site.toString(), "--drafts", "--future", "--keep-going");
  }

  // What is found in the text afterwards is the matter of other tests.
  private static String report(String printed) {
    Matcher findings = FINDINGS.matcher(printed);
    return findings.find() ? printed.substring(0, findings.start()) : printed;
  }

  @TestFactory
  List<DynamicTest> theOutcomeIsAsExpected() {
    return ImportCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> outcome(one)))
        .toList();
  }

  private void outcome(ImportCase one) {
    StringBuilder all = new StringBuilder(reports.getOrDefault(one.name(), ""));
    for (String path : paths(one)) {
      all.append("\n---------- ")
          .append(path)
          .append('\n')
          .append(ImportCase.read(site.resolve(path)));
    }
    Golden.check("../import/" + one.name() + "/expected.txt", all.toString());
  }

  @TestFactory
  List<DynamicTest> noWordIsLost() {
    return ImportCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> words(one)))
        .toList();
  }

  private void words(ImportCase one) {
    WordBag input = input(one);
    WordBag shown = new WordBag();
    WordBag welcome = new WordBag();
    String report = reports.getOrDefault(one.name(), "");
    LEFT.matcher(report).results().forEach(left -> shown.add(left.group(1)));
    FIELD.matcher(report).results().forEach(field -> shown.add(field.group(2)));
    for (String path : paths(one)) {
      String source = ImportCase.read(site.resolve(path));
      if (!report.contains("  field: title: ")) {
        shown.add(field(source, "title"));
      }
      shown.add(page(path));
      welcome.add(schemaWords()).add(field(source, "tags")).add(field(source, "title"));
    }
    assertThat(input.without(shown)).as("words of the input that are lost").isEmpty();
    WordBag most = new WordBag().add(input).add(welcome);
    assertThat(shown.without(most)).as("words that the input does not have").isEmpty();
  }

  private static WordBag input(ImportCase one) {
    Path words = one.folder().resolve("words.txt");
    if (Files.exists(words)) {
      return new WordBag().add(ImportCase.read(words));
    }
    String text = ImportCase.read(one.input());
    return one.input().toString().endsWith(".html")
        ? new WordBag().addHtml(text)
        : new WordBag().add(text);
  }

  private static String field(String source, String name) {
    Matcher matcher = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(source);
    return matcher.find() ? matcher.group(1).replace("''", "'") : "";
  }

  private List<String> paths(ImportCase one) {
    return PATH.matcher(reports.getOrDefault(one.name(), ""))
        .results()
        .map(r -> r.group())
        .sorted()
        .toList();
  }

  // The text of a document as its page shows it, without what the page says about it.
  private WordBag page(String path) {
    boolean edition = path.startsWith("content/summaries/");
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    String address =
        edition
            ? "daily/" + name.substring(0, 10) + ".html"
            : path.substring("content".length() + 1)
                .replaceFirst("^pages/", "")
                .replaceAll("\\.md$", ".html");
    Document page =
        Jsoup.parse(ImportCase.read(site.resolve(".briefpress/preview").resolve(address)));
    Element article =
        edition
            ? page.getElementById(
                "page-" + (name.length() > 10 ? name.substring(11) : "introduction"))
            : page.selectFirst("article");
    Objects.requireNonNull(article, address);
    article.select(".number, .badge, .edition-header, summary").remove();
    String texts = edition ? "" : ".prose.lead, section.section, div.footnotes";
    WordBag words = new WordBag();
    if (edition || path.startsWith("content/pages/")) {
      words.addHtml(article);
    } else {
      article.select(texts).stream()
          .filter(e -> e.parents().stream().noneMatch(p -> p.is("section.section")))
          .forEach(words::addHtml);
    }
    return words;
  }

  private static WordBag schemaWords() {
    WordBag words = new WordBag();
    for (Schema schema : SchemaReader.shipped().all()) {
      words.add(Outlines.body(schema, List.of(Outlines.NO_TAG)));
    }
    return words;
  }
}
