package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.render.SmallSite;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The date of a brief's last change is the same moment, and the same day, wherever the site says
 * it, however far from Greenwich the site is; a typo does not move it.
 */
class OneDateInAllZonesTest {
  private static final String BRIEF = "briefs/2026/01/30/cranes";

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, 2026-02-15T00:00:00+14:00",
    "Pacific/Pago_Pago, 2026-02-15T00:00:00-11:00",
    "America/St_Johns, 2026-02-15T00:00:00-03:30",
    "UTC, 2026-02-15T00:00:00Z"
  })
  void allGiveOneMoment(String zone, String moment, @TempDir Path folder) {
    SmallSite small = SmallSite.in(folder);
    small.with(
        "site.properties",
        "site.title=A small site\nsite.host=https://small.example.org\nsite.timezone="
            + zone
            + "\n");
    small.withBrief(
        "cranes",
        "Cranes",
        """
        updated: 2026-02-14
        tags: [cranes]
        revisions:
          - {on: 2026-02-14, kind: update, text: The audit came out.}
          - {on: 2026-02-15, kind: clarification, text: The port was named.}
          - {on: 2026-02-20, kind: typo, text: A comma was missing.}
        """,
        "Words.",
        "Europol");
    PublishedSite site = small.build();

    Document page = site.page(BRIEF + ".html");
    Element data = Objects.requireNonNull(page.selectFirst("script[type=application/ld+json]"));
    assertThat(json(data.data()).path("dateModified").asString()).isEqualTo(moment);
    assertThat(page.select("meta[property=article:modified_time]").attr("content"))
        .isEqualTo(moment);
    assertThat(page.select(".brief-line a[href='#corrections'] time").eachAttr("datetime"))
        .containsExactly("2026-02-15");
    assertThat(xml(site, "feed.xml").select("entry > updated").text()).isEqualTo(moment);
    assertThat(xml(site, "feed.xml").select("feed > updated").text()).isEqualTo(moment);
    assertThat(json(site.text("feed.json")).path("items").path(0).path("date_modified").asString())
        .isEqualTo(moment);
    assertThat(site.text("sitemap.xml"))
        .containsIgnoringWhitespaces(BRIEF + ".html</loc><lastmod>" + moment + "</lastmod>");
    assertThat(json(site.text(BRIEF + ".json")).path("updated").asString()).isEqualTo(moment);
    assertThat(site.page("daily/2026-01-30.html").select(".card-changes").text())
        .contains("15 February 2026")
        .doesNotContain("20 February");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static Document xml(PublishedSite site, String path) {
    return Jsoup.parse(site.text(path), Parser.xmlParser());
  }
}
