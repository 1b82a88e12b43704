package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Body;
import dev.briefpress.content.RichText;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.ledger.History;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.ledger.Substance;
import dev.briefpress.ledger.Substance.Hypothesis;
import dev.briefpress.ledger.Version;
import dev.briefpress.links.SampleSite;
import dev.briefpress.links.Site;
import dev.briefpress.render.drawn.DrawnPages;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.render.theme.ThymeleafPages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers see of the versions of a brief. */
class HistoryPagesTest {
  private static final String BRIEF = "briefs/2026/01/30/cranes.html";
  private static final String HISTORY = "briefs/2026/01/30/cranes.history.html";
  private static final Revision CORRECTION =
      new Revision(LocalDate.of(2026, 2, 3), Kind.CORRECTION, "The audit was older.");

  private static final Withdrawal NOTICE =
      new Withdrawal(LocalDate.of(2026, 2, 5), "The audit was void.", false);

  private static Version version(int number, String likelihood, String word, Revision... said) {
    return new Version(
        number,
        Optional.of(number + "234567890abcdef"),
        LocalDate.of(2026, 2, number),
        false,
        new Substance(
            "Cranes",
            Optional.of("It is " + likelihood + " that cranes are " + word + "."),
            Optional.of(likelihood),
            "icd203",
            Optional.of("moderate"),
            Optional.of("A"),
            List.of(new Hypothesis("A", "They were left open.")),
            List.of("Audit of " + word),
            List.of("First words.", "The cranes are " + word + " today.", "Last words.")),
        List.of(said));
  }

  private static Version withdrawn(int number) {
    Version version = version(number, "likely", "canary");
    return new Version(
        number, version.commit(), version.day(), true, version.substance(), List.of());
  }

  private static Site site(Version... versions) {
    Site site = SampleSite.of(SampleBrief.of("cranes", "2026-01-30").revisions(CORRECTION)).build();
    String file = site.briefs().get(0).id().path();
    return site.with(new Ledger(Map.of(file, new History(List.of(versions)))));
  }

  private static Map<String, String> pages(Site site, Templates.Engine engine) {
    Theme theme = Theme.load("dispatch", Path.of("themes/dispatch"));
    Body empty = new Body(RichText.EMPTY, List.of(), RichText.EMPTY);
    Map<String, String> pages = new TreeMap<>();
    new HtmlPages(theme, engine, id -> empty, new Provenance(RichText.EMPTY))
        .pages(new SiteFacts(site))
        .filter(page -> page.path().value().startsWith("briefs/"))
        .forEach(
            page ->
                pages.put(page.path().value(), new String(page.bytes(), StandardCharsets.UTF_8)));
    return pages;
  }

  private static Map<String, String> pages(Site site) {
    return pages(site, DrawnPages::of);
  }

  private static Document page(Site site, String address) {
    return Jsoup.parse(pages(site).getOrDefault(address, ""));
  }

  @Test
  void theBriefShowsBothJudgementsOfTheLastChange() {
    Document page =
        page(
            site(
                version(1, "likely", "open"),
                version(2, "very unlikely", "shut"),
                version(3, "very unlikely", "shut", CORRECTION)),
            BRIEF);
    assertThat(page.select("#corrections .side-judgement").eachText())
        .containsExactly(
            "It is likely that cranes are open.", "It is very unlikely that cranes are shut.");
    assertThat(page.select(".sides .label span").eachText())
        .containsExactly("Before: version 1", "Since version 2");
    assertThat(page.select(".sides .note").eachText())
        .containsExactly(
            "Likely (55–80 %)",
            "Moderate confidence", "Very unlikely (5–20 %)", "Moderate confidence");
    assertThat(page.select("#corrections a[href='cranes.history.html']")).hasSize(1);
    assertThat(page.select("script[type='application/ld+json']").html()).contains("\"version\":3");
  }

  @Test
  void anEntryHidesWhatTheBriefSaidBeforeIt() {
    Revision removed =
        new Revision(LocalDate.of(2026, 2, 2), Kind.CORRECTION, "A name is removed.", true);
    Map<String, String> pages =
        pages(
            site(
                version(1, "likely", "canary"),
                version(2, "unlikely", "shut", removed),
                version(3, "very unlikely", "shut", removed)));
    assertThat(pages.values()).noneMatch(page -> page.contains("canary"));
    Document history = Jsoup.parse(pages.getOrDefault(HISTORY, ""));
    assertThat(history.select(".version h2 > span").eachText())
        .containsExactly("Version 3", "Version 2");
    assertThat(history.select("#page-version-2").text())
        .contains("What the brief said before is no longer shown.")
        .contains("A name is removed.");
    assertThat(Jsoup.parse(pages.getOrDefault(BRIEF, "")).select(".sides .label span").eachText())
        .containsExactly("Before: version 2", "Since version 3");
  }

