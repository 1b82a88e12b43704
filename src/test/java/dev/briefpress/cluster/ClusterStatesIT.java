package dev.briefpress.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Browser;
import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.browser.SiteServer;
import dev.briefpress.render.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a cluster answers, the page shows the site's own truth or says that it has none. */
@ExtendWith(Demonstration.class)
@TestInstance(Lifecycle.PER_CLASS)
class ClusterStatesIT {
  private static final String AWAY = "The search server did not answer";

  /** Of 20 ms each: two minutes. */
  private static final int MOST_WAITS = 6000;

  private final Browser browser;
  private final PublishedSite site;
  private final SiteServer server = SiteServer.of(this::file);
  private volatile String cluster = "";
  private volatile boolean failing;

  ClusterStatesIT(Browser browser, @TempDir Path folder) {
    this.browser = browser;
    this.site =
        SmallSite.in(folder)
            .with(
                "site.properties",
                "site.title=Small\noffline=false\nsearch.endpoint=https://search.example.org/briefs\n")
            .withBrief("one", "Cables in the sea")
            .withBrief("two", "Ports of the sea")
            .build();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  // The cluster is at an address of the site's own server, which plays its part.
  private Optional<byte[]> file(String path) throws IOException {
    if (path.equals("cluster/_search")) {
      if (cluster.equals("broken")) {
        throw new IOException("broken");
      }
      return cluster.isEmpty() ? Optional.empty() : utf8(cluster);
    }
    if (failing && path.startsWith("search/lengths")) {
      throw new IOException("broken");
    }
    Path file = site.folder().resolve(path);
    if (!Files.isRegularFile(file) || (failing && path.startsWith("search/t/"))) {
      return Optional.empty();
    }
    return path.equals("search/manifest.json")
        ? utf8(Files.readString(file).replace("https://search.example.org/briefs", "/cluster"))
        : Optional.of(Files.readAllBytes(file));
  }

  private static Optional<byte[]> utf8(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // no answer, no JSON, a part of an answer: said
        " | true",
        "broken | true",
        "<!doctype html><h1>502 | true",
        "{\"timed_out\": true, \"_shards\": {\"failed\": 0}} | true",
        "{\"timed_out\": false, \"_shards\": {\"failed\": 1}} | true",
        // another site's documents, those of yesterday: the reader need not know
        "{\"timed_out\": false, \"_shards\": {\"failed\": 0}, \"hits\": {\"total\": {\"value\": 1}, \"hits\":"
            + " [{\"_id\": \"x\", \"_source\": {\"page\": {\"card\": {\"row\": [\"Withdrawn\", \"x.html\"]},"
            + " \"terms\": {}}}}]}, \"aggregations\": {\"all\": {\"doc_count\": 1}, \"held\":"
            + " {\"doc_count\": 6, \"sum\": {\"value\": 5}}}} | false",
      })
  void theFilesAnswerInItsPlace(String answer, boolean isSaid) {
    cluster = answer == null ? "" : answer;
    failing = false;
    browser.driver().get(server.address("search/index.html?q=cables"));
    browser.waitFor("document.getElementById('search-results').dataset.by === 'files'");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.card-title')].map(e => e.textContent)"))
        .containsExactly("Cables in the sea");
    assertThat(browser.run("return document.getElementById('search-notes').textContent.trim();"))
        .asString()
        .matches(notes -> notes.contains(AWAY) == isSaid);
    assertThat(browser.run("return document.getElementById('search-status').textContent;"))
        .isEqualTo("1 result");
    browser.complaints();
  }

  private long lengthsAsked() {
    return server.requests().stream().filter(path -> path.startsWith("search/lengths")).count();
  }

  @Test
  void whenNeitherAnswersThatIsSaidAndNothingIsShown() throws InterruptedException {
    cluster = "broken";
    failing = true;
    server.forgetRequests();
    browser.driver().get(server.address("search/index.html?q=cables"));
    browser.waitFor("document.querySelector('#search-status button') !== null");
    // A file that the question needed, too, is asked for twice more; the page stays as it is.
    for (int waits = 0; lengthsAsked() < 3; waits++) {
      assertThat(waits).as("times that the file was waited for").isLessThan(MOST_WAITS);
      Thread.sleep(20);
    }
    browser.run("await new Promise(done => setTimeout(done, 100));");
    assertThat(browser.run("return document.getElementById('search-status').textContent;"))
        .asString()
        .startsWith("The search did not get an answer from this site.");
    assertThat(browser.run("return document.querySelectorAll('#search-results li').length;"))
        .isEqualTo(0L);
    browser.complaints();
  }

  @Test
  void whatAsksAClusterIsNowhereElse() {
    assertThat(site.text(site.named("search/search-worker"))).contains("page.terms");
    assertThat(site.text("search/query.js")).doesNotContain("page.terms");
    assertThat(site.text("search/manifest.json"))
        .containsPattern(
            "\"cluster\":\\{\"search\":\"https://search.example.org/briefs\",\"sum\":\\d+}");
  }
}
