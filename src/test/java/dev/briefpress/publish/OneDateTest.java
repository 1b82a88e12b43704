package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When a brief last changed is the same wherever the site says it, corrections counted. */
@ExtendWith(Demonstration.class)
class OneDateTest {
  private static final String HOST = "https://briefs.example.org/";

  @Test
  void pageFeedsSitemapAndDataGiveOneDate(PublishedSite site) {
    Map<String, String> sitemap = new HashMap<>();
    for (Element url : xml(site, "sitemap.xml").select("url")) {
      sitemap.put(text(url, "loc"), url.select("lastmod").text());
    }
    JsonNode items = JsonMapper.shared().readTree(site.text("feed.json")).path("items");
    Map<String, JsonNode> json = new HashMap<>();
    items.forEach(item -> json.put(item.path("id").asString(), item));

    int corrected = 0;
    for (Element entry : xml(site, "feed.xml").select("entry")) {
      String address = text(entry, "id");
      String updated = text(entry, "updated");
      String published = text(entry, "published");
      String path = address.substring(HOST.length());
      Document page = site.page(path);
      JsonNode data = structured(page);

      assertThat(data.path("dateModified").asString()).as(address).isEqualTo(updated);
      assertThat(data.path("datePublished").asString()).as(address).isEqualTo(published);
      assertThat(meta(page, "article:modified_time")).as(address).isEqualTo(updated);
      assertThat(meta(page, "article:published_time")).as(address).isEqualTo(published);
      assertThat(sitemap.get(address)).as(address).isEqualTo(updated);
      JsonNode item = Objects.requireNonNull(json.get(address), address);
      assertThat(item.path("date_modified").asString(published)).as(address).isEqualTo(updated);
      JsonNode twin = JsonMapper.shared().readTree(site.text(path.replace(".html", ".json")));
      assertThat(twin.path("updated").asString()).as(address).isEqualTo(updated);

      for (JsonNode correction : data.path("correction")) {
        corrected++;
        LocalDate day = LocalDate.parse(correction.path("datePublished").asString());
        assertThat(LocalDate.parse(updated.substring(0, 10))).as(address).isAfterOrEqualTo(day);
      }
    }
    assertThat(corrected).isPositive();
  }

  private static JsonNode structured(Document page) {
    Element script = page.selectFirst("script[type=application/ld+json]");
    return JsonMapper.shared().readTree(Objects.requireNonNull(script).data());
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  private static String text(Element parent, String tag) {
    return Objects.requireNonNull(parent.selectFirst("> " + tag), tag).text();
  }

  private static Document xml(PublishedSite site, String path) {
    return Jsoup.parse(site.text(path), Parser.xmlParser());
  }
}
