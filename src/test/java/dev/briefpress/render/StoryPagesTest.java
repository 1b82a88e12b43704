package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
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
