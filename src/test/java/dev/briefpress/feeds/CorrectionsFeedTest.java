package dev.briefpress.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.render.SmallSite;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the feed of what was corrected, retracted and withdrawn on a site. */
class CorrectionsFeedTest {
  private static final String REVISIONS =
      """
      tags: [cranes]
      revisions:
        - {on: 2026-02-14, kind: update, text: The audit came out.}
        - {on: 2026-02-15, kind: correction, text: The port was another one.}
        - {on: 2026-02-15, kind: correction, text: A name was wrong.}
        - {on: 2026-02-16, kind: retraction, text: The third estimate no longer stands.}
        - {on: 2026-02-17, kind: typo, text: A comma was missing.}
      """;

  private static PublishedSite site(Path folder) {
    SmallSite site = SmallSite.in(folder);
    site.withBrief("cranes", "Cranes", REVISIONS, "Words.", "Europol");
    site.withBrief("ships", "Ships", "tags: [cranes]\n", "Words.", "Europol");
    site.withBrief(
        "canary",
        "Zqxcanary",
        "tags: [cranes]\nstatus: withdrawn\nwithdrawn: {on: 2026-02-18, reason: The source was"
            + " void.}\n",
        "Zqxcanary words.",
        "Europol");
    return site.build();
  }

  private static Document feed(PublishedSite site) {
    return Jsoup.parse(site.text("corrections.xml"), Parser.xmlParser());
  }

  @Test
  void aFeedHasCorrectionsAndRetractionsWithIdsThatStay(@TempDir Path folder) {
    Document feed = feed(site(folder));
    String brief = "https://small.example.org/briefs/2026/01/30/cranes.html#";
    assertThat(feed.select("entry > id").eachText())
        .containsExactly(
            brief + "retraction-2026-02-16",
            brief + "correction-2026-02-15",
            brief + "correction-2026-02-15-2");
    assertThat(feed.select("entry > title").eachText())
        .containsExactly("Retraction: Cranes", "Correction: Cranes", "Correction: Cranes");
    assertThat(feed.select("feed > updated").text()).startsWith("2026-02-16T00:00:00");
    assertThat(feed.text()).doesNotContain("canary").doesNotContain("comma");
  }

  @Test
  void aPageHasThemApartAndTheWithdrawnBriefsWithoutTheirText(@TempDir Path folder) {
    PublishedSite site = site(folder);
    Document page = site.page("corrections.html");
    assertThat(page.select("main h2").eachText())
        .containsExactly("Retractions", "Corrections", "Withdrawals");
    assertThat(page.select("section:has(#page-corrections) li p:last-child").eachText())
        .containsExactly("The port was another one.", "A name was wrong.");
    assertThat(page.select("section:has(#page-withdrawals) li").text())
        .isEqualTo("18 February 2026 A brief of 30 January 2026 The source was void.");
    assertThat(page.text()).doesNotContain("canary words").doesNotContain("Zqxcanary");
    assertThat(page.select("link[href='corrections.xml']")).hasSize(1);
    assertThat(site.page("index.html").select(".site-footer a[href='corrections.html']"))
        .hasSize(1);
    assertThat(site.text("sitemap.xml")).contains("https://small.example.org/corrections.html");
  }

  @Test
  void aSiteThatCorrectedNothingSaysSoAndLeadsNobodyThere(@TempDir Path folder) {
    SmallSite small = SmallSite.in(folder);
    small.withBrief("ships", "Ships", "tags: [cranes]\n", "Words.", "Europol");
    PublishedSite site = small.build();
    assertThat(site.page("corrections.html").select("main").text())
        .contains("Nothing had to be corrected so far.");
    assertThat(site.page("corrections.html").select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    assertThat(site.page("index.html").select("a[href='corrections.html']")).isEmpty();
    assertThat(site.text("sitemap.xml")).doesNotContain("corrections.html");
    assertThat(feed(site).select("feed > updated").text()).startsWith("1970-01-01");
  }
}
