package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell search engines in the words of schema.org. */
class StructuredDataTest {
  private static final String HOST = "https://small.example.org/";

  @TempDir private static Path folder = Path.of("");
  private static PublishedSite site = new PublishedSite(folder);

  @BeforeAll
  static void build() {
    site =
        SmallSite.in(folder)
            .with(
                "content/taxonomy.yaml",
                """
                categories:
                  - {id: cyber, name: Cybersecurity}
                entities:
                  - {name: Mark Rutte, kind: person, sameAs: [https://rutte.example.org/]}
                """)
            .withBrief(
                "one",
                "Cables",
                """
                tags: [resilience]
                updated: 2026-02-01
                corrections:
                  - {on: 2026-02-03, text: The ship was named wrongly.}
                """,
                "Words.",
                "Mark Rutte")
            .build();
  }

  @Test
  void aBriefIsAnArticleThatKnowsWhenItWasCorrected() {
    JsonNode data = data("briefs/2026/01/30/one.html");

    assertThat(data.path("@type").asString()).isEqualTo("AnalysisNewsArticle");
    assertThat(data.path("dateModified").asString()).isEqualTo("2026-02-03T00:00:00+01:00");
    assertThat(data.path("description").asString()).isNotBlank();
    assertThat(data.path("articleSection").asString()).isEqualTo("Cybersecurity");
    assertThat(data.at("/publisher/name").asString()).isEqualTo("A small site");
  }

  @Test
  void whoTheTaxonomyCallsAPersonIsOne() {
    JsonNode mention = data("briefs/2026/01/30/one.html").at("/mentions/0");

    assertThat(mention.path("@type").asString()).isEqualTo("Person");
    assertThat(mention.path("name").asString()).isEqualTo("Mark Rutte");
  }

  @Test
  void aTopicIsToldApartByWhereElseItIsDescribed() {
    JsonNode mention = data("briefs/2026/01/30/one.html").at("/mentions/0");
    JsonNode about = data("entities/mark-rutte.html").path("about");

    assertThat(mention.at("/sameAs/0").asString()).isEqualTo("https://rutte.example.org/");
    assertThat(about).isEqualTo(mention);
    JsonNode record =
        JsonMapper.shared().readTree(site.text("briefs/2026/01/30/one.json")).at("/entities/0");
    assertThat(record.path("sameAs")).isEqualTo(about.path("sameAs"));
    assertThat(data("tags/resilience.html").path("about").has("sameAs")).isFalse();
    assertThat(site.page("entities/mark-rutte.html").select("a[href^=https://rutte]").text())
        .isEqualTo("rutte.example.org");
  }

  @Test
  void aPageTellsTheWayToIt() {
    JsonNode brief = data("briefs/2026/01/30/one.html").at("/mainEntityOfPage/breadcrumb");
    assertCrumb(brief, 0, "A small site", "");
    assertCrumb(brief, 1, "Cybersecurity", "categories/cyber.html");
    assertLastCrumb(brief, 2, "Cables");

    JsonNode tag = data("tags/resilience.html").path("breadcrumb");
    assertCrumb(tag, 1, "Tags", "tags/index.html");
    assertLastCrumb(tag, 2, "resilience");

    JsonNode day = data("daily/2026-01-30.html").path("breadcrumb");
    assertCrumb(day, 1, "Daily summaries", "daily/index.html");
  }

  @Test
  void theFrontPageTellsHowToSearchTheSite() {
    JsonNode website = data("index.html").path("isPartOf");

    assertThat(website.path("@type").asString()).isEqualTo("WebSite");
    assertThat(website.at("/potentialAction/@type").asString()).isEqualTo("SearchAction");
    assertThat(website.at("/potentialAction/target/urlTemplate").asString())
        .isEqualTo(HOST + "search/index.html?q={search_term_string}");
  }

  @Test
  void aPageWithoutADescriptionHasNoElementForIt() {
    String elements = "meta[name=description], meta[property=og:description]";

    // The site has no site.description; a brief describes itself.
    assertThat(site.page("index.html").select(elements)).isEmpty();
    assertThat(site.page("briefs/2026/01/30/one.html").select(elements).eachAttr("content"))
        .hasSize(2)
        .doesNotContain("");
  }

  private static void assertCrumb(JsonNode breadcrumb, int at, String name, String path) {
    assertThat(breadcrumb.path("@type").asString()).isEqualTo("BreadcrumbList");
    JsonNode item = breadcrumb.path("itemListElement").path(at);
    assertThat(item.path("position").asInt()).isEqualTo(at + 1);
    assertThat(item.path("name").asString()).isEqualTo(name);
    assertThat(item.path("item").asString()).isEqualTo(HOST + path);
  }

  @Test
  void aListNamesTheAddressesOfItsBriefs() {
    for (String page : List.of("index.html", "tags/resilience.html", "daily/2026-01-30.html")) {
      JsonNode list = data(page).path("mainEntity");
      assertThat(list.path("@type").asString()).as(page).isEqualTo("ItemList");
      assertThat(list.at("/itemListElement/0/position").asInt()).isEqualTo(1);
      assertThat(list.at("/itemListElement/0/url").asString())
          .as(page)
          .startsWith(HOST + "briefs/2026/01/30/");
    }
  }

  private static void assertLastCrumb(JsonNode breadcrumb, int at, String name) {
    JsonNode item = breadcrumb.path("itemListElement").path(at);
    assertThat(item.path("position").asInt()).isEqualTo(at + 1);
    assertThat(item.path("name").asString()).isEqualTo(name);
    assertThat(item.has("item")).isFalse();
    assertThat(breadcrumb.path("itemListElement")).hasSize(at + 1);
  }

  private static JsonNode data(String page) {
    Element script = site.page(page).selectFirst("script[type=application/ld+json]");
    return JsonMapper.shared().readTree(Objects.requireNonNull(script).data());
  }
}