  @Test
  void anEntryOfTheNewestVersionLeavesNoOlderOneToBeSeen() {
    Revision removed =
        new Revision(LocalDate.of(2026, 2, 2), Kind.CORRECTION, "A name is removed.");
    Revision hiding = new Revision(removed.on(), removed.kind(), removed.text(), true);
    Map<String, String> pages =
        pages(
            site(
                version(1, "likely", "canary"),
                version(2, "likely", "canary", removed),
                version(3, "unlikely", "shut", hiding)));
    assertThat(pages).doesNotContainKey(HISTORY);
    assertThat(pages.values()).noneMatch(page -> page.contains("canary"));
  }

  @Test
  void theHistoryShowsEachVersionWithItsEntriesAndWords() {
    Document page =
        page(
            site(
                version(1, "likely", "open"),
                version(2, "likely", "shut", CORRECTION),
                version(3, "unlikely", "shut", CORRECTION)),
            HISTORY);
    assertThat(page.select(".version h2 > span").eachText())
        .containsExactly("Version 3", "Version 2", "Version 1");
    assertThat(page.select("#page-version-2 .revision-text").eachText())
        .containsExactly("The audit was older.");
    assertThat(page.select("#page-version-3 .revision-text")).isEmpty();
    assertThat(page.select("#page-version-3 .notice").text())
        .isEqualTo("The judgement changed, and no entry says why.");
    assertThat(page.select("#page-version-2 div.differences del").text())
        .isEqualTo("Removed: open");
    assertThat(page.select("#page-version-2 div.differences ins").text()).isEqualTo("Added: shut");
    assertThat(page.select("#page-version-2 div.differences .note").eachText())
        .containsExactly("Unchanged paragraphs left out: 1", "Unchanged paragraphs left out: 1");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("h1 a").attr("href")).isEqualTo("cranes.html");
  }

  @Test
  void nothingFromBeforeAWithdrawalIsShown() {
    Site site =
        site(
            version(1, "likely", "canary"),
            withdrawn(2),
            version(3, "likely", "open"),
            version(4, "unlikely", "shut"));
    pages(site).forEach((path, text) -> assertThat(text).as(path).doesNotContain("canary"));
    assertThat(page(site, HISTORY).select(".version h2 > span").eachText())
        .containsExactly("Version 4", "Version 3");
    assertThat(pages(site(version(1, "likely", "canary"), withdrawn(2), version(3, "likely", "a"))))
        .doesNotContainKey(HISTORY);
  }

  @Test
  void aWithdrawnBriefHasNoHistory() {
    Site sample =
        SampleSite.of().withdrawn(SampleBrief.of("cranes", "2026-01-30").withdrawn(NOTICE)).build();
    String file = sample.withdrawn().get(0).id().path();
    Site site =
        sample.with(
            new Ledger(
                Map.of(
                    file,
                    new History(
                        List.of(
                            version(1, "likely", "canary"), version(2, "unlikely", "canary"))))));
    assertThat(pages(site)).containsOnlyKeys(BRIEF);
    assertThat(pages(site).get(BRIEF)).doesNotContain("canary");
  }

  @Test
  void withoutVersionsThePageHasTheEntriesAlone() {
    Document page = page(site(), BRIEF);
    assertThat(page.select("#corrections .revision-text").eachText())
        .containsExactly("The audit was older.");
    assertThat(page.select(".version-box")).isEmpty();
    assertThat(page.select("script[type='application/ld+json']").html())
        .doesNotContain("\"version\"")
        .contains("\"CorrectionComment\"");
    assertThat(pages(site())).doesNotContainKey(HISTORY);
  }

  @Test
  void bothReadingsOfTheTemplatesGiveTheSameBytes() {
    Site site = site(version(1, "likely", "open"), version(2, "unlikely", "shut", CORRECTION));
    assertThat(pages(site, ThymeleafPages::of)).isEqualTo(pages(site, DrawnPages::of));
  }

  @Test
  void ofVeryManyVersionsTheOldestAreLeftOut() {
    List<Version> versions = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      Version one = version(1, "likely", "word" + i);
      versions.add(new Version(i, one.commit(), one.day(), false, one.substance(), List.of()));
    }
    Document page = page(site(versions.toArray(Version[]::new)), HISTORY);
    assertThat(page.select(".version")).hasSize(40);
    assertThat(page.select("main").text()).contains("Older versions left out: 20");
  }
}
