package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.PageIds;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids of authors and ids of pages do not meet, and each link to one leads to what it names. */
class PageIdsTest {
  private static final String HEADINGS =
      Stream.of(
              "Sources",
              "main",
              "h-bluf",
              "h-sources",
              "H",
              "fn",
              "fn 1",
              "fnref-1",
              "fn",
              "Bluf",
              "outlook",
              "Explore title",
              "c-cyber",
              "Site search field",
              "Sources")
          .map(heading -> "\n\n### " + heading + "\n\nText.")
          .reduce("", String::concat);
  private static final String NOTES =
      "One.[^1] Two.[^a] One again.[^1]\n\n[^1]: A note.\n\n[^a]: Another note.\n";

  @TempDir private Path folder = Path.of("");
  private final SampleNewsroom site = SampleNewsroom.empty();
  private final CommandLineRun line = new CommandLineRun();

  @Test
  void noHeadingTakesAnIdOfItsPage() throws IOException {
    site.put(
        "content/briefs/2026/03/01/ids.md",
        new SampleText("Ids").section("implications", "Text." + HEADINGS + "\n\n" + NOTES).text());
    site.put("content/pages/ids.md", "---\ntitle: Ids\n---\n\nText." + HEADINGS + "\n\n" + NOTES);
    build();

    Document brief = page("briefs/2026/03/01/ids.html");
    assertThat(brief.expectFirst("#sources").is("section.sources")).isTrue();
    assertThat(brief.expectFirst("#main").is("main")).isTrue();
    assertThat(brief.expectFirst("#section-sources").is("h3")).isTrue();
    assertThat(page("ids.html").expectFirst("#main").is("main")).isTrue();
  }

  @Test
  void editionsOfOneDayShareNoId() throws IOException {
    String text = "See [the outlook](#outlook).\n\n### Outlook\n\n" + NOTES;
    for (String edition : List.of("", "morning", "evening")) {
      site.put(
          "content/summaries/2026-03-01" + (edition.isEmpty() ? "" : "-" + edition) + ".md",
          "---\ndate: 2026-03-01\n"
              + (edition.isEmpty() ? "" : "edition: " + edition + "\n")
              + "---\n\n"
              + text);
    }
    site.put(
        "content/briefs/2026/03/02/link.md",
        new SampleText("Link")
            .field("date", "2026-03-02")
            .section("bluf", "See [it](/summaries/2026-03-01-evening.md#outlook), it is likely.")
            .text());
    build();

    Document day = page("daily/2026-03-01.html");
    assertThat(day.select("section[id$=-outlook]")).hasSize(3);
    assertThat(day.getElementsByAttributeValueMatching("id", "-fn-[12]$")).hasSize(6);
    assertThat(page("briefs/2026/03/02/link.html").select("a[href$=#evening-outlook]")).hasSize(1);
    assertThat(Files.readString(folder.resolve("output/briefs/2026/03/02/link.json")))
        .contains("daily/2026-03-01.html#evening-outlook");
  }

  @Test
  void aSchemaGivesNoSectionAnIdOfThePage() {
    site.put(
        "content/schemas/own.yaml",
        "id: own\nversion: 1\ntype: brief\nfrom: 2026-01-01\nsections:\n"
            + "  - {id: sources, heading: Sources, kind: prose}\n");
    site.write(folder);

    assertThat(line.run("check", "--site", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("id 'sources' is an id of the page itself");
  }

  @Test
  void theThemeTakesNoIdThatAHeadingMayGet() throws IOException {
    Pattern id = Pattern.compile("(?<![:\\w])id=\"([^\"]+)\"|th:id=\"'([^']+)' \\+");
    try (Stream<Path> files = Files.walk(Path.of("themes/dispatch"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Matcher matcher = id.matcher(Files.readString(file));
        while (matcher.find()) {
          String found = matcher.group(1) == null ? matcher.group(2) + "x" : matcher.group(1);
          assertThat(PageIds.isTaken(found)).as(file + ": " + found).isTrue();
        }
      }
    }
  }

  private void build() {
    site.write(folder);
    assertThat(line.run("build", "--site", folder.toString()))
        .as(line::err)
        .isEqualTo(ExitCode.WELL);
  }

  private Document page(String path) throws IOException {
    Document page = Jsoup.parse(Files.readString(folder.resolve("output").resolve(path)));
    assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    return page;
  }
}
