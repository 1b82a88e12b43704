package dev.briefpress.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.golden.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrintersTest {
  private static final String FILE = "content/briefs/2026/01/30/eu-japan.md";
  private static final Rule MISSING =
      new Rule(
          "section/missing",
          Severity.ERROR,
          "A section of the schema is missing.",
          "Readers find each brief built alike.",
          "## 4. Implications",
          "## 3. Assumptions");
  private static final Rule WORDS =
      new Rule("section/words", Severity.WARNING, "Too many words.", "It tires.", "long", "short");

  private static final Map<String, List<String>> SOURCES =
      Map.of(
          FILE,
          List.of(
              "---",
              "title:\tEU\tand Japan",
              "summary: 日本とEUの対話 👍🏽 naïve",
              "note: \u001B[31mred\u202Edlrow",
              "x".repeat(300) + " needle " + "y".repeat(300),
              "## 4. Implications and Strategic Risks",
              "text",
              "日".repeat(100) + "needle" + "本".repeat(100)));

  private static final List<Diagnostic> FINDINGS =
      List.of(
          MISSING
              .at(
                  FILE,
                  Span.of(6, 1, 38),
                  "section \"Key Assumptions and Red Flags\" is missing",
                  "add \"## 3. Key Assumptions and Red Flags\"")
              .withFix(
                  new Fix(
                      "insert an outline",
                      List.of(new Edit(Span.of(6, 1, 0), "## 3. Key Assumptions\n\n")))),
          WORDS.at(FILE, new Span(2, 8, 3, 12), "100% too long: a, b", "cut it\r\nby half"),
          WORDS.at(FILE, Span.of(3, 24, 5), "a word", "write another"),
          WORDS
              .at("content/pages/a b,c:d.md", Span.start(), "empty", "write \"something\"")
              .withSeverity(Severity.INFO));

  @Test
  void textAsPrinted() throws IOException {
    Golden.check("diagnostics/report.txt", printed(text(false), FINDINGS));
  }

  @Test
  void coloursChangeNothingButColours() throws IOException {
    String plain = printed(text(false), FINDINGS);
    String coloured = printed(text(true), FINDINGS);
    assertThat(coloured).contains("\u001B[1;31merror[section/missing]\u001B[0m: ");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    // line, column, length, columns before the carets, carets
    "2, 8, 2, 10, 2",
    "2, 11, 3, 16, 3",
    "3, 10, 2, 9, 4",
    "3, 19, 4, 24, 4",
    "1, 4, 0, 3, 1",
    "1, 4, 9, 3, 1"
  })
  void caretsStandBelowTheStretch(int line, int column, int length, int before, int carets)
      throws IOException {
    String marks = marks(Span.of(line, column, length)).get(1);
    assertThat(marks).isEqualTo(" ".repeat(before) + "^".repeat(carets));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8})
  void aLongLineIsCutAroundTheStretch(int line) throws IOException {
    String text = SOURCES.getOrDefault(FILE, List.of()).get(line - 1);
    List<String> excerpt = marks(Span.of(line, text.indexOf("needle") + 1, 6));
    String shown = excerpt.get(0);
    assertThat(shown).startsWith("…").endsWith("…").contains("needle");
    assertThat(TerminalText.width(shown)).isBetween(100, 112);
    int before = TerminalText.width(shown.substring(0, shown.indexOf("needle")));
    assertThat(excerpt.get(1)).isEqualTo(" ".repeat(before) + "^^^^^^");
  }

  @Test
  void aLongLineThatIsMarkedWholeIsCutAtBothSides() throws IOException {
    List<String> excerpt = marks(Span.of(5, 1, 608));
    assertThat(excerpt.get(0)).isEqualTo("x".repeat(110) + "…");
    assertThat(excerpt.get(1)).isEqualTo("^".repeat(110));
    assertThat(marks(Span.of(5, 609, 0)).get(0)).isEqualTo("…" + "y".repeat(110));
  }

  @Test
  void anAuthorsTextCannotCommandTheTerminal() throws IOException {
    Diagnostic hostile =
        WORDS.at(FILE, Span.of(4, 7, 5), "found \u001B]0;title\u0007 and \u009B", "\u2066x");
    String text = printed(text(false), List.of(hostile));
    assertThat(text.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2066);
    assertThat(text).contains("note: ␛[31mred\uFFFDdlrow").contains("found ␛]0;title␇ and \uFFFD");
  }

  @Test
  void aPlaceBehindTheFileHasNoExcerpt() throws IOException {
    Diagnostic end = WORDS.at(FILE, Span.of(99, 1, 0), "m", "h");
    assertThat(printed(text(false), List.of(end)))
        .isEqualTo(
            """
            warning[section/words]: m
                ┌─ content/briefs/2026/01/30/eu-japan.md:99:1
                = help: h
                = see:  briefpress explain section/words

            0 errors, 1 warning in 24 files
            """);
  }

  @Test
  void jsonAsPrinted() throws IOException {
    Golden.check("diagnostics/report.json", pretty(printed(new JsonPrinter(), FINDINGS)));
  }

  @Test
  void jsonIsOneLineWithFilesAndCounts() throws IOException {
    String json = printed(new JsonPrinter(), FINDINGS);
    assertThat(json)
        .startsWith(
            "{\"version\":1,\"files\":24,\"counts\":{\"error\":1,\"warning\":2,\"info\":1},"
                + "\"diagnostics\":[{\"code\":\"section/words\",\"severity\":\"warning\","
                + "\"file\":\"content/briefs/2026/01/30/eu-japan.md\",\"line\":2,\"column\":8,"
                + "\"endLine\":3,\"endColumn\":12,\"message\":")
        .endsWith("}\n");
    assertThat(json.lines()).hasSize(1);
    assertThat(printed(new JsonPrinter(), List.of()))
        .isEqualTo(
            "{\"version\":1,\"files\":24,\"counts\":{\"error\":0,\"warning\":0,\"info\":0},"
                + "\"diagnostics\":[]}\n");
  }

  @Test
  void gitHubAnnotationsAsPrinted() throws IOException {
    assertThat(printed(new GitHubPrinter("news/"), FINDINGS))
        .isEqualTo(
            """
            ::error file=news/content/briefs/2026/01/30/eu-japan.md,line=6,col=1,endLine=6,endColumn=39,title=section/missing::section "Key Assumptions and Red Flags" is missing%0Aadd "## 3. Key Assumptions and Red Flags"
            ::warning file=news/content/briefs/2026/01/30/eu-japan.md,line=2,endLine=3,title=section/words::100%25 too long: a, b%0Acut it%0D%0Aby half
            ::warning file=news/content/briefs/2026/01/30/eu-japan.md,line=3,col=24,endLine=3,endColumn=29,title=section/words::a word%0Awrite another
            ::notice file=news/content/pages/a b%2Cc%3Ad.md,line=1,col=1,endLine=1,endColumn=1,title=section/words::empty%0Awrite "something"
            1 error, 2 warnings, 1 note in 24 files
            """);
  }

  @Test
  void whatGitHubShowsBesideNoLineNamesItsPlaceInTheLog() throws IOException {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, 12)
            .mapToObj(line -> WORDS.at(FILE, Span.of(line, 1, 1), "a word", "another"))
            .toList();
    List<Diagnostic> all = new ArrayList<>(many);
    all.add(MISSING.at(FILE, Span.of(40, 1, 1), "a section", "write it"));

    List<String> lines = printed(new GitHubPrinter(""), all).lines().toList();

    assertThat(lines.get(0)).startsWith("::error ").contains("line=40,");
    assertThat(lines.get(10)).contains("line=10,").endsWith("::a word%0Aanother");
    assertThat(lines.get(11)).endsWith("::" + FILE + ":11: a word%0Aanother");
    assertThat(lines.get(14))
        .isEqualTo(
            "GitHub shows the first ten of each kind beside their lines; 2 more stand in this log only");
  }

  @Test
  void junitAsPrinted() throws Exception {
    String report = printed(new JUnitPrinter("news/", false), FINDINGS);
    Golden.check("diagnostics/report.junit.xml", report);

    Element suites = xml(report);
    assertThat(suites.getAttribute("tests")).isEqualTo("5");
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(5);
    assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(1);
    Element strict = xml(printed(new JUnitPrinter("", true), FINDINGS));
    assertThat(strict.getElementsByTagName("failure").getLength()).isEqualTo(3);
  }

  @Test
  void junitReportOfACleanSiteHasOneTest() throws Exception {
    Element suites = xml(printed(new JUnitPrinter("", false), List.of()));
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(suites.getTextContent()).contains("0 errors, 0 warnings in 24 files");
  }

  @Test
  void hostileTextStaysTextInXmlAndMarkdown() throws Exception {
    String hostile = "]]></failure><script>`|*@all*\u0001\uFFFE\uD83D\uDC4D \"'&";
    List<Diagnostic> findings = List.of(MISSING.at(FILE, Span.start(), hostile, hostile));

    Element failure =
        (Element)
            xml(printed(new JUnitPrinter("", false), findings))
                .getElementsByTagName("failure")
                .item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("]]></failure><script>`|*@all*␁\uFFFD\uD83D\uDC4D \"'&");
    String markdown = printed(new MarkdownPrinter(""), findings);
    assertThat(markdown).contains("&lt;script&gt;").doesNotContain("<script");
  }

  @Test
  void markdownAsPrinted() throws IOException {
    Golden.check("diagnostics/report.md", printed(new MarkdownPrinter("news/"), FINDINGS));
    assertThat(printed(new MarkdownPrinter(""), List.of()))
        .isEqualTo("### Briefpress: 0 errors, 0 warnings in 24 files\n");
  }

  @Test
  void markdownIsCutBelowWhatGitHubTakes() throws IOException {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, 3_000)
            .mapToObj(line -> WORDS.at(FILE, Span.of(line, 1, 1), "x".repeat(900), "<".repeat(900)))
            .toList();
    String markdown = printed(new MarkdownPrinter(""), many);
    assertThat(markdown.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    assertThat(markdown).endsWith("more are in the log.\n");
  }

  private static Element xml(String report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(report)))
        .getDocumentElement();
  }

  @Test
  void sarifAsPrinted() throws IOException {
    String sarif =
        printed(
            new SarifPrinter(
                List.of(MISSING, WORDS),
                Optional.of("1.0"),
                Optional.of("https://docs.example.org/"),
                ""),
            FINDINGS);
    Golden.check("diagnostics/report.sarif", pretty(sarif));
  }

  @Test
  void sarifNamesItsRulesAndEscapesPaths() throws IOException {
    JsonNode run =
        new JsonMapper()
            .readTree(
                printed(
                    new SarifPrinter(List.of(WORDS), Optional.empty(), Optional.empty(), "news/"),
                    FINDINGS))
            .get("runs")
            .get(0);
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSize(1);
    assertThat(run.findValues("helpUri")).as("where the docs are is not known").isEmpty();
    List<String> uris = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      JsonNode index = result.get("ruleIndex");
      if (result.get("ruleId").stringValue().equals("section/words")) {
        assertThat(rules.get(index.intValue()).get("id")).isEqualTo(result.get("ruleId"));
      } else {
        assertThat(index).isNull();
      }
      uris.add(result.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue());
    }
    assertThat(uris)
        .contains("news/content/pages/a%20b,c:d.md", "news/" + FILE)
        .hasSize(FINDINGS.size());
  }

  @Test
  void gitLabReportHasWhatGitLabAsksFor() throws IOException {
    List<Diagnostic> twice = new ArrayList<>(FINDINGS);
    twice.add(WORDS.at(FILE, Span.of(7, 1, 4), "a word", "write another"));
    JsonNode report = new JsonMapper().readTree(printed(new GitLabPrinter("news/"), twice));
    List<String> fingerprints = new ArrayList<>();
    for (JsonNode issue : report) {
      assertThat(issue.propertyNames())
          .containsExactly("description", "check_name", "fingerprint", "severity", "location");
      assertThat(issue.get("severity").stringValue())
          .isIn("info", "minor", "major", "critical", "blocker");
      fingerprints.add(issue.get("fingerprint").stringValue());
    }
    assertThat(fingerprints).hasSize(5).doesNotHaveDuplicates();
    assertThat(report.get(0).at("/location/path").stringValue()).isEqualTo("news/" + FILE);
    assertThat(report.get(0).at("/location/lines/begin").intValue()).isEqualTo(2);
  }

  @Test
  void aFindingKeepsItsFingerprintWhenItMoves() throws IOException {
    Diagnostic before = WORDS.at(FILE, Span.of(7, 1, 4), "a word", "write another");
    Diagnostic after = WORDS.at(FILE, Span.of(9, 1, 4), "a word", "write another");
    assertThat(fingerprint(after)).isEqualTo(fingerprint(before));
  }

  @Test
  void aFindingKeepsItsFingerprintWhenANumberOfItsMessageChanges() throws IOException {
    Diagnostic before = WORDS.at(FILE, Span.of(7, 1, 4), "12 tags, at most 10", "cut");
    Diagnostic after = WORDS.at(FILE, Span.of(7, 1, 4), "13 tags, at most 10", "cut");
    assertThat(fingerprint(after)).isEqualTo(fingerprint(before));
    JsonNode sarif =
        new JsonMapper()
            .readTree(
                printed(
                    new SarifPrinter(List.of(), Optional.empty(), Optional.empty(), ""),
                    List.of(before, after)));
    List<String> names =
        sarif.findValues("primaryLocationLineHash").stream().map(JsonNode::stringValue).toList();
    assertThat(names).hasSize(2).doesNotHaveDuplicates().contains(fingerprint(before));
  }

  private static String fingerprint(Diagnostic diagnostic) throws IOException {
    String report = printed(new GitLabPrinter(""), List.of(diagnostic));
    return new JsonMapper().readTree(report).at("/0/fingerprint").stringValue();
  }

  /** The line of the excerpt and the line of carets, without what stands before them. */
  private static List<String> marks(Span span) throws IOException {
    String text = printed(text(false), List.of(WORDS.at(FILE, span, "m", "h")));
    return text.lines()
        .filter(line -> line.contains("│ "))
        .map(line -> line.substring(line.indexOf('│') + 2))
        .toList();
  }

  private static TextPrinter text(boolean colours) {
    return new TextPrinter(path -> SOURCES.getOrDefault(path, List.of()), colours);
  }

  private static String printed(DiagnosticPrinter printer, List<Diagnostic> findings)
      throws IOException {
    StringBuilder out = new StringBuilder();
    printer.print(new DiagnosticReport(24, findings), out);
    return out.toString();
  }

  private static String pretty(String json) {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();
    return mapper.writeValueAsString(mapper.readTree(json));
  }
}
