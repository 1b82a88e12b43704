package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Finding a brief with Tab and Enter alone. */
@ExtendWith(Demonstration.class)
class KeyboardIT {
  private static final String BRIEF = "The Eagle S ruling and the reach of coastal law";

  @Test
  void theFirstTabOffersToSkipToTheContent(PublishedSite site, Browser browser) {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address(PageKinds.BRIEF));
      press(browser, Keys.TAB);
      assertThat(focused(browser)).isEqualTo("Skip to content");
      press(browser, Keys.ENTER);
      browser.waitFor("document.activeElement.id === 'main'");
      press(browser, Keys.TAB);
      browser.waitFor("document.activeElement.closest('main .brief-header') !== null");
    }
  }

  @Test
  void aBriefIsFoundByItsTag(PublishedSite site, Browser browser) {
    find(site, browser, List.of("Tags", "maritime security", BRIEF));
  }

  @Test
  void aBriefIsFoundByItsCategory(PublishedSite site, Browser browser) {
    find(site, browser, List.of("Categories", "National Security", BRIEF));
  }

  @Test
  void aBriefIsFoundByItsDay(PublishedSite site, Browser browser) {
    find(site, browser, List.of("Daily", "30 January 2026", BRIEF));
  }

  @Test
  void aBriefLeadsToARelatedOneAndToItsDay(PublishedSite site, Browser browser) {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address(PageKinds.BRIEF));
      follow(browser, BRIEF);
      follow(browser, "Daily summary of 30 January 2026");
      assertThat(browser.driver().getCurrentUrl()).endsWith("/daily/2026-01-30.html");
    }
  }

  private static void find(PublishedSite site, Browser browser, List<String> links) {
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address("index.html"));
      links.forEach(link -> follow(browser, link));
      assertThat(browser.driver().getTitle()).startsWith(BRIEF);
    }
  }

  /** Tabs to the first link whose name begins with {@code name} and presses Enter. */
  private static void follow(Browser browser, String name) {
    String before = browser.driver().getCurrentUrl();
    int most = browser.texts("return [...document.querySelectorAll('a, input, button')]").size();
    for (int i = 0; i <= most; i++) {
      press(browser, Keys.TAB);
      assertThat(blemishes(browser)).isEmpty();
      if (focused(browser).startsWith(name)) {
        press(browser, Keys.ENTER);
        browser.waitFor("location.href !== '" + before + "' && document.readyState === 'complete'");
        return;
      }
    }
    throw new AssertionError("Tab never reaches '" + name + "' on " + before);
  }

  private static void press(Browser browser, Keys key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  private static String focused(Browser browser) {
    return browser
        .texts(
            """
            const it = document.activeElement;
            return [it.getAttribute("aria-label") ?? it.innerText.trim()];
            """)
        .get(0);
  }

  // Whatever has the focus shows it, in full and in the window.
  private static List<String> blemishes(Browser browser) {
    return browser.texts(
        """
        const it = document.activeElement;
        if (it === document.body) return [];
        const style = getComputedStyle(it), box = it.getBoundingClientRect(), found = [];
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) found.push("no outline");
        if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight) found.push("out of sight");
        return found.map(text => text + ": " + it.outerHTML.slice(0, 200));
        """);
  }
}
