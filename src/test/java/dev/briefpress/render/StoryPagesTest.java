package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs of one story show each other, and what became of the judgement. */
class StoryPagesTest {
  private static final String PAGES = "briefs/2026/01/30/";

  @Test
  void anUpdateShowsTheEarlierBriefAndWhatChanged(@TempDir Path folder) {
    PublishedSite site = story(folder, "likelihood: unlikely\ntags: [cables]\n");
    Document update = site.page("briefs/2026/02/20/update.html");
    assertThat(update.select(".story a").eachText()).containsExactly("First view");
    assertThat(update.select(".story .note").eachText())
        .containsExactly("Likelihood: Unlikely (20–45 %) → Very likely (80–95 %)");
    assertThat(update.select(".brief-line a[href='#page-later']")).isEmpty();
  }

  @Test
  void theEarlierBriefLeadsToItsUpdate(@TempDir Path folder) {
    PublishedSite site = story(folder, "likelihood: very likely\ntags: [cables]\n");
    Document first = site.page(PAGES + "first.html");
    assertThat(first.select("#page-later .story a").eachText()).containsExactly("Second view");
    assertThat(first.select("#page-later .note").eachText())
        .containsExactly("Likelihood and confidence have not changed.");
    assertThat(first.select(".brief-line a[href='#page-later']").eachText())
        .containsExactly("Later assessment");
  }

  @Test
  void aWithdrawnBriefLeadsToWhatTookItsPlace(@TempDir Path folder) {
    PublishedSite site =
        story(
            folder,
            "status: withdrawn\nwithdrawn: {on: 2026-02-19, reason: A source was wrong.}\n"
                + "tags: [cables]\n");
    assertThat(site.page(PAGES + "first.html").select(".story a").eachText())
        .containsExactly("Second view");
    assertThat(site.page("briefs/2026/02/20/update.html").select(".story")).isEmpty();
  }

  @Test
  void dataNamesBothEndsOfAnUpdate(@TempDir Path folder) {
    PublishedSite site = story(folder, "likelihood: unlikely\ntags: [cables]\n");
    assertThat(site.text("briefs/2026/02/20/update.json"))
        .contains(
            "\"updates\":[{\"id\":\"briefs/2026/01/30/first\",\"title\":\"First view\","
                + "\"url\":\"https://small.example.org/briefs/2026/01/30/first.html\","
                + "\"date\":\"2026-01-30\",\"confidence\":\"moderate\","
                + "\"likelihood\":\"unlikely\",\"ladder\":\"icd203\"}],\"updatedBy\":[]");
    assertThat(site.text(PAGES + "first.json"))
        .contains("\"updates\":[],\"updatedBy\":[{\"id\":\"briefs/2026/02/20/update\"");
  }

  @Test
  void relatedBriefsSayWhetherTheyAreEarlierOrLater(@TempDir Path folder) {
    PublishedSite site = story(folder, "tags: [cables]\n");
    assertThat(site.page(PAGES + "first.html").select(".related .note").eachText())
        .singleElement()
        .asString()
        .startsWith("Later · 20 February 2026 · shares");
    assertThat(site.page("briefs/2026/02/20/update.html").select(".related .note").eachText())
        .singleElement()
        .asString()
        .startsWith("Earlier · 30 January 2026 · shares");
  }

  @Test
  void anUpdateLeadsToWhatChanged(@TempDir Path folder) {
    SmallSite site = SmallSite.in(folder);
    String corrected = "corrections: [{on: 2026-02-02, text: A date was wrong.}]\n";
    site.withBrief(
        "told", "Told", "updated: 2026-02-02\ntags: [a]\n" + corrected, "Words.", "Europol");
    site.withBrief(
        "later", "Later", "updated: 2026-02-03\ntags: [a]\n" + corrected, "Words.", "Europol");
    site.withBrief("untold", "Untold", "updated: 2026-02-02\ntags: [a]\n", "Words.", "Europol");
    site.withBrief("never", "Never", "tags: [a]\n", "Words.", "Europol");
    PublishedSite built = site.build();

    for (String page : List.of("told", "later", "untold")) {
      assertThat(built.page(PAGES + page + ".html").select(".brief-line a[href='#corrections']"))
          .as(page)
          .isNotEmpty();
    }
    assertThat(built.page(PAGES + "told.html").select("#corrections").text())
        .isEqualTo("What changed Correction 2 February 2026 A date was wrong.");
    assertThat(built.page(PAGES + "later.html").select("#corrections").text())
        .isEqualTo(
            "What changed It was updated on 3 February 2026. What changed then is not recorded."
                + " Correction 2 February 2026 A date was wrong.");
    assertThat(built.page(PAGES + "untold.html").select("#corrections").text())
        .isEqualTo(
            "What changed It was updated on 2 February 2026. What changed then is not recorded.");
    assertThat(built.page(PAGES + "never.html").select("#corrections")).isEmpty();
  }

  @Test
  void theJudgementStandsOnceAndFirst(@TempDir Path folder) {
    SmallSite site = SmallSite.in(folder);
    site.withBrief("a", "A", "tags: [a]\n", "It is likely that links fail.", "Europol");
    site.replaced(
        "a",
        "It is likely that links fail. A first",
        "A line broke. It is likely that links fail. A first");
    PublishedSite built = site.build();

    assertThat(built.page(PAGES + "a.html").select(".bottom-line p:not(.label)").eachText())
        .containsExactly(
            "It is likely that links fail.",
            "A first sentence says what happened and a second one says what it may lead to.",
            "A line broke.");
    assertThat(built.text(PAGES + "a.json"))
        .contains("A line broke. It is likely that links fail.");
  }

  private static PublishedSite story(Path folder, String first) {
    SmallSite site = SmallSite.in(folder);
    site.withBrief("first", "First view", first, "Plain words.", "Europol");
    site.withBrief(
        "update",
        "Second view",
        "likelihood: very likely\nupdates: [first]\ntags: [cables]\n",
        "Plain words.",
        "Europol");
    site.redated("update", "2026-02-20");
    return site.build();
  }
}
