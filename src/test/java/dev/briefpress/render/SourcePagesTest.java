package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources on the pages of briefs, and the pages of the hosts that they come from. */
class SourcePagesTest {
  private static final String BRIEF = "briefs/2026/01/30/ruling.html";
  private static final String DATA = "briefs/2026/01/30/ruling.json";
  private static final String SOURCES =
      """
      tags: [resilience]
      sources:
        - {id: court, title: Ruling, publisher: 'Court "A" <x>', url: "https://www.Oikeus.example/r?a=1&b=2", published: 2026-01-10, reliability: A, credibility: 2, kind: official, archived: "https://archive.example.org/1", descriptor: The ruling itself.}
        - {id: wire, title: Report, url: "https://news.example.org/r", published: 2026-01-12, reliability: B, credibility: 2, kind: wire, origin: Reuters}
        - {title: Copy of the report, url: "https://paper.example.org/r", reliability: C, credibility: 3, kind: media, origin: reuters}
      """;

  @TempDir private Path folder = Path.of("");

  private PublishedSite site() {
    return SmallSite.in(folder)
        .withBrief(
            "ruling",
            "A ruling",
            SOURCES,
            "Words it is likely to change.[^court] [^wire]",
            "Europol")
        .withBrief(
            "other",
            "Another",
            "tags: [resilience]\nsources: [{title: Report, url: \"https://news.example.org/r\", reliability: B, credibility: 2}]\n",
            "Plain words.",
            "Europol")
        .withBrief(
            "held",
            "Held",
            "tags: [resilience]\nstatus: draft\nsources: [{title: Secret, url: \"https://secret.example.org/r\", reliability: B, credibility: 2}]\n",
            "Plain words.",
            "Europol")
        .withBrief(
            "gone",
            "Gone",
            "tags: [resilience]\nstatus: withdrawn\nwithdrawn: {on: 2026-01-31, reason: void}\nsources: [{title: Gone, url: \"https://gone.example.org/r\", reliability: B, credibility: 2}]\n",
            "Plain words.",
            "Europol")
        .build();
  }

  @Test
  void eachCitationLeadsToItsSourceAndBack() {
    Document page = site().page(BRIEF);
    List<Element> citations = page.select("sup > a[href^=#src-]");
    assertThat(citations).hasSizeGreaterThan(10);
    for (Element citation : citations) {
      String source = citation.attr("href").substring(1);
      String id = citation.parents().get(0).id();
      assertThat(page.select("li#" + source)).hasSize(1);
      assertThat(page.select("li#" + source + " a[href=#" + id + "]")).hasSize(1);
    }
    for (Element back : page.select(".cited-in a")) {
      assertThat(page.getElementById(back.attr("href").substring(1))).isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("li#src-3 .cited-in")).isEmpty();
  }

  @Test
  void aCitationSaysWhatItCitesAndHowGoodThatIs() {
    Element citation = site().page(BRIEF).select("a[href=#src-1]").get(0);
    assertThat(citation.text()).isEqualTo("[1]");
    assertThat(citation.attr("title")).isEqualTo("Source 1: Court \"A\" <x>, A2");
    assertThat(citation.attr("aria-label")).isEqualTo(citation.attr("title"));
  }

  @Test
  void theListSaysWhatTheSourcesAmountTo() {
    Document page = site().page(BRIEF);
    assertThat(page.select(".brief-line").text()).contains("3 sources, 2 origins, best grade A2");
    assertThat(page.select("#sources > p").text())
        .contains(
            "official source, news agency, media",
            "10 January 2026",
            "12 January 2026",
            "A2, B2, C3",
            "count as one origin",
            "The letter grades the source",
            "Archived: 1 of 3");
  }

  @Test
  void noMarkIsLeftWhereThereIsNoListOfSources() {
    PublishedSite site = site();
    for (String file : site.files()) {
      if (file.matches(".*\\.(ico|png|js|css|svg)(\\.gz)?")
          || file.equals(BRIEF)
          || file.equals(DATA)) {
        continue;
      }
      assertThat(site.text(file)).as(file).doesNotContain("[^court]", "[1]", "change.1");
    }
    String json = site.text(DATA);
    assertThat(json).doesNotContain("[^court]").doesNotContainPattern("\"text\":\"[^\"]*\\[1]");
    assertThat(json).contains("\"citedIn\"", "\"kind\":\"official\"", "\"origin\":\"Reuters\"");
  }

  @Test
  void aHostHasAPageWithTheBriefsThatRestOnIt() {
    PublishedSite site = site();
    Document host = site.page("sources/news.example.org.html");
    assertThat(host.select("h1").text()).isEqualTo("news.example.org");
    assertThat(host.select("main").text()).contains("A ruling", "Another");
    assertThat(site.page("sources/index.html").select("main").text())
        .contains("news.example.org", "oikeus.example");
    assertThat(site.page(BRIEF).select("#src-2 a[href$=sources/news.example.org.html]")).hasSize(1);
  }

  @Test
  void whatIsNotPublishedOrWasWithdrawnHasNoPageOfItsHost() {
    assertThat(site().files())
        .noneMatch(file -> file.contains("secret.example") || file.contains("gone.example"));
  }
}
