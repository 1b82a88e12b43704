package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A front page that is a standing page, and the menu of the pages that its lists name. */
class OwnFrontPageTest {
  private static final String FRONT =
      """
      ---
      title: Handbook
      ---

      Read [about us](about.md) first.

      ## Write

      - [Style](style.md): short sentences.
      - [How sources are *graded*](deep/sources.md#grades)

      ## Links

      Plain words with [a link](style.md).

      ## Check

      - See [the style](style.md).
      - [Review](review.md)
      """;

  @TempDir private Path folder = Path.of("");

  private SmallSite site() {
    return SmallSite.in(folder)
        .with("content/pages/index.md", FRONT)
        .with("content/pages/style.md", "---\ntitle: Style\n---\n\n## Short\n\nWords.\n")
        .with(
            "content/pages/deep/sources.md",
            "---\ntitle: Grades\n---\n\nText.\n\n## Grades\n\nA to F.\n")
        .with("content/pages/review.md", "---\ntitle: Review\n---\n\nText.\n")
        .with("content/pages/about.md", "---\ntitle: About\nnav: About us\n---\n\nText.\n");
  }

  private SmallSite handbook() {
    return site()
        .with("site.properties", "site.title=A handbook\nsite.host=https://small.example.org\n");
  }

  @Test
  void aSiteWithoutBriefsHasItsGroupsInTheNavigation() {
    Document page = handbook().build().page("deep/sources.html");

    assertThat(page.select(".site-nav li:not(.to-search)").eachText())
        .containsExactly("Write", "Check");
    assertThat(page.select(".site-nav [aria-current]").eachText()).containsExactly("Write");
    assertThat(page.select(".site-nav li:not(.to-search) a").eachAttr("href"))
        .containsExactly("../style.html", "../review.html");
    assertThat(page.select(".site-footer li").eachText()).containsExactly("About us");
    assertThat(page.select("link[rel=alternate]")).isEmpty();
  }

  @Test
  void aPageHasAMenuOfItsGroupAndLeadsToItsNeighbours() {
    PublishedSite published = handbook().build();
    Document page = published.page("deep/sources.html");

    assertThat(page.select(".contents-beside .menu-group").eachText())
        .containsExactly("Write", "Check");
    assertThat(page.select(".contents-beside [aria-current]").eachText())
        .containsExactly("How sources are graded");
    assertThat(page.select(".contents-beside a[href^=#]").eachAttr("href"))
        .containsExactly("#grades");
    assertThat(page.select(".contents-beside a").eachText())
        .containsExactly("Write", "Style", "How sources are graded", "Grades", "Check");
    assertThat(page.select(".neighbours a").eachAttr("href"))
        .containsExactly("../style.html", "../review.html");
    assertThat(published.page("review.html").select(".neighbours a").eachText())
        .containsExactly("How sources are graded");
    assertThat(published.page("about.html").select(".menu, .neighbours")).isEmpty();
  }

  @Test
  void theFrontPageIsTheAuthors() {
    Document page = handbook().build().page("index.html");

    assertThat(page.title()).isEqualTo("A handbook");
    assertThat(page.select("h1").eachText()).containsExactly("Handbook");
    assertThat(page.select(".front > .section")).hasSize(3);
    assertThat(page.select(".menu")).isEmpty();
  }

  @Test
  void briefsKeepTheNavigationOfTheSite() {
    PublishedSite published = site().withBrief("cables", "Cables").build();

    assertThat(published.page("index.html").select("h1").eachText()).containsExactly("Handbook");
    Document page = published.page("style.html");
    assertThat(page.select(".site-nav li").eachText()).contains("Daily", "Archive");
    assertThat(page.select("link[rel=alternate]")).isNotEmpty();
    assertThat(page.select(".contents-beside .menu-group").eachText())
        .containsExactly("Write", "Check");
  }

  @Test
  void aChangeOfTheListChangesThePagesThatShowIt() {
    SmallSite site = handbook();
    site.build();
    PublishedSite changed =
        site.with("content/pages/index.md", FRONT.replace("[Style]", "[Our style]")).rebuild();

    assertThat(changed.page("deep/sources.html").select(".contents-beside a").eachText())
        .contains("Our style");
  }

  @Test
  void noAliasTakesItsPlace() {
    SmallSite site = site();
    site.with(
        "content/pages/index.md", "---\ntitle: Front\naliases: [/index.html]\n---\n\nText.\n");

    assertThat(site.run().content().report().diagnostics())
        .extracting(d -> d.code())
        .contains("link/reserved-address");
  }
}
