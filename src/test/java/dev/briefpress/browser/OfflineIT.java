package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.render.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages open without network: those that were visited, and the newest day. */
@ExtendWith(Demonstration.class)
class OfflineIT {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'";
  private static final String KEPT_PAGES =
      """
      const pages = [];
      for (const name of await caches.keys()) {
        if (!name.includes(" pages ")) continue;
        const cache = await caches.open(name);
        for (const {url} of await cache.keys()) pages.push(new URL(url).pathname);
      }
      return pages;
      """;
  private static final Browser browser = Browser.openThatKeeps();

  @TempDir private Path folder = Path.of("");

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void whatWasReadAndTheNewestDayOpenWithoutNetwork(PublishedSite site) {
    SiteServer server = SiteServer.of(site.folder());
    server.withHeader("Content-Security-Policy", POLICY);
    try (server) {
      browser.complaints();
      visit(server, "index.html");
      awaitWorker();
      visit(server, PageKinds.BRIEF);
      visit(server, "search/index.html?q=ransomware");
      browser.waitFor("document.querySelectorAll('#search-results li').length > 0");
      browser.waitFor("document.querySelectorAll('.card-title').length > 3");
      assertThat(browser.complaints()).isEmpty();
    }
    // From here on there is no server.
    visit(server, "index.html");
    assertThat(heading()).isEqualTo("The Briefpress Dispatch");
    browser.waitFor("document.querySelector('.kept-mark') !== null");
    assertThat(text(".kept-mark")).contains("shown as it was on").doesNotContain("{0}");
    assertThat(browser.run("return document.styleSheets.length;")).isEqualTo(1L);

    String day =
        String.valueOf(
            browser.run("return document.querySelector('main a[href*=\"daily/2\"]').href;"));
    browser.driver().get(day);
    assertThat(browser.driver().getTitle()).doesNotContain("offline");
    String unread =
        String.valueOf(
            browser.run(
                "return document.querySelector('.card-title a, main h3 a, main h2 a[href*=briefs]').href;"));
    browser.driver().get(unread);
    browser.waitFor("document.querySelector('.kept-mark') !== null");
    assertThat(browser.driver().getCurrentUrl()).contains("/briefs/");

    visit(server, PageKinds.BRIEF);
    assertThat(heading()).contains("Baltic seabed incidents");

    visit(server, "tags/attribution.html");
    assertThat(heading()).isEqualTo("You are offline");
    browser.waitFor("!document.getElementById('page-kept').hidden");
    assertThat(text("#page-kept")).contains("Baltic seabed incidents");
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor;"))
        .isEqualTo("rgb(251, 250, 247)");
    assertThat(text("main p"))
        .isNotBlank()
        .doesNotContainPattern("\\b[45]\\d\\d\\b")
        .doesNotContain(".html");

    offline(true);
    try {
      visit(server, "search/index.html?q=ransomware");
      browser.waitFor("document.querySelectorAll('#search-results li').length > 0");
      assertThat(status()).contains("Without network, only words").containsPattern("\\d results");
      visit(server, "search/index.html?q=zaporizhzhia");
      browser.waitFor("document.querySelector('#search-status button') !== null");
      assertThat(status()).startsWith("Without network, only words").contains("Try again");
      visit(server, "search/index.html");
      browser.waitFor("document.getElementById('search-status').textContent.length > 0");
      assertThat(status()).startsWith("Without network, only words");
    } finally {
      offline(false);
    }
  }

  @Test
  void whatIsTakenOffTheSiteIsTakenOutOfReadersBrowsers() throws IOException {
    PublishedSite site = small("").build();
    AtomicReference<String> edition = new AtomicReference<>("");
    AtomicReference<String> gone = new AtomicReference<>("none");
    try (SiteServer server =
        SiteServer.of(
            path -> {
              Path file = site.folder().resolve(path.isEmpty() ? "index.html" : path);
              if (path.equals(gone.get()) || !Files.isRegularFile(file)) {
                return Optional.empty();
              }
              byte[] bytes = Files.readAllBytes(file);
              if (path.equals("sw.js")) {
                String text = new String(bytes, StandardCharsets.UTF_8) + edition.get();
                return Optional.of(text.getBytes(StandardCharsets.UTF_8));
              }
              return Optional.of(bytes);
            })) {
      visit(server, "index.html");
      awaitWorker();
      visit(server, "briefs/2026/01/30/one.html");
      awaitKept("/briefs/2026/01/30/one", true);

      // Opened again.
      gone.set("briefs/2026/01/30/one.html");
      visit(server, "briefs/2026/01/30/one.html");
      visit(server, "404.html");
      awaitKept("/briefs/2026/01/30/one", false);

      // Not opened again, but the site was published anew.
      gone.set("none");
      visit(server, "briefs/2026/01/30/one.html");
      awaitKept("/briefs/2026/01/30/one", true);
      gone.set("briefs/2026/01/30/one.html");
      edition.set("// newer\n");
      visit(server, "index.html");
      awaitKept("/briefs/2026/01/30/one", false);

      // Not opened again, and no hour later than an hour.
      gone.set("none");
      visit(server, "briefs/2026/01/30/one.html");
      awaitKept("/briefs/2026/01/30/one", true);
      age("/briefs/2026/01/30/one", 2);
      gone.set("briefs/2026/01/30/one.html");
      visit(server, "index.html");
      awaitKept("/briefs/2026/01/30/one", false);
    }
  }

