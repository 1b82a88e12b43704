package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Waiting;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

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
          // Three lines, or four where a title of two lines has a label and changes behind it.
          .allSatisfy(row -> assertThat(Integer.parseInt(row.split(" ")[0])).isBetween(64, 110))
          .anySatisfy(row -> assertThat(Integer.parseInt(row.split(" ")[0])).isLessThan(90));
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

  @Test
  void aLongListOfTopicsIsNarrowedAsOneTypes(PublishedSite site, Browser browser) throws Exception {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address("entities/index.html"));
      browser.show(1280, "light");
      String place = firstHeading(browser);
      int all = listed(browser).size();
      WebElement field = browser.driver().findElement(By.id("filter-field"));

      field.sendKeys("cisa");
      assertThat(listed(browser))
          .containsExactly("Cybersecurity and Infrastructure Security Agency");
      Waiting.until("the number is told", () -> told(browser).equals("1 of " + all));
      field.sendKeys("x");
      assertThat(listed(browser)).isEmpty();
      Waiting.until("nothing is told", () -> told(browser).equals("0 of " + all));

      field.sendKeys(Keys.ESCAPE);
      assertThat(listed(browser)).hasSize(all);
      Waiting.until("no number is told", () -> told(browser).isEmpty());
      assertThat(firstHeading(browser)).isEqualTo(place);
      assertThat(browser.run("return location.search + location.hash")).isEqualTo("");

      field.sendKeys("ÉUROPEAN  ün");
      assertThat(listed(browser)).contains("European Union").doesNotContain("Europol");
      field.clear();
      field.sendKeys("rutte", Keys.ENTER);
      browser.waitFor("location.pathname.endsWith('/entities/mark-rutte.html')");
    }
  }

  private static List<String> listed(Browser browser) {
    return browser.texts(
        """
        return [...document.querySelectorAll('#page-topics li a')]
          .filter(link => link.checkVisibility())
          .map(link => link.textContent);
        """);
  }

  private static String told(Browser browser) {
    return browser.driver().findElement(By.cssSelector(".narrowing [role=status]")).getText();
  }

  private static String firstHeading(Browser browser) {
    return String.valueOf(
        browser.run(
            "return document.querySelector('#page-topics h2').getBoundingClientRect().top"));
  }
}
