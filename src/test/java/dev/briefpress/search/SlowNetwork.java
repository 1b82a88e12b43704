package dev.briefpress.search;

import dev.briefpress.browser.Browser;
import dev.briefpress.browser.SiteServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * A published site behind a slow mobile network, as a reader sees it who opens a link to a search.
 */
final class SlowNetwork implements AutoCloseable {
  /** What the network is like, in words. */
  static final String SAID = "400 kbit/s, 400 ms, gzip, nothing in the browser's cache";

  private static final int BYTES_PER_SECOND = 400_000 / 8;
  private static final int LATENCY_MS = 400;

  private static final String WATCH =
      """
      new MutationObserver(() => {
        if (window.firstResult === undefined && document.querySelector("#search-results li")) {
          window.firstResult = performance.now();
        }
      }).observe(document, {childList: true, subtree: true});
      """;

  private final SiteServer server;
  private final Browser browser;

  private SlowNetwork(SiteServer server, Browser browser) {
    this.server = server;
    this.browser = browser;
  }

  /** The site published in {@code folder}. */
  static SlowNetwork of(Path folder) {
    SlowNetwork network = new SlowNetwork(SiteServer.of(folder).withGzip(), Browser.open());
    network
        .browser
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    network.browser.driver().executeCdpCommand("Network.enable", Map.of());
    network
        .browser
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", false,
                "latency", LATENCY_MS,
                "downloadThroughput", BYTES_PER_SECOND,
                "uploadThroughput", BYTES_PER_SECOND));
    return network;
  }

  /**
   * Seconds from following a link to the search page with {@code query}, which must find something,
   * until its first result stands there.
   */
  double firstResult(String query) {
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser
        .driver()
        .get(
            server.address(
                "search/index.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    browser.waitFor("window.firstResult !== undefined");
    return ((Number) Objects.requireNonNull(browser.run("return firstResult / 1000")))
        .doubleValue();
  }

  @Override
  public void close() {
    browser.close();
    server.close();
  }
}
