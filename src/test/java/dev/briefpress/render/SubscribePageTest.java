package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

  private static Set<String> feeds(PublishedSite site, String... names) {
    return site.files().stream()
        .filter(file -> List.of(names).contains(file.substring(file.lastIndexOf('/') + 1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
