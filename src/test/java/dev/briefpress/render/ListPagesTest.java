package dev.briefpress.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Home, days, topics, calendar and archive of the demonstration site. */
@ExtendWith(Demonstration.class)
class ListPagesTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void aDaysBriefsAreThoseOfItsPage(PublishedSite site) {
    Map<String, Set<String>> days = new TreeMap<>();
    briefs(site)
        .forEach(
            (id, brief) ->
                days.computeIfAbsent(brief.get("date").stringValue(), d -> new TreeSet<>())
                    .add(id));
    assertThat(days).hasSizeGreaterThan(20);
    days.forEach(
        (day, ids) -> assertThat(cards(site, "daily/" + day + ".html")).as(day).isEqualTo(ids));
  }

  @Test
  void aTopicsBriefsAndNumbersAreThoseOfItsIndex(PublishedSite site) {
    for (String facet :
        List.of("tags", "categories", "entities", "techniques", "region", "sector")) {
      String index = facet + "/index.html";
      Document page = site.page(index);
      for (Element link : page.select(".link-list li a, .catalogue li a")) {
        String topic = index.substring(0, index.indexOf('/') + 1) + link.attr("href");
        int number =
            Integer.parseInt(
                requireNonNull(link.parent()).select(".note").text().replaceAll("\\D.*", ""));
        assertThat(cards(site, topic)).as(topic).hasSize(number);
        assertThat(site.page(topic).select(".page-header .note").text())
            .as(topic)
            .startsWith(number + " brief");
      }
    }
  }

  @Test
  void aTagsBriefsAreThoseThatCarryIt(PublishedSite site) {
    Map<String, Set<String>> tags = new TreeMap<>();
    briefs(site)
        .forEach(
            (id, brief) ->
                brief
                    .get("tags")
                    .forEach(tag -> tags.computeIfAbsent(path(tag), t -> new TreeSet<>()).add(id)));
    assertThat(tags).hasSizeGreaterThan(20);
    tags.forEach((page, ids) -> assertThat(cards(site, page)).as(page).isEqualTo(ids));
  }

  private static String path(JsonNode tag) {
    return tag.get("url").stringValue().replace("https://briefs.example.org/", "");
  }

  @Test
  void everyCardSaysTheJudgementOfItsBrief(PublishedSite site) {
    Map<String, JsonNode> briefs = briefs(site);
    int cards = 0;
    for (String page : site.pages()) {
      for (Element card : site.page(page).select(".card")) {
        JsonNode brief = requireNonNull(briefs.get(id(card)));
        assertThat(card.select(".card-judgement span").text())
            .as(page)
            .isEqualTo(brief.at("/judgement/claim").stringValue());
        assertThat(card.select(".confidence").text())
            .isEqualToIgnoringCase(brief.get("confidence").stringValue() + " confidence");
        cards++;
      }
    }
    assertThat(cards).isGreaterThan(300);
  }

  @Test
  void aCardSaysNothingThatItsHeadingSays(PublishedSite site) {
    assertThat(
            site.page("daily/2026-02-24.html").select(".card time, .card-meta a[href*=categories]"))
        .isEmpty();
    assertThat(site.page("categories/cyber.html").select(".card a[href*=categories]")).isEmpty();
    assertThat(site.page("categories/cyber.html").select(".card .card-meta time")).isNotEmpty();
    assertThat(site.page("tags/attribution.html").select(".card a[href*=categories]")).isNotEmpty();
  }

  @Test
  void updatesAndCorrectionsAreSeenOnTheCard(PublishedSite site) {
    String changes =
        site.page("tags/cyber-resilience.html").select(".card-changes").eachText().toString();
    assertThat(changes).contains("Updated 28 April 2026");
    Set<String> corrected = new TreeSet<>();
    briefs(site)
        .forEach(
            (id, brief) -> {
              if (!brief.get("corrections").isEmpty()) {
                corrected.add(id);
              }
            });
    assertThat(corrected).isNotEmpty();
    for (String id : corrected) {
      String day = id.substring("briefs/".length(), "briefs/2026/01/30".length()).replace('/', '-');
      Document page = site.page("daily/" + day + ".html");
      assertThat(page.select(".card:has(a[href$=" + id.substring(18) + ".html])").text())
          .contains("Corrected");
    }
  }

  @Test
  void correctionsStandOnTheDayOnWhichTheyWereMade(PublishedSite site) {
    briefs(site)
        .forEach(
            (id, brief) ->
                brief
                    .get("corrections")
                    .forEach(
                        correction ->
                            assertThat(
                                    site.page(
                                            "daily/" + correction.get("on").stringValue() + ".html")
                                        .select("#page-corrections")
                                        .text())
                                .contains(correction.get("text").stringValue())));
  }

  @Test
  void aDayWithoutBriefsSaysSo(PublishedSite site) {
    Document day = site.page("daily/2026-02-25.html");
    assertThat(day.select("main").text()).contains("No brief was published on this day.");
    assertThat(day.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(day.select(".neighbours a").eachAttr("href"))
        .containsExactly("2026-02-24.html", "2026-02-26.html");
    assertThat(site.text("sitemap.xml")).doesNotContain("daily/2026-02-25.html");
  }

  @Test
  void editionsAreFoldedAfterTheirOpeningBelowTheirTitles(PublishedSite site) {
    Document day = site.page("daily/2026-02-24.html");
    assertThat(day.select(".edition h2.edition-title").eachText())
        .contains("Four years of full-scale war, seen through its side effects");
    for (Element edition : day.select(".edition")) {
      assertThat(edition.select("> .prose > p")).hasSize(1);
      assertThat(edition.select("details:not([open])")).hasSize(1);
    }
    assertThat(day.select(".contents-line a").eachText())
        .startsWith("Morning edition", "Evening edition");
    for (String href : day.select(".contents-line a").eachAttr("href")) {
      assertThat(day.select(href)).as(href).hasSize(1);
    }
  }

  @Test
  void aPointOfAnEditionSaysWhatTheBriefJudges(PublishedSite site) {
    assertThat(site.page("daily/2026-02-24.html").select(".insight-judgement").eachText())
        .anyMatch(line -> line.matches("Unlikely \\(20–45.%\\): A large release is unlikely .*"));
  }

  @Test
  void theFrontPageLeadsWithTheNewestEdition(PublishedSite site) {
    Document home = site.page("index.html");
    assertThat(home.expectFirst("h2").text()).isEqualTo("Two anniversaries of things that stay");
    assertThat(home.select(".lead-edition .insights > li")).hasSize(2);
    assertThat(home.select("h2").eachText()).contains("Friday, 20 November 2026 2 briefs");
    assertThat(home.select(".card-background")).isNotEmpty();
  }

  @Test
  void theCalendarShowsEmptyMonthsNumbersAndEditions(PublishedSite site) {
    Document calendar = site.page("daily/index.html");
    assertThat(calendar.select("main h2").eachText()).containsExactly("2026", "2025");
    assertThat(calendar.select("#m-2025-08 caption").text()).isEqualTo("August 2025 0 briefs");
    Element day = calendar.expectFirst("a[href=2026-02-24.html]");
    assertThat(day.text()).isEqualTo("24 5 ••");
    assertThat(requireNonNull(day.parent()).attr("data-tint")).isEqualTo("2");
    assertThat(day.attr("aria-label")).isEqualTo("24 February 2026: 5 briefs, 2 editions");
    assertThat(calendar.select("#m-2026-02 tbody th a").eachAttr("href"))
        .contains("../archive/2026-w09.html");
    assertThat(site.page("daily/2025.html").select("table")).hasSize(6);
  }

  @Test
  void aTopicHasItsYearItsJudgementsAndItsFeeds(PublishedSite site) {
    Document topic = site.page("tags/cyber-resilience.html");
    assertThat(topic.select(".bars rect")).hasSize(12);
    assertThat(topic.select(".bars + ul li")).hasSize(12);
    assertThat(topic.select(".spread li").eachText())
        .containsExactly("High confidence 7", "Moderate confidence 2");
    assertThat(topic.select(".landmarks p:first-child").eachText())
        .containsExactly("Latest · 20 November 2026", "First · 18 July 2025");
    assertThat(topic.select(".page-header").text()).contains("Also: operational resilience");
    for (Element companion : topic.select(".rail .tag-list .note")) {
      assertThat(Integer.parseInt(companion.text())).isGreaterThan(1);
    }
    Set<String> feeds = new LinkedHashSet<>(topic.select("link[rel=alternate]").eachAttr("href"));
    assertThat(feeds).contains("cyber-resilience/feed.xml", "cyber-resilience/feed.json");
    assertThat(site.files()).contains("tags/cyber-resilience/feed.json");
  }

  @Test
  void anEntityHasItsKindAndItsRoles(PublishedSite site) {
    List<String> kinds = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    for (String page : site.pages()) {
      if (page.startsWith("entities/")) {
        kinds.addAll(site.page(page).select(".page-header .kicker").eachText());
        roles.addAll(site.page(page).select(".rail .link-list li").eachText());
      }
    }
    assertThat(kinds).anyMatch(kind -> kind.endsWith("· Organisation"));
    assertThat(roles).anyMatch(role -> role.startsWith("Chief Executive Officer, CrowdStrike"));
  }

  @Test
  void theFoldersOfBriefsLeadSomewhere(PublishedSite site) {
    assertThat(refresh(site, "briefs/index.html")).endsWith("../archive/index.html");
    assertThat(refresh(site, "briefs/2026/index.html")).endsWith("../../daily/2026.html");
    assertThat(refresh(site, "briefs/2026/11/20/index.html"))
        .endsWith("../../../../daily/2026-11-20.html");
  }

  private static String refresh(PublishedSite site, String page) {
    return site.page(page).select("meta[http-equiv=refresh]").attr("content");
  }

  @Test
  void anAddressThatLeadsNowhereCanBeSearchedFor(PublishedSite site) {
    Document page = site.page("404.html");
    assertThat(page.select("form[role=search] input[name=q]")).isNotEmpty();
    assertThat(page.select("main script[src]").attr("src"))
        .isEqualTo("/" + site.named("assets/js/not-found"));
  }

  private static Map<String, JsonNode> briefs(PublishedSite site) {
    Map<String, JsonNode> briefs = new TreeMap<>();
    for (String file : site.files()) {
      if (file.matches("briefs/.*\\.json")) {
        JsonNode brief = JSON.readTree(site.text(file));
        if (brief.get("status").stringValue().equals("published")) {
          briefs.put(brief.get("id").stringValue(), brief);
        }
      }
    }
    return briefs;
  }

  private static Set<String> cards(PublishedSite site, String page) {
    Set<String> ids = new TreeSet<>();
    site.page(page).select("main .card").forEach(card -> ids.add(id(card)));
    return ids;
  }

  // The brief that a card leads to.
  private static String id(Element card) {
    String href = card.select(".card-title a").attr("href");
    return href.substring(href.indexOf("briefs/")).replace(".html", "");
  }
}
