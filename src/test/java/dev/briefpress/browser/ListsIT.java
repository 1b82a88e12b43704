package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a list is seen at once. */
@ExtendWith(Demonstration.class)
class ListsIT {
  private static final String ROWS =
      """
      return [...document.querySelectorAll('.lists .card')].map(row => {
        const box = row.getBoundingClientRect();
        return Math.round(box.height) + ' ' + Math.round(box.bottom);
      });
      """;

  private static PublishedSite busy = new PublishedSite(Path.of(""));

  @BeforeAll
  static void publish(@TempDir Path folder) {
    new Corpus(7, 130).write(folder);
    Path output = folder.resolve("output");
    Build.Options options =
        new Build.Options(output, new Selection.Options(Corpus.NOW, false, false), false, true, 2);
    Build.run(Workspace.open(folder).value().orElseThrow(), options, Progress.none());
    busy = new PublishedSite(output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags/attribution.html", "categories/cyber.html", "archive/2026-02.html"})
  void sixBriefsOfAListAreSeenWithoutScrolling(String page, PublishedSite site, Browser browser) {
    assertThat(seen(page, site, browser)).isGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"daily/2026-10-31.html", "archive/2026-10.html", "categories/cybersecurity.html"})
  void alsoOfABusyDay(String page, Browser browser) {
    assertThat(seen(page, busy, browser)).isGreaterThanOrEqualTo(6);
  }

  private static long seen(String page, PublishedSite site, Browser browser) {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address(page));
      browser.show(1280, "light");
      List<String> rows = browser.texts(ROWS);
      return rows.stream().filter(row -> Integer.parseInt(row.split(" ")[1]) <= 800).count();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags/attribution.html", "categories/cyber.html", "archive/2026-01.html"})
  void aRowIsLow(String page, PublishedSite site, Browser browser) {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address(page));
      browser.show(1280, "light");
      assertThat(browser.texts(ROWS))
          .isNotEmpty()
          .allSatisfy(row -> assertThat(Integer.parseInt(row.split(" ")[0])).isBetween(64, 90));
    }
  }

  @Test
  void briefsBeginOnTheFirstScreenEvenWhereEditionsStand(PublishedSite site, Browser browser) {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address("daily/2026-02-24.html"));
      browser.show(1280, "light");
      int bottom = Integer.parseInt(browser.texts(ROWS).get(0).split(" ")[1]);
      assertThat(bottom).isLessThan(900);
    }
  }

  @Test
  void anAddressThatLeadsNowhereOffersItsWords(PublishedSite site, Browser browser) {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address("404.html"));
      browser.run("history.replaceState(null, '', '/briefs/2026/01/baltic-cable%20cuts.html');");
      String script = site.text(site.named("assets/js/not-found"));
      browser.driver().executeScript(script);
      assertThat(browser.run("return document.getElementById('page-missing').value;"))
          .isEqualTo("2026 baltic cable cuts");
    }
  }
}
