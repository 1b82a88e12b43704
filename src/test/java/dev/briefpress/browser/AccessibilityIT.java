package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.docs.DocsSite;
import dev.briefpress.render.ChangedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, narrow and wide, light and dark. */
@ExtendWith(Demonstration.class)
class AccessibilityIT {
  private static final String AXE =
      new String(SiteServer.resource("/axe.min.js"), StandardCharsets.UTF_8);

  /** WCAG 2.2 A and AA, and what axe calls good practice. */
  private static final String EVERY_RULE =
      """
      {"type": "tag",
       "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
      """;

  /** Contrast, which is AAA for text, in each colour scheme. */
  private static final String RULES_OF_COLOUR =
      """
      {"type": "rule", "values": ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]}
      """;

  @ParameterizedTest
  @MethodSource("dev.briefpress.browser.PageKinds#all")
  void axeFindsNothingAndNothingIsCutOff(String page, PublishedSite site, Browser browser) {
    assertThat(found(page, site, browser)).isEmpty();
  }

  /** Standing pages with a menu, of which the demonstration site has none. */
  @Test
  void norInTheDocs(@TempDir Path folder, Browser browser)
      throws IOException, InterruptedException {
    PublishedSite docs = DocsSite.build(folder);
    for (String page : List.of("index", "installing", "commands", "configuration", "exports")) {
      assertThat(found(page + ".html", docs, browser)).as(page).isEmpty();
    }
  }

  /** Pages of what changed, of which those with versions need a repository. */
  @Test
  void norWhereBriefsHaveVersions(@TempDir Path folder, Browser browser) {
    PublishedSite changed = ChangedSite.build(folder);
    for (String page :
        List.of(ChangedSite.BRIEF, ChangedSite.HISTORY, ChangedSite.ARABIC, "corrections.html")) {
      assertThat(found(page, changed, browser)).as(page).isEmpty();
    }
  }

  private static List<String> found(String page, PublishedSite site, Browser browser) {
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
        browser.show(width, "light");
        findings(browser, EVERY_RULE).forEach(f -> found.add(width + " light: " + f));
        findings(browser, RULES_OF_COLOUR).forEach(f -> found.add(width + " light: " + f));
        browser.show(width, "dark");
        findings(browser, RULES_OF_COLOUR).forEach(f -> found.add(width + " dark: " + f));
      }
    } finally {
      browser.show(1280, "light");
    }
    return found;
  }

  @Test
  void nothingButColoursDependsOnTheScheme(PublishedSite site) {
    List<String> sheets =
        site.files().stream()
            .filter(file -> file.endsWith(".css"))
            .map(site::text)
            .filter(sheet -> sheet.contains("prefers-color-scheme"))
            .toList();
    assertThat(sheets).isNotEmpty();
    for (String sheet : sheets) {
      String dark = sheet.replaceFirst("(?s).*?prefers-color-scheme: ?dark\\)", "");
      String block = dark.substring(0, dark.indexOf('}'));
      assertThat(block).contains("--paper").doesNotContain("--step", "display", "px", "rem");
    }
  }

  // The rules that are asked for. A contrast that axe
  // cannot measure counts as a finding, but in a table that is scrolled, which it measures wide.
  private static List<String> findings(Browser browser, String rules) {
    return browser.texts(
        """
        const runOnly = JSON.parse(args[0]);
        const {violations, incomplete, passes} = await axe.run(document, {runOnly});
        if (passes.length < (runOnly.type === "tag" ? 10 : 1)) return ["axe looked at next to nothing"];
        const inSight = ({target}) => {
          const element = document.querySelector(target[0]);
          // axe cannot judge letters of a drawing: those of charts have the colour of the text.
          if (element?.closest(".chart svg")) return getComputedStyle(element).fill !== getComputedStyle(document.body).color;
          const table = element?.closest(".table");
          return !table || table.scrollWidth <= table.clientWidth;
        };
        const unsure = incomplete.filter(({id}) => id === "color-contrast")
          .map(({id, nodes}) => ({id, nodes: nodes.filter(inSight)}));
        return [...violations, ...unsure].flatMap(({id, nodes}) =>
          nodes.map(({html, failureSummary}) => id + ": " + html + " " + failureSummary));
        """,
        rules);
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
