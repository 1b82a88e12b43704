package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brief on paper, asked for from a dark screen. */
@ExtendWith(Demonstration.class)
class PrintIT {
  private final Browser browser;
  private final PublishedSite site;

  PrintIT(Browser browser, PublishedSite site) {
    this.browser = browser;
    this.site = site;
  }

  @AfterEach
  void backToTheScreen() {
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    browser.show(1280, "light");
  }

  @Test
  void isBlackOnWhiteWithItsMarkingAndItsText() {
    print();
    assertThat(style("document.body", "color")).isEqualTo("rgb(0, 0, 0)");
    assertThat(style("document.body", "background-color")).isEqualTo("rgb(255, 255, 255)");
    assertThat(style("document.body", "page")).isEqualTo("clear");
    assertThat(shown(".site-header .tlp, .site-footer .tlp")).hasSize(2);
    assertThat(shown("h1, .kicker, .confidence, #bluf, .assessment, .sources li"))
        .hasSizeGreaterThan(6);
    assertThat(style("document.querySelector('.meter i')", "print-color-adjust"))
        .isEqualTo("exact");
  }

  @Test
  void leavesOutWhatOnlyAScreenCanUse() {
    print();
    assertThat(shown("nav, form, .skip, .contents, .explore, .neighbours")).isEmpty();
  }

  @Test
  void spellsOutTheAddressesOfItsSources() {
    print();
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll(".source-title a")]
                  .filter(a => !getComputedStyle(a, "::after").content.includes(a.getAttribute("href")))
                  .map(a => a.outerHTML);
                """))
        .isEmpty();
    assertThat(shown(".source-title a")).isNotEmpty();
  }

  @Test
  void aPreviewSaysSoAboveItsTextAndCoversNoneOfIt() {
    print();
    browser.texts(
        """
        document.body.insertAdjacentHTML(
            "afterbegin", "<aside class='preview-mark'><p><strong>Preview</strong></p></aside>");
        return [];
        """);

    String mark = "document.querySelector('.preview-mark')";
    assertThat(shown(".preview-mark")).hasSize(1);
    assertThat(style(mark, "position")).isEqualTo("static");
    assertThat(style(mark, "border-top-style")).isEqualTo("dashed");
    assertThat(style(mark, "print-color-adjust")).isEqualTo("exact");
  }

  private void print() {
    browser.driver().get(site.onDisk(PageKinds.BRIEF));
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                "print",
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  private String style(String element, String property) {
    return browser
        .texts("return [getComputedStyle(" + element + ").getPropertyValue(args[0])]", property)
        .get(0);
  }

  private List<String> shown(String selector) {
    return browser.texts(
        """
        return [...document.querySelectorAll(args[0])]
          .filter(element => element.getClientRects().length > 0)
          .map(element => element.outerHTML.slice(0, 120));
        """,
        selector);
  }
}