  @Test
  void aPageThatWasNotConfirmedForAMonthIsNotShown() {
    PublishedSite site = small("").build();
    SiteServer server = SiteServer.of(site.folder());
    try (server) {
      visit(server, "index.html");
      awaitWorker();
      visit(server, "briefs/2026/01/30/one.html");
      awaitKept("/briefs/2026/01/30/one", true);
      age("/briefs/2026/01/30/one", 24 * 31);
    }
    visit(server, "briefs/2026/01/30/one.html");
    assertThat(heading()).isEqualTo("You are offline");
  }

  @Test
  void noMorePagesAreKeptThanSixty() {
    PublishedSite site = small("").build();
    try (SiteServer server = SiteServer.of(site.folder())) {
      visit(server, "index.html");
      awaitWorker();
      browser.run(
          """
          const name = (await caches.keys()).find(name => name.includes(" pages "));
          const cache = await caches.open(name);
          for (let i = 0; i < 70; i++) {
            const headers = {"x-kept": Date.now(), "x-visited": i, "x-address": location.origin + "/p" + i};
            await cache.put("/p" + i, new Response("", {headers}));
          }
          """);
      visit(server, "briefs/2026/01/30/one.html");
      awaitKept("/briefs/2026/01/30/one", true);
      awaitKept("/p0", false);
      assertThat(browser.texts(KEPT_PAGES)).hasSize(60).contains("/p69").doesNotContain("/p1");
    }
  }

  @Test
  void aSiteInAFolderKeepsToIt() {
    PublishedSite site = small("site.host=http://small.example.org/desk\n").build();
    SiteServer server =
        SiteServer.of(
            path -> {
              Path file = site.folder().resolve(path.replaceFirst("^desk/", ""));
              return path.startsWith("desk/") && Files.isRegularFile(file)
                  ? Optional.of(Files.readAllBytes(file))
                  : Optional.empty();
            });
    try (server) {
      visit(server, "desk/index.html");
      awaitWorker();
      assertThat(browser.run("return (await navigator.serviceWorker.ready).scope;"))
          .isEqualTo(server.address("desk/"));
    }
    visit(server, "desk/briefs/2026/01/30/one.html");
    assertThat(heading()).isEqualTo("One");
    visit(server, "desk/archive/index.html");
    assertThat(heading()).isEqualTo("You are offline");
    assertThat(browser.run("return document.styleSheets.length;")).isEqualTo(1L);
  }

  @Test
  void aSiteThatStopsKeepingPagesTakesThemAway() {
    PublishedSite site = small("").build();
    try (SiteServer server = SiteServer.of(site.folder())) {
      visit(server, "index.html");
      awaitWorker();
      small("offline=false\n").build();
      visit(server, "index.html");
      browser.waitFor("(await caches.keys()).length === 0");
      browser.waitFor("(await navigator.serviceWorker.getRegistrations()).length === 0");
    }
  }

  private SmallSite small(String settings) {
    return SmallSite.in(folder)
        .with("site.properties", "site.title=Small\n" + settings)
        .withBrief("one", "One", "tags: [cables]\n", "Words.", "Europol");
  }

  private static void visit(SiteServer server, String path) {
    browser.driver().get(server.address(path));
  }

  // The worker is at work, and has fetched what it fetches by itself.
  private static void awaitWorker() {
    browser.waitFor("navigator.serviceWorker.controller !== null");
  }

  private static void awaitKept(String path, boolean isKept) {
    browser.waitFor(
        "(await (async () => {"
            + KEPT_PAGES.replace("\n", " ")
            + "})()).includes('"
            + path
            + "') === "
            + isKept);
  }

  /** Makes a page look as if it had been confirmed so many hours ago. */
  private static void age(String path, int hours) {
    browser.run(
        """
        const name = (await caches.keys()).find(name => name.includes(" pages "));
        const cache = await caches.open(name);
        const kept = await cache.match(args[0]);
        const headers = new Headers(kept.headers);
        headers.set("x-kept", Date.now() - args[1] * 3600 * 1000);
        await cache.put(args[0], new Response(await kept.blob(), {headers}));
        """,
        path,
        hours);
  }

  private static void offline(boolean isOffline) {
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", isOffline,
                "latency", 0,
                "downloadThroughput", -1,
                "uploadThroughput", -1));
  }

  private static String heading() {
    return text("main h1");
  }

  private static String status() {
    return text("#search-status");
  }

  private static String text(String selector) {
    return String.valueOf(
            browser.run("return document.querySelector(args[0]).textContent;", selector))
        .strip();
  }
}
