package dev.briefpress.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import dev.briefpress.publish.UnwrittenSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Readers find every feed of the demonstration site, and can read one that they open. */
@ExtendWith(Demonstration.class)
class SubscribePageTest {
  private static final String HOST = "https://briefs.example.org/";
  private static final String PAGE = "subscribe/index.html";

  @Test
  void thePageNamesEveryFeed(PublishedSite site) {
    Set<String> linked =
        site.page(PAGE).select("main a").eachAttr("href").stream()
            .filter(href -> href.endsWith("feed.xml") || href.endsWith("feed.json"))
            .map(href -> href.replace("../", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(linked).isEqualTo(feeds(site, "feed.xml", "feed.json")).hasSizeGreaterThan(10);
  }

  @Test
  void theListForFeedReadersNamesThemToo(PublishedSite site) {
    Document list = Jsoup.parse(site.text("subscribe/feeds.opml"), Parser.xmlParser());
    Set<String> named =
        list.select("outline[xmlUrl]").eachAttr("xmlUrl").stream()
            .map(address -> address.replace(HOST, ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(feeds(site, "feed.xml"));
    assertThat(list.select("outline[htmlUrl]").eachAttr("htmlUrl"))
        .allSatisfy(page -> assertThat(page).startsWith(HOST));
  }

  @Test
  void everyPageLeadsThere(PublishedSite site) {
    for (String page : site.pages()) {
      Document document = site.page(page);
      if (!document.select(".site-footer").isEmpty()) {
        assertThat(document.select(".site-footer a[href$=subscribe/index.html], [aria-current]"))
            .as(page)
            .isNotEmpty();
      }
    }
  }

  @Test
  void aFeedThatABrowserOpensIsStyledFromTheSite(PublishedSite site) {
    assertThat(site.text("feed.xml").lines().toList().get(1))
        .isEqualTo("<?xml-stylesheet type=\"text/css\" href=\"assets/feed.css\"?>");
    assertThat(site.text("categories/cyber/feed.xml"))
        .contains("<?xml-stylesheet type=\"text/css\" href=\"../../assets/feed.css\"?>");
    assertThat(site.text("assets/feed.css"))
        .contains("feed::before { content: \"This is a feed.")
        .doesNotContain("url(");
  }

  /** Ten facets of eighty values: a page of all their feeds would be long. */
  @Test
  void thePageStaysShortWhereFeedsAreMany(@TempDir Path folder) throws IOException {
    StringBuilder facets = new StringBuilder("facets:\n");
    SampleText brief = new SampleText("Many");
    for (int facet = 0; facet < 10; facet++) {
      String name = "own" + facet;
      facets.append("  " + name + ": {label: Own, many: true}\n");
      String values = IntStream.range(0, 80).mapToObj(i -> "v" + i).collect(joining(", "));
      brief.field(name, "[" + values + "]");
    }
    SampleNewsroom newsroom = SampleNewsroom.empty();
    newsroom.put("content/taxonomy.yaml", newsroom.text("content/taxonomy.yaml") + facets);
    newsroom.put("content/briefs/many.md", brief.text()).write(folder);
    Map<String, byte[]> files = UnwrittenSite.of(folder).orElseThrow();

    Document page = Jsoup.parse(new String(files.get(PAGE), UTF_8));
    assertThat(page.select("section[aria-labelledby=feeds-own3] li")).hasSizeBetween(40, 50);
    assertThat(page.select("section summary:contains(80)")).hasSize(10);
    assertThat(page.select("main li")).hasSizeLessThan(SubscribePage.MOST);
    Document list =
        Jsoup.parse(new String(files.get("subscribe/feeds.opml"), UTF_8), Parser.xmlParser());
    assertThat(list.select("outline[xmlUrl*=/own]")).hasSize(800);
  }

  private static Set<String> feeds(PublishedSite site, String... names) {
    return site.files().stream()
        .filter(file -> List.of(names).contains(file.substring(file.lastIndexOf('/') + 1)))
        // At the address of another name stands a copy, which names the feed's own address.
        .filter(file -> site.text(file).contains(HOST + file))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
