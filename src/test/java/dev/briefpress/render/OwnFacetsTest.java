package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A newsroom adds facets and fields to its taxonomy.yaml, one file, and everything that follows
 * from them is there.
 */
class OwnFacetsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CATEGORIES = "categories:\n  - {id: cyber, name: Cybersecurity}\n";
  private static final String FACETS =
      CATEGORIES
          + """
          facets:
            region:
              label: Region
              plural: Regions
              values:
                - {id: europe, name: Europe, description: All of it.}
                - {id: baltic, name: Baltic, aliases: [Baltic Sea], broader: europe}
                - {id: sahel, name: Sahel}
                - {id: nordic, name: Nordic, deprecated: use baltic}
              many: true
              roles: [pages, filter, search, card, feed, export]
            desk: {label: <i>Desk</i>}
            severity:
              label: Severity
              type: number
              ranges: [{name: Minor, to: 3}, {id: major, name: Major, from: 3}]
          fields:
            horizon: {label: Look again, type: day}
            contact: {label: Contact, type: address}
            reviewed-twice: {label: Read twice, type: flag}
            cost: {label: Cost, type: number}
            languages: {label: Languages, type: list}
            remark: {label: Remark}
          """;

  private static PublishedSite site = new PublishedSite(Path.of(""));

  @BeforeAll
  static void publish(@TempDir Path folder) {
    SmallSite small = SmallSite.in(folder).with("content/taxonomy.yaml", FACETS);
    for (int i = 1; i <= 60; i++) {
      String region = i % 2 == 0 ? "[Baltic Sea, sahel]" : "[nordic]";
      small.withBrief(
          "b" + i,
          "Brief " + i,
          "tags: [resilience]\nregion: "
              + region
              + "\ndesk: Night <b>desk</b>\nseverity: "
              + (i == 60 ? "-2" : "7.50")
              + "\nhorizon: 2026-12-24\ncontact: https://example.org/desk\nreviewed-twice: true\n"
              + "cost: 12.50\nlanguages: [en, fr]\nremark: A <b>bold</b> remark\n",
          "Plain words.",
          "Europol");
    }
    site = small.build();
  }

  @Test
  void eachValueHasAPageWithPagingAndThereIsAnIndex() {
    assertThat(site.pages())
        .contains(
            "region/index.html",
            "region/baltic.html",
            "region/europe.html",
            "region/sahel.html",
            "severity/minor.html",
            "severity/major.html",
            "desk/index.html");
    assertThat(site.pages()).anyMatch(page -> page.matches("region/baltic/.*1.*\\.html"));
    Document index = site.page("region/index.html");
    assertThat(index.select("h1").text()).isEqualTo("Regions");
    assertThat(index.select(".catalogue li").eachText())
        .containsExactly("Europe60 briefs · All of it.", "Baltic60 briefs", "Sahel30 briefs");
    assertThat(site.page("region/sahel.html").select(".card")).isNotEmpty();
  }

  @Test
  void aPartLeadsToItsWholeAndTheWholeToItsParts() {
    assertThat(site.page("region/baltic.html").select(".kicker a").eachText())
        .containsExactly("Region", "Europe");
    assertThat(site.page("region/europe.html").select(".page-header .tag-list a").eachText())
        .containsExactly("Baltic60");
  }

  @Test
  void aliasesAndReplacedValuesLeadToTheValue() {
    for (String old : List.of("region/baltic-sea.html", "region/nordic.html")) {
      assertThat(site.text(old)).contains("baltic.html").contains("http-equiv");
    }
    assertThat(site.text("sitemap.xml")).doesNotContain("baltic-sea").doesNotContain("nordic");
  }

  @Test
  void aBriefShowsFacetsAndFieldsAmongItsFacts() {
    Document brief = brief(2);
    assertThat(brief.select(".facts > div").eachText())
        .contains(
            "Region Baltic Sahel",
            "<i>Desk</i> Night <b>desk</b>",
            "Severity 7.5",
            "Look again 24 December 2026",
            "Contact example.org",
            "Read twice Yes",
            "Cost 12.5",
            "Languages en, fr",
            "Remark A <b>bold</b> remark");
    assertThat(href(brief, "Baltic")).endsWith("region/baltic.html");
    assertThat(href(brief, "7.5")).endsWith("severity/major.html");
    assertThat(href(brief(60), "\u22122")).endsWith("severity/minor.html");
    assertThat(href(brief, "example.org")).isEqualTo("https://example.org/desk");
  }

  private static Document brief(int number) {
    return site.page("briefs/2026/01/30/b" + number + ".html");
  }

  private static String href(Document page, String label) {
    Element link =
        page.select(".facts a").stream()
            .filter(a -> a.text().equals(label))
            .findFirst()
            .orElseThrow();
    return link.attr("href");
  }

  @Test
  void cardsAndDaysHaveLinks() {
    Document day = site.page("daily/2026-01-30.html");
    assertThat(day.select(".card-facets").first()).isNotNull();
    assertThat(day.select(".card-facets a").eachAttr("href")).contains("../region/baltic.html");
    assertThat(day.select(".rail h3").eachText()).contains("Regions");
    assertThat(day.select(".rail .link-list a").eachAttr("href")).contains("../region/sahel.html");
  }

  @Test
  void theFootLeadsToTheIndex() {
    assertThat(site.page("index.html").select(".site-footer a").eachText())
        .contains("Regions", "<i>Desk</i>", "Severity")
        .doesNotContain("Sources");
  }

  @Test
  void searchHasAFilterAndWords() {
    Document search = site.page("search/index.html");
    assertThat(search.select("#filter-region option").eachAttr("value"))
        .containsExactly("", "europe", "baltic", "sahel");
    assertThat(search.select("#filter-severity option").eachAttr("value"))
        .containsExactly("", "minor", "major");
    assertThat(search.select("label[for=filter-desk]").text()).isEqualTo("<i>Desk</i>");
    assertThat(search.select("input#filter-desk[name=desk]").attr("list"))
        .isEqualTo("filter-desk-values");
    assertThat(search.select("datalist#filter-desk-values option").eachAttr("value"))
        .containsExactly("Night <b>desk</b>");
    assertThat(filter("region").at("/0").toString())
        .isEqualTo("[[],[\"baltic\",\"europe\"],[\"baltic\",\"europe\",\"sahel\"]]");
    assertThat(filter("severity").at("/0").toString()).isEqualTo("[[],[\"major\"],[\"minor\"]]");
    String index = site.text("search/index.json");
    assertThat(index).contains("sahel").contains("baltic").contains("europ");
    JsonNode within = JSON.readTree(site.text("search/manifest.json"));
    assertThat(within.get("documents").asInt()).isGreaterThanOrEqualTo(60);
    assertThat(site.page("region/sahel.html").select(".within input[name=region]").attr("value"))
        .isEqualTo("sahel");
  }

  private JsonNode filter(String name) {
    String file =
        site.files().stream()
            .filter(f -> f.startsWith("search/f/" + name))
            .findFirst()
            .orElseThrow();
    return JSON.readTree(site.text(file));
  }

  @Test
  void aBriefAsDataHasThem() {
    JsonNode data = JSON.readTree(site.text("briefs/2026/01/30/b2.json"));
    assertThat(data.at("/facets/region/0/id").stringValue()).isEqualTo("baltic");
    assertThat(data.at("/facets/region/0/name").stringValue()).isEqualTo("Baltic");
    assertThat(data.at("/facets/region/0/url").stringValue())
        .isEqualTo("https://small.example.org/region/baltic.html");
    assertThat(data.at("/facets/severity/0/value").decimalValue()).isEqualByComparingTo("7.5");
    assertThat(data.at("/facets/severity/0/id").stringValue()).isEqualTo("major");
    assertThat(data.at("/fields/horizon").stringValue()).isEqualTo("2026-12-24");
    assertThat(data.at("/fields/cost").decimalValue()).isEqualByComparingTo("12.5");
    assertThat(data.at("/fields/reviewed-twice").booleanValue()).isTrue();
    assertThat(data.at("/fields/languages").size()).isEqualTo(2);
    assertThat(data.at("/fields/contact").stringValue()).isEqualTo("https://example.org/desk");
  }

  @Test
  void searchEnginesReadThemAsKeywords() {
    String data = brief(2).select("script[type=application/ld+json]").get(0).data();
    assertThat(JSON.readTree(data).get("keywords").toString())
        .isEqualTo("[\"resilience\",\"Baltic\",\"Sahel\",\"Night <b>desk</b>\"]");
  }

  @Test
  void feedsNameThemAndEachValueHasOne() {
    assertThat(site.text("feed.xml")).contains("<category term=\"Sahel\"");
    assertThat(JSON.readTree(site.text("feed.json")).at("/items/0/tags").toString())
        .contains("\"Baltic\"");
    assertThat(site.files()).contains("region/baltic/feed.xml", "region/europe/feed.xml");
    assertThat(
            site.page("region/baltic.html")
                .select("link[type=application/atom+xml]")
                .eachAttr("href"))
        .contains("baltic/feed.xml");
  }

  @Test
  void theSitemapHasTheirPages() {
    assertThat(site.text("sitemap.xml"))
        .contains(
            "https://small.example.org/region/index.html",
            "https://small.example.org/region/baltic.html",
            "https://small.example.org/severity/major.html");
  }

  @Test
  void labelsAndValuesAreText() {
    for (String page : site.pages()) {
      assertThat(site.page(page).select("i:contains(Desk), b:contains(desk)")).as(page).isEmpty();
    }
  }

  @Test
  void aPageOfItsOwnAtTheAddressOfAFacetIsReported(@TempDir Path folder) {
    List<Diagnostic> found =
        SmallSite.in(folder)
            .with("content/taxonomy.yaml", FACETS)
            .withBrief(
                "b",
                "Brief",
                "tags: [resilience]\naliases: [/region/old.html]\n",
                "Plain words.",
                "Europol")
            .run()
            .content()
            .report()
            .diagnostics();
    assertThat(found).extracting(Diagnostic::code).contains("link/reserved-address");
  }

  @Test
  void aChangedValueChangesThePagesThatShowIt(@TempDir Path folder) {
    SmallSite small =
        SmallSite.in(folder)
            .with("content/taxonomy.yaml", FACETS)
            .withBrief("b", "Brief", "tags: [x]\nregion: baltic\n", "Words.", "Europol");
    small.build();
    PublishedSite renamed =
        small
            .with("content/taxonomy.yaml", FACETS.replace("name: Sahel", "name: The Sahel"))
            .build();
    assertThat(renamed.page("region/index.html").text()).contains("The Sahel");
    PublishedSite moved =
        small.withBrief("b", "Brief", "tags: [x]\nregion: sahel\n", "Words.", "Europol").build();
    assertThat(moved.page("archive/2026-01.html").select(".card-facets a").eachText())
        .containsExactly("The Sahel");
    assertThat(moved.page("region/baltic.html").select(".card")).isEmpty();
  }
}
