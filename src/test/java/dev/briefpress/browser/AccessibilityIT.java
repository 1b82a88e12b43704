package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, narrow and wide, light and dark. */
@ExtendWith(Demonstration.class)
class AccessibilityIT {
  private static final String AXE =
      new String(SiteServer.resource("/axe.min.js"), StandardCharsets.UTF_8);

  @ParameterizedTest
  @MethodSource("dev.briefpress.browser.PageKinds#all")
  void axeFindsNothingAndNothingIsCutOff(String page, PublishedSite site, Browser browser) {
    List<String> found = new ArrayList<>();
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address(page));
      if (page.contains("?")) {
        browser.waitFor("document.querySelectorAll('#search-results li').length > 0");
      }
      browser.driver().executeScript(AXE);
      for (int width : List.of(320, 768, 1280)) {
        browser.show(width, "light");
        cutOff(browser).forEach(f -> found.add(width + ": " + f));
      }
      for (int width : List.of(320, 1280)) {
        for (String scheme : List.of("light", "dark")) {
          browser.show(width, scheme);
          findings(browser).forEach(f -> found.add(width + " " + scheme + ": " + f));
        }
      }
    } finally {
      browser.show(1280, "light");
    }
    assertThat(found).isEmpty();
  }

  // Every rule of WCAG 2.2 A and AA, and those that axe calls good practice; a contrast that axe
  // cannot measure counts as a finding, but in a table that is scrolled, which it measures wide.
  private static List<String> findings(Browser browser) {
    return browser.texts(
        """
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const {violations, incomplete, passes} =
          await axe.run(document, {runOnly: {type: "tag", values: tags}});
        if (passes.length < 10) return ["axe looked at next to nothing"];
        const inSight = ({target}) => {
          const table = document.querySelector(target[0])?.closest(".table");
          return !table || table.scrollWidth <= table.clientWidth;
        };
        const unsure = incomplete.filter(({id}) => id === "color-contrast")
          .map(({id, nodes}) => ({id, nodes: nodes.filter(inSight)}));
        return [...violations, ...unsure].flatMap(({id, nodes}) =>
          nodes.map(({html, failureSummary}) => id + ": " + html + " " + failureSummary));
        """);
  }

  private static List<String> cutOff(Browser browser) {
    return browser.texts(
        """
        if (document.documentElement.scrollWidth <= innerWidth) return [];
        return [...document.querySelectorAll("body *")]
          .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
          .map(element => "too wide: " + element.outerHTML.slice(0, 200));
        """);
  }
}
