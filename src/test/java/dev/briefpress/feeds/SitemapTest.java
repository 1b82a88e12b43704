package dev.briefpress.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Entity;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.golden.Golden;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.links.SampleSite;
import dev.briefpress.links.Site;
import dev.briefpress.render.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SitemapTest {
  private static final String HOST = "https://briefs.example.org/";

  @Test
  void everyPageOfASmallSite() {
    Site site =
        SampleSite.of(
                SampleBrief.of("eu-japan", "2026-01-30")
                    .entities(new Entity("EEAS", Optional.empty(), Optional.empty()))
                    .techniques("Brainstorming")
                    .revisions(new Revision(LocalDate.of(2026, 4, 2), Kind.CORRECTION, "A name.")),
                SampleBrief.of("ka-sat", "2026-02-24").category("law"))
            .page("methodology.html")
            .page("about/team.html")
            .build();
    Golden.check("feeds/sitemap.xml", only(site).bytes());
  }

  @Test
  void namesEachAddressOnceAndWithTheHost() {
    Element urls = XmlText.parse(only(SampleSite.ofSize(120).page("tags/index.html").build()));
    assertThat(urls.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    List<String> places = XmlText.texts(XmlText.children(urls, "url"), "loc");
    assertThat(places)
        .doesNotHaveDuplicates()
        .allMatch(place -> place.equals(HOST) || place.matches(HOST + ".+\\.html"))
        .contains(
            HOST + "tags/cyber-resilience.html",
            HOST + "tags/cyber-resilience/1.html",
            HOST + "tags/cyber-resilience/2.html",
            HOST + "categories/cyber/2.html",
            HOST + "daily/2025.html",
            HOST + "archive/2025-w01.html",
            HOST + "archive/2025-04.html",
            HOST + "daily/2025-01-01.html")
        .doesNotContain(HOST + "tags/cyber-resilience/3.html", HOST + "404.html");
  }

  @Test
  void datesAreRfc3339AndThoseOfTheNewestBriefOnAList() {
    Element urls = XmlText.parse(only(SampleSite.ofSize(120).build()));
    List<Element> places = XmlText.children(urls, "url");
    for (Element place : places) {
      for (Element changed : XmlText.children(place, "lastmod")) {
        assertThat(OffsetDateTime.parse(changed.getTextContent())).isNotNull();
      }
    }
    assertThat(changed(places, "")).isEqualTo("2025-04-30T00:00:00+02:00");
    assertThat(changed(places, "tags/cyber-resilience/1.html"))
        .isEqualTo("2025-02-19T00:00:00+01:00");
  }

  @Test
  void neitherAWithdrawnBriefNorItsNoticeIsNamed() {
    Site site =
        SampleSite.ofSize(1)
            .withdrawn(
                SampleBrief.of("gone", "2026-01-30")
                    .withdrawn(new Withdrawal(LocalDate.of(2026, 2, 1), "wrong", false)))
            .build();
    assertThat(text(only(site))).contains("b0.html").doesNotContain("gone");
  }

  @Test
  void aLargeSiteHasAnIndexOfFilesWithinTheBound() {
    Site site = SampleSite.ofSize(25).build();
    List<Page> whole = new Sitemap().pages(site).toList();
    List<Page> pages = new Sitemap(10).pages(site).toList();

    Page index = pages.get(pages.size() - 1);
    assertThat(index.path()).hasToString("sitemap.xml");
    Element files = XmlText.parse(index);
    assertThat(files.getLocalName()).isEqualTo("sitemapindex");
    assertThat(XmlText.texts(XmlText.children(files, "sitemap"), "loc"))
        .isEqualTo(pages.stream().limit(pages.size() - 1).map(p -> HOST + p.path()).toList())
        .startsWith(HOST + "sitemap-1.xml", HOST + "sitemap-2.xml");

    List<String> parts = new ArrayList<>();
    for (Page page : pages.subList(0, pages.size() - 1)) {
      List<Element> urls = XmlText.children(XmlText.parse(page), "url");
      assertThat(urls).hasSizeLessThanOrEqualTo(10);
      parts.addAll(XmlText.texts(urls, "loc"));
    }
    assertThat(whole).hasSize(1);
    assertThat(parts)
        .isEqualTo(XmlText.texts(XmlText.children(XmlText.parse(whole.get(0)), "url"), "loc"));
  }

  @Test
  void aNewBriefLeavesTheFirstFilesAsTheyWere() {
    List<Page> before = new Sitemap(10).pages(SampleSite.ofSize(25).build()).toList();
    List<Page> after = new Sitemap(10).pages(SampleSite.ofSize(26).build()).toList();
    assertThat(text(after.get(0))).isEqualTo(text(before.get(0)));
    assertThat(after.get(1).inputs()).isEqualTo(before.get(1).inputs());
    assertThat(after.get(2).inputs()).isNotEqualTo(before.get(2).inputs());
  }

  @Test
  void fiftyThousandAddressesFitAndOneMoreNeedsAnIndex() {
    assertThat(Sitemap.MOST).isEqualTo(50_000);
    int places = XmlText.children(XmlText.parse(only(SampleSite.ofSize(3).build())), "url").size();
    assertThat(new Sitemap(places).pages(SampleSite.ofSize(3).build())).hasSize(1);
    assertThat(new Sitemap(places - 1).pages(SampleSite.ofSize(3).build())).hasSize(3);
  }

  private static String changed(List<Element> places, String path) {
    return places.stream()
        .filter(place -> XmlText.text(place, "loc").equals(HOST + path))
        .map(place -> XmlText.text(place, "lastmod"))
        .findFirst()
        .orElseThrow();
  }

  private static Page only(Site site) {
    return new Sitemap().pages(site).findFirst().orElseThrow();
  }

  private static String text(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
