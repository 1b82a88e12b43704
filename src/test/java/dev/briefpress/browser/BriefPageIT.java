package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader of a brief sees before scrolling, and how the page is laid out. */
@ExtendWith(Demonstration.class)
class BriefPageIT {
  private static final int PHONE = 390;
  private static final int DESK = 1280;

  private final Browser browser;
  private final PublishedSite site;

  BriefPageIT(Browser browser, PublishedSite site) {
    this.browser = browser;
    this.site = site;
  }

  @AfterEach
  void backToTheDesk() {
    browser.show(DESK, "light");
  }

  @Test
  void theJudgementBeginsAbove500PixelsOnAPhone() {
    List<String> found = new ArrayList<>();
    browser.show(PHONE, "light");
    for (String page : briefs()) {
      open(page);
      double top = number("document.querySelector('.judgement, .bottom-line .prose')", "top");
      if (top >= 500) {
        found.add(page + ": " + top);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theHeadOfAPageTakesAtMost110PixelsOnAPhone() {
    browser.show(PHONE, "light");
    open(PageKinds.BRIEF);
    assertThat(number("document.querySelector('.site-header')", "height")).isLessThanOrEqualTo(110);
  }

  @Test
  void theMarkingStandsOnceOnTheFirstScreen() {
    for (int width : List.of(PHONE, DESK)) {
      browser.show(width, "light");
      open(PageKinds.BRIEF);
      assertThat(
              browser.texts(
                  """
                  return [...document.querySelectorAll(".tlp")]
                    .filter(mark => mark.getBoundingClientRect().top < 844)
                    .map(mark => mark.textContent);
                  """))
          .as("at %s pixels", width)
          .containsExactly("TLP:CLEAR");
    }
  }

  @Test
  void theContentsAreFoldedOnAPhoneAndOpenOnADesk() {
    browser.show(PHONE, "light");
    open(PageKinds.BRIEF);
    assertThat(shownContents()).isEmpty();
    browser.show(DESK, "light");
    assertThat(shownContents()).contains("2. Competing Hypotheses", "Sources");
  }

  @Test
  void theContentsOnADeskShowWhereTheReaderIs() {
    browser.show(DESK, "light");
    open(PageKinds.BRIEF);
    browser.run("document.getElementById('outlook').scrollIntoView();");
    browser.waitFor(
        "document.querySelector('.contents a[aria-current]')?.hash === '#outlook'"
            + " && document.querySelector('.contents-beside').getBoundingClientRect().top >= 0");
  }

  private List<String> briefs() {
    return site.pages().stream()
        .filter(page -> page.startsWith("briefs/"))
        .filter(page -> !site.page(page).select(".brief").isEmpty())
        .toList();
  }

  private void open(String page) {
    browser.driver().get(site.onDisk(page));
  }

  private double number(String element, String property) {
    String script = "return [" + element + ".getBoundingClientRect()[args[0]]]";
    return Double.parseDouble(browser.texts(script, property).get(0));
  }

  private List<String> shownContents() {
    return browser.texts(
        """
        return [...document.querySelectorAll(".contents a")]
          .filter(link => link.checkVisibility({contentVisibilityAuto: true}))
          .map(link => link.innerText.replace(/\\s+/g, " ").trim());
        """);
  }
}
