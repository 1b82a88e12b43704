package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The search page in a reader's hands, under the policy of a strict host. */
@ExtendWith(Demonstration.class)
class SearchIT {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'";

  private final Browser browser;
  private final PublishedSite site;
  private final SiteServer server;
  private volatile SiteServer.Source before = path -> Optional.empty();

  SearchIT(Browser browser, PublishedSite site) {
    this.browser = browser;
    this.site = site;
    this.server = SiteServer.of(this::file).withHeader("Content-Security-Policy", POLICY);
  }

  // A test may get in the way of an answer: what its source gives counts before the site's file.
  private Optional<byte[]> file(String path) throws IOException {
    Optional<byte[]> own = before.file(path);
    Path file = site.folder().resolve(path);
    return own.isPresent() || !Files.isRegularFile(file)
        ? own
        : Optional.of(Files.readAllBytes(file));
  }

  @BeforeEach
  void listen() {
    browser.complaints();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void resultsComeWhileTypingWithTheirHitsMarkedAndTheirNumberSaid() {
    open("search/index.html");
    assertThat(focusedId()).isEqualTo("search-field");
    field().sendKeys("ransomw");
    waitForResults();
    assertThat(status()).matches("\\d+ results");
    assertThat(status()).startsWith(titles().size() + " ");
    assertThat(marks())
        .isNotEmpty()
        .allMatch(mark -> mark.toLowerCase(Locale.ROOT).startsWith("ransomw"));
    assertThat(browser.driver().findElement(By.id("search-fallback")).isDisplayed()).isFalse();
    assertThat(browser.complaints()).isEmpty();
    assertThat(server.requests()).doesNotContain("search/index.json");
  }

  @Test
  void theStatusIsALiveRegionThatIsThereFromTheStart() {
    assertThat(site.page("search/index.html").select("#search-status").attr("role"))
        .isEqualTo("status");
    assertThat(site.page("search/index.html").select("#search-status").attr("aria-live"))
        .isEqualTo("polite");
  }

  @Test
  void anExactTitleComesFirst() {
    open("search/index.html?q=The+Viasat+KA-SAT+attack");
    waitForResults();
    assertThat(titles().get(0)).isEqualTo("The Viasat KA-SAT attack, four years on");
  }

  @Test
  void filtersNarrowAndTheAddressHoldsThem() {
    open("search/index.html?q=attack");
    waitForResults();
    int all = total();
    browser.driver().findElement(By.cssSelector("#search-filters summary")).click();
    choose("filter-category", "cyber");
    waitForAddress("category=cyber");
    waitForSettled();
    int cyber = total();
    assertThat(cyber).isPositive().isLessThan(all);
    assertThat(categories()).containsOnly("Cybersecurity");
    choose("filter-confidence", "high");
    waitForAddress("confidence=high");
    waitForSettled();
    assertThat(total()).isPositive().isLessThan(cyber);
    assertThat(attributes(".confidence", "data-level")).containsOnly("high");
    browser.driver().navigate().refresh();
    waitForResults();
    assertThat(categories()).containsOnly("Cybersecurity");
    assertThat(browser.driver().findElement(By.id("filter-category")).getDomProperty("value"))
        .isEqualTo("cyber");
  }

  @Test
  void tagAndDatesNarrowWithoutAnyWord() {
    open("search/index.html?tag=maritime+security&from=2026-01-20&to=2026-03-31");
    waitForResults();
    assertThat(titles())
        .contains("The Eagle S ruling and the reach of coastal law, a reassessment");
    assertThat(attributes("time", "datetime"))
        .allMatch(day -> day.compareTo("2026-01-20") >= 0 && day.compareTo("2026-03-31") <= 0);
    assertThat(browser.driver().findElement(By.id("search-filters")).getDomProperty("open"))
        .isEqualTo("true");
  }

  @Test
  void aFacetOfTheNewsroomsOwnFiltersAndItsPageIsReached() {
    open("search/index.html");
    browser.driver().findElement(By.cssSelector("#search-filters summary")).click();
    // As a reader types it, without the blanks that set a part further in.
    browser.driver().findElement(By.id("filter-region")).sendKeys("Baltic Sea");
    waitForAddress("region=baltic");
    waitForResults();
    List<String> found = titles();
    assertThat(found)
        .contains("The Eagle S ruling and the reach of coastal law, a reassessment")
        .hasSize(total());
    browser.driver().navigate().refresh();
    waitForResults();
    assertThat(titles()).isEqualTo(found);
    assertThat(browser.driver().findElement(By.id("filter-region")).getDomProperty("value"))
        .isEqualTo("baltic");
    browser.driver().findElement(By.linkText("Baltic Sea")).click();
    browser.waitFor("location.pathname.endsWith('region/baltic.html')");
    List<String> listed =
        browser.texts(
            "return [...document.querySelectorAll('.card-title')].map(e => e.textContent)");
    assertThat(listed).containsExactlyInAnyOrderElementsOf(found);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatIsFiledUnderAPartPassesTheFilterOfTheWhole() {
    open("search/index.html?region=europe&sector=energy");
    waitForResults();
    assertThat(titles())
        .contains(
            "The Iberian blackout of April 2025, a reassessment",
            "Zaporizhzhia under occupation: a reassessment of the safety record")
        .doesNotContain("Colonial Pipeline, five years on");
    assertThat(browser.driver().findElement(By.id("search-filters")).getText())
        .contains("Region", "Sector");
  }

  @Test
  void anOrganisationThatIsFoundByAnotherNameSaysSo() {
    open("search/index.html?q=EEAS");
    waitForResults();
    browser.waitFor(
        "document.querySelector('#search-results .passage').textContent"
            + " === 'Found by: another name of it'");
    assertThat(titles().get(0)).isEqualTo("European External Action Service");
  }

  @Test
  void whatAResultSaysStandsOneBelowTheOther() {
    open("search/index.html?q=ransomware");
    waitForResults();
    Object apart =
        browser.run(
            """
            const {left, width} = document.querySelector("#search-results").getBoundingClientRect();
            return [...document.querySelectorAll("#search-results li > *")]
                .map(part => part.getBoundingClientRect())
                .filter(part => part.left !== left || part.width < Math.min(width, 600)).length;
            """);
    assertThat(apart).isEqualTo(0L);
  }

  @Test
  void onANarrowScreenFiltersAreNamedInsteadOfPushingTheResultsDown() {
    Dimension before = browser.driver().manage().window().getSize();
    browser.resize(420, 900);
    try {
      open("search/index.html?q=attack&category=cyber&from=2026-01-20");
      waitForResults();
      WebElement filters = browser.driver().findElement(By.id("search-filters"));
      assertThat(filters.getDomProperty("open")).isEqualTo("false");
      assertThat(filters.getText())
          .isEqualTo("Filters and order: Cybersecurity, From 20 January 2026");
      filters.findElement(By.tagName("summary")).click();
      assertThat(filters.findElement(By.id("search-active")).isDisplayed()).isFalse();
    } finally {
      browser.resize(before.width, before.height);
    }
  }

  @Test
  void datesReadAsOnEveryOtherPage() {
    open("search/index.html?category=cyber&order=date");
    waitForResults();
    List<String> found = texts("time");
    open("categories/cyber.html");
    List<String> listed =
        browser.texts(
            "return [...document.querySelectorAll('.card-meta time')].map(e => e.textContent)");
    assertThat(found).isNotEmpty().isEqualTo(listed.subList(0, found.size()));
  }

  @Test
  void theNewestComeFirstWhenAsked() {
    open("search/index.html?q=attack&order=date");
    waitForResults();
    List<String> days = attributes("time", "datetime");
    assertThat(days).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void moreResultsAreShownOnRequestAndTheFocusMovesToTheFirstNewOne() {
    open("search/index.html?category=cyber");
    waitForResults();
    int shown = titles().size();
    assertThat(total()).isGreaterThan(shown);
    browser.driver().findElement(By.cssSelector("#search-more button")).click();
    browser.waitFor("document.querySelectorAll('#search-results li').length > " + shown);
    browser.waitFor("document.activeElement.closest('#search-results') !== null");
    assertThat(titles()).hasSize(total());
    assertThat(browser.driver().switchTo().activeElement().getText())
        .isEqualTo(titles().get(shown));
    assertThat(browser.driver().findElement(By.id("search-more")).isDisplayed()).isFalse();
  }

  @Test
  void aReaderFollowsAResultAndComesBackToTheSameQuery() {
    open("search/index.html");
    field().sendKeys("submarine cable");
    waitForResults();
    waitForAddress("q=submarine");
    List<String> before = titles();
    browser.driver().findElement(By.cssSelector("#search-results .card-title a")).click();
    browser.waitFor("location.pathname.startsWith('/briefs/')");
    browser.driver().navigate().back();
    waitForResults();
    assertThat(field().getDomProperty("value")).isEqualTo("submarine cable");
    assertThat(titles()).isEqualTo(before);
    browser.driver().navigate().forward();
    browser.waitFor("location.pathname.startsWith('/briefs/')");
  }

  @Test
  void keysAreEnough() {
    open("search/index.html?q=ransomware");
    waitForResults();
    browser.run("document.activeElement.blur()");
    press("/");
    assertThat(focusedId()).isEqualTo("search-field");
    assertThat(field().getDomProperty("value")).isEqualTo("ransomware");
    press(Keys.ARROW_DOWN);
    assertThat(focusedText()).isEqualTo(titles().get(0));
    press(Keys.ARROW_DOWN);
    assertThat(focusedText()).isEqualTo(titles().get(1));
    press(Keys.ARROW_UP);
    assertThat(focusedText()).isEqualTo(titles().get(0));
    press(Keys.ARROW_UP);
    assertThat(focusedId()).isEqualTo("search-field");
    press(Keys.ESCAPE);
    assertThat(field().getDomProperty("value")).isEmpty();
    browser.waitFor("location.search === ''");
    assertThat(titles()).isEmpty();
    field().sendKeys("zaporizhzhia");
    waitForResults();
    press(Keys.ARROW_DOWN);
    press(Keys.ENTER);
    browser.waitFor("location.pathname.endsWith('/zaporizhzhia-safety-record.html')");
  }

  @Test
  void theBoxInEveryHeaderLeadsToTheResults() {
    open(PageKinds.BRIEF);
    browser.driver().findElement(By.id("site-search-field")).sendKeys("grain", Keys.ENTER);
    browser.waitFor("location.pathname === '/search/index.html'");
    waitForResults();
    assertThat(field().getDomProperty("value")).isEqualTo("grain");
    assertThat(titles()).contains("The Black Sea Grain Initiative, a retrospective");
  }

  @Test
  void aTagsOwnBoxSearchesWithinTheTag() {
    open("tags/attribution.html");
    browser.driver().findElement(By.id("within-field")).sendKeys("solarwinds", Keys.ENTER);
    browser.waitFor("location.pathname === '/search/index.html'");
    waitForResults();
    assertThat(browser.driver().findElement(By.id("filter-tag")).getDomProperty("value"))
        .isEqualTo("attribution");
    assertThat(titles().get(0)).startsWith("SolarWinds");
  }

  @Test
  void aCategorysOwnBoxSearchesWithinTheCategory() {
    open("categories/cyber.html");
    browser.driver().findElement(By.id("within-field")).sendKeys("attack", Keys.ENTER);
    browser.waitFor("location.pathname === '/search/index.html'");
    waitForResults();
    assertThat(browser.driver().findElement(By.id("filter-category")).getDomProperty("value"))
        .isEqualTo("cyber");
    assertThat(categories()).containsOnly("Cybersecurity");
  }

  @Test
  void aDaysOwnBoxSearchesWithinTheDay() {
    open("daily/2026-02-24.html");
    List<String> ofTheDay =
        browser.texts(
            "return [...document.querySelectorAll('.card-title')].map(e => e.textContent)");
    String word = ofTheDay.get(0).replaceFirst("(?s).*?(\\p{L}{6,}).*", "$1");
    browser.driver().findElement(By.id("within-field")).sendKeys(word, Keys.ENTER);
    browser.waitFor("location.pathname === '/search/index.html'");
    waitForResults();
    assertThat(attributes("time", "datetime")).containsOnly("2026-02-24");
    assertThat(ofTheDay).containsAll(titles());
  }

  @Test
  void aSlipOfTheFingerIsForgivenAndSaid() {
    open("search/index.html?q=ransomwrae");
    waitForResults();
    assertThat(status()).startsWith("No brief has these words as they are typed.");
  }

  @Test
  void noResultSaysWhichWordNoBriefHasAndOffersToBrowse() {
    open("search/index.html?q=xqzvwk");
    waitForSettled();
    assertThat(status()).isEqualTo("No brief has “xqzvwk”.");
    assertThat(titles()).isEmpty();
    assertThat(browser.driver().findElement(By.id("search-fallback")).isDisplayed()).isTrue();
  }

  @Test
  void aWordThatNoBriefHasIsNamedAndTheNearOneSearchedOnRequest() {
    open("search/index.html?q=ransomwrae+attack");
    waitForResults();
    assertThat(status()).startsWith("No brief has “ransomwrae”. These have the other words.");
    assertThat(notes()).matches("Did you mean\\s+ransomware");
    pressNote("ransomware");
    waitForAddress("q=ransomware+attack");
    waitForSettled();
    assertThat(status()).matches("\\d+ results");
    assertThat(notes()).isEmpty();
    assertThat(focusedId()).isEqualTo("search-field");
  }

  @Test
  void aFilterThatKeepsAllOutIsTakenAwayOnRequest() {
    open("search/index.html?q=grain&category=cyber&confidence=moderate");
    waitForSettled();
    assertThat(status()).isEqualTo("No brief passes these filters.");
    assertThat(notes()).contains("Without “Cybersecurity” (1)");
    pressNote("Without “Cybersecurity”");
    waitForAddress("q=grain&confidence=moderate");
    waitForResults();
    assertThat(titles()).contains("The Black Sea Grain Initiative, a retrospective");
  }

  @Test
  void theNearestTagIsOffered() {
    open("search/index.html?q=%2Bxqzvwk+maritime");
    waitForSettled();
    assertThat(notes()).contains("maritime security (");
    pressNote("maritime security");
    waitForAddress("?tag=maritime+security");
    waitForResults();
  }

  @Test
  void wordsInARowAreFoundAsSuch() {
    open("search/index.html?q=%22dismissed+the+case+against+the+master%22");
    waitForResults();
    assertThat(titles())
        .containsExactly("The Eagle S ruling and the reach of coastal law, a reassessment");
    open("search/index.html?q=%22master+the+against+case%22");
    waitForResults();
    assertThat(status()).startsWith("No brief has these words in a row.");
  }

  @Test
  void aResultSaysInWhichPartOfTheBriefTheWordsStandAndLeadsThere() {
    open("search/index.html?q=turbines+Germany+wanted");
    waitForResults();
    browser.waitFor("document.querySelector('.passage').textContent !== ''");
    assertThat(texts(".passage").get(0))
        .startsWith("Hypothesis B, not preferred: ")
        .contains("wind turbines in Germany");
    browser.driver().findElement(By.cssSelector("#search-results .card-title a")).click();
    browser.waitFor("location.hash === '#hypotheses'");
    assertThat(browser.driver().findElements(By.id("hypotheses"))).hasSize(1);
  }

  @Test
  void enterSearchesAndOpensOnlyAResultThatWasChosen() {
    open("search/index.html");
    field().sendKeys("zaporizhzhia", Keys.ENTER);
    waitForResults();
    press(Keys.ENTER);
    waitForSettled();
    assertThat(browser.driver().getCurrentUrl()).contains("/search/index.html?q=zaporizhzhia");
    press(Keys.ARROW_DOWN);
    press(Keys.ENTER);
    browser.waitFor("location.pathname.endsWith('/zaporizhzhia-safety-record.html')");
  }

  @Test
  void eachQueryThatWasSubmittedIsOneEntryOfTheHistory() {
    // The history of one tab ends at 50 entries, which the tests before may have used up.
    browser.newTab();
    open("search/index.html");
    long before = entries();
    field().sendKeys("grain", Keys.ENTER);
    waitForResults();
    List<String> grain = titles();
    // What is only typed has one entry, however long that takes.
    for (String piece : List.of("ra", "nsom", "ware")) {
      if (piece.equals("ra")) {
        field().clear();
      }
      field().sendKeys(piece);
      browser.run("await new Promise(done => setTimeout(done, 250))");
    }
    field().sendKeys(Keys.ENTER);
    waitForAddress("q=ransomware");
    waitForSettled();
    assertThat(titles()).isNotEqualTo(grain);
    assertThat(entries() - before).isEqualTo(1);
    browser.driver().navigate().back();
    waitForAddress("q=grain");
    waitForSettled();
    assertThat(field().getDomProperty("value")).isEqualTo("grain");
    assertThat(titles()).isEqualTo(grain);
  }

  @Test
  void backShowsAsManyResultsAsBeforeAndTheSamePlace() {
    server.withHeader("Cache-Control", "no-store"); // so that no browser keeps the page as it was
    open("search/index.html?from=2026-01-01");
    waitForResults();
    browser.driver().findElement(By.cssSelector("#search-more button")).click();
    browser.waitFor("document.querySelectorAll('#search-results li').length > 10");
    waitForSettled();
    List<String> shown = titles();
    browser.run("document.querySelector('#search-results li:last-child').scrollIntoView()");
    browser.run("await new Promise(done => setTimeout(done, 300))");
    long place = place();
    assertThat(place).isGreaterThan(1000);
    browser.run("document.querySelectorAll('.card-title a')[20].click()");
    browser.waitFor("location.pathname.startsWith('/briefs/')");
    browser.driver().navigate().back();
    waitForResults();
    browser.waitFor("document.querySelectorAll('#search-results li').length === " + shown.size());
    browser.waitFor("scrollY > 1000");
    assertThat(titles()).isEqualTo(shown);
    assertThat(place()).isBetween(place - 2, place + 2);
  }

  @Test
  void filtersSayHowManyResultsEachOfTheirValuesLeaves() {
    open("search/index.html?q=attack&category=cyber");
    waitForResults();
    browser.waitFor("/\\(\\d+\\)/.test(document.getElementById('filter-confidence').textContent)");
    int cyber = total();
    assertThat(option("filter-category", "cyber")).isEqualTo("Cybersecurity (" + cyber + ")");
    String high = option("filter-confidence", "high");
    choose("filter-confidence", "high");
    waitForAddress("confidence=high");
    waitForSettled();
    assertThat(high).isEqualTo("High confidence (" + total() + ")");
  }

  @Test
  void aTagIsCompletedWhileItIsTyped() {
    open("search/index.html?from=2026-01-01");
    waitForResults();
    browser.driver().findElement(By.id("filter-tag")).sendKeys("marit");
    browser.waitFor(
        "[...document.querySelectorAll('#filter-tag-values option')]"
            + ".some(o => o.value === 'maritime security' && /\\(\\d+\\)/.test(o.label))");
  }

  @Test
  void nothingThatIsSeenMovesWhenResultsCome() {
    try {
      for (int width : List.of(1280, 390)) {
        browser.show(width, "light");
        for (String query : List.of("?q=attack", "?q=xqzvwk+attack", "?q=xqzvwk", "")) {
          open("search/index.html" + query);
          if (!query.isEmpty()) {
            waitForSettled();
          }
          browser.run("await new Promise(done => setTimeout(done, 500))");
          assertThat(shift()).as(width + query).isEqualTo(0.0);
        }
      }
    } finally {
      browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void thePageHasOneSearchField() {
    assertThat(site.page("search/index.html").select("input[type=search]")).hasSize(1);
  }

  @Test
  void whatWasTypedIsNeverMarkup() {
    open("search/index.html?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+ransomware&tag=%22%3E%3Cb%3E");
    browser.waitFor("document.getElementById('search-status').textContent !== ''");
    assertThat(browser.driver().findElements(By.cssSelector("main img, main b"))).isEmpty();
    assertThat(field().getDomProperty("value")).startsWith("<img src=x");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aSlowNetworkIsSaid() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    before = held(gate, "search/t/", "");
    open("search/index.html?q=ransomware");
    browser.waitFor("document.getElementById('search-status').textContent.startsWith('Searching')");
    assertThat(titles()).isEmpty();
    gate.countDown();
    waitForResults();
    assertThat(status()).endsWith("results");
  }

  @Test
  void anAnswerThatComesLateDoesNotReplaceANewerOne() {
    CountDownLatch gate = new CountDownLatch(1);
    open("search/index.html?q=grain");
    waitForResults();
    before = held(gate, "search/t/", "");
    field().clear();
    field().sendKeys("ransomware");
    waitForAddress("q=ransomware");
    field().clear();
    field().sendKeys("grain");
    waitForAddress("q=grain");
    gate.countDown();
    waitForSettled();
    assertThat(titles()).contains("The Black Sea Grain Initiative, a retrospective");
    assertThat(marks()).allMatch(mark -> mark.toLowerCase(Locale.ROOT).startsWith("grain"));
  }

  @Test
  void aSlowAnswerToTheNextQueryIsSaidToo() {
    open("search/index.html?q=grain");
    waitForResults();
    CountDownLatch gate = new CountDownLatch(1);
    before = held(gate, "search/t/", "");
    field().clear();
    field().sendKeys("ransomware");
    browser.waitFor("document.getElementById('search-status').textContent.startsWith('Searching')");
    assertThat(titles()).contains("The Black Sea Grain Initiative, a retrospective");
    gate.countDown();
    waitForSettled();
  }

  @Test
  void theFirstResultsAreShownWhileTheStoredFieldsOfOthersAreStillFetched() {
    List<String> all = answer("attack");
    int found = total();
    CountDownLatch gate = new CountDownLatch(1);
    before = held(gate, "search/d/", all.get(4));
    open("search/index.html?q=attack");
    browser.waitFor("document.querySelectorAll('#search-results li').length > 0");
    List<String> first = titles();
    assertThat(first).hasSizeBetween(1, 4).isEqualTo(all.subList(0, first.size()));
    assertThat(status()).isEqualTo(found + " results");
    gate.countDown();
    browser.waitFor("document.querySelectorAll('#search-results li').length === " + all.size());
    assertThat(titles()).isEqualTo(all);
  }

  /** Holds the files below {@code folder} that hold {@code text} back until the gate opens. */
  private SiteServer.Source held(CountDownLatch gate, String folder, String text) {
    return path -> {
      Path file = site.folder().resolve(path);
      await(gate, path.startsWith(folder) && Files.readString(file).contains(text));
      return Optional.empty();
    };
  }

  /** The titles found when nothing is slow. */
  private List<String> answer(String query) {
    open("search/index.html?q=" + query.replace(' ', '+'));
    waitForResults();
    return titles();
  }

  @Test
  void aFailingFileIsSaidAndTryingAgainFindsAll() {
    AtomicBoolean failing = new AtomicBoolean(true);
    before =
        path -> {
          if (failing.get() && path.startsWith("search/t/")) {
            throw new IOException("this test's own failure");
          }
          return Optional.empty();
        };
    open("search/index.html?q=ransomware");
    browser.waitFor("document.querySelector('#search-status button') !== null");
    assertThat(status())
        .startsWith("The search did not get an answer from this site.")
        .doesNotContain("/", "500");
    assertThat(titles()).isEmpty();
    assertThat(browser.driver().findElement(By.id("search-fallback")).isDisplayed()).isTrue();
    failing.set(false);
    browser.driver().findElement(By.cssSelector("#search-status button")).click();
    waitForResults();
    assertThat(status()).endsWith("results");
    assertThat(focusedId()).isEqualTo("search-field");
  }

  @Test
  void anIndexThatIsNotThereIsSaid() {
    before =
        path -> {
          if (path.equals("search/manifest.json")) {
            throw new IOException("this test's own failure");
          }
          return Optional.empty();
        };
    open("search/index.html?q=ransomware");
    browser.waitFor("document.querySelector('#search-status button') !== null");
    before = path -> Optional.empty();
    browser.driver().findElement(By.cssSelector("#search-status button")).click();
    waitForResults();
  }

  @Test
  void withoutScriptThePageExplainsItselfAndOffersAllBriefs() throws Exception {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("search/index.html");
      WebElement fallback = browser.driver().findElement(By.id("search-fallback"));
      // The emulation leaves the media feature `scripting` as it is, so the list waits a while.
      Waiting.until("the list is seen", () -> !fallback.getText().isEmpty());
      assertThat(fallback.getText())
          .contains("Search needs JavaScript", "maritime security", "20 November 2026");
      assertThat(fallback.findElements(By.partialLinkText("Viasat"))).hasSize(1);
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void fromAFolderThePageSaysThatItNeedsAServer() {
    browser.driver().get(site.onDisk("search/index.html"));
    browser.waitFor("document.getElementById('search-status').textContent !== ''");
    assertThat(status()).startsWith("Search needs a web server");
    assertThat(browser.driver().findElement(By.id("search-fallback")).isDisplayed()).isTrue();
  }

  private static void await(CountDownLatch gate, boolean wait) {
    try {
      if (wait && !gate.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody opened the gate");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void open(String page) {
    browser.driver().get(server.address(page));
  }

  private WebElement field() {
    return browser.driver().findElement(By.id("search-field"));
  }

  private void press(CharSequence key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  // By its keys, as a click that the driver makes up lacks the events of a real one.
  private void choose(String control, String value) {
    WebElement select = browser.driver().findElement(By.id(control));
    WebElement option = select.findElement(By.cssSelector("option[value='" + value + "']"));
    select.sendKeys(Objects.requireNonNull(option.getDomAttribute("data-label")));
  }

  private void waitForResults() {
    browser.waitFor("document.querySelectorAll('#search-results li').length > 0");
    waitForSettled();
  }

  // Long enough for a keystroke's own delay; then the count and the list belong together.
  private void waitForSettled() {
    browser.run("await new Promise(done => setTimeout(done, 400))");
    browser.waitFor(
        "/\\d+ results?|No brief/.test(document.getElementById('search-status').textContent)");
  }

  private void waitForAddress(String part) {
    browser.waitFor("location.search.includes('" + part + "')");
  }

  private String status() {
    return browser.driver().findElement(By.id("search-status")).getText();
  }

  /** What else to try, in the page's words. */
  private String notes() {
    return browser
        .texts("return [document.getElementById('search-notes').innerText]")
        .get(0)
        .strip();
  }

  private void pressNote(String label) {
    browser.driver().findElements(By.cssSelector("#search-notes button")).stream()
        .filter(button -> button.getText().startsWith(label))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private String option(String control, String value) {
    return browser
        .driver()
        .findElement(By.cssSelector("#" + control + " option[value='" + value + "']"))
        .getText();
  }

  private long entries() {
    return (Long) Objects.requireNonNull(browser.run("return history.length"));
  }

  private long place() {
    return (Long) Objects.requireNonNull(browser.run("return Math.round(scrollY)"));
  }

  /** Cumulative Layout Shift since the page was opened, times a million. */
  private double shift() {
    Object sum =
        browser.run(
            """
            return new Promise(done => {
              const observer = new PerformanceObserver(() => {});
              observer.observe({type: "layout-shift", buffered: true});
              setTimeout(() => {
                const sum = observer.takeRecords().reduce((all, {value}) => all + value, 0);
                done(Math.round(sum * 1e6));
              }, 50);
            });
            """);
    return ((Number) Objects.requireNonNull(sum)).doubleValue();
  }

  private int total() {
    return Integer.parseInt(status().replaceFirst("(?s).*?(\\d+) results?.*", "$1"));
  }

  private List<String> titles() {
    return texts(".card-title a");
  }

  private List<String> marks() {
    return texts("mark");
  }

  private List<String> categories() {
    return texts(".card-category");
  }

  private List<String> texts(String selector) {
    return browser.texts(
        "return [...document.querySelectorAll('#search-results ' + args[0])]"
            + ".map(element => element.textContent)",
        selector);
  }

  private List<String> attributes(String selector, String name) {
    return browser.texts(
        "return [...document.querySelectorAll('#search-results ' + args[0])]"
            + ".map(element => element.getAttribute(args[1]))",
        selector,
        name);
  }

  private String focusedId() {
    return browser.texts("return [document.activeElement.id]").get(0);
  }

  private String focusedText() {
    return browser.texts("return [document.activeElement.textContent]").get(0);
  }
}
