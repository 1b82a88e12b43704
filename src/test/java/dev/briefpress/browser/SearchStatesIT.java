package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.render.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search page says when something is wrong is a sentence for a reader. */
@ExtendWith(Demonstration.class)
class SearchStatesIT {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "search/manifest\\.json, gone",
    "search/manifest\\.json, broken",
    "search/manifest\\.json, garbage",
    "search/manifest\\.json, other",
    "search/t/.*, gone",
    "search/t/.*, broken",
    "search/t/.*, garbage",
    "search/d/.*, broken",
    "search/d/.*, garbage",
    "search/search-worker.*, gone",
    "search/search-worker.*, garbage"
  })
  void aFailureIsSaidInWordsAndCanBeTriedAgain(
      String files, String state, PublishedSite site, Browser browser) {
    UnaryOperator<Optional<byte[]>> fault =
        file ->
            switch (state) {
              case "gone" -> Optional.empty();
              case "garbage" ->
                  Optional.of("<!doctype html><h1>502".getBytes(StandardCharsets.UTF_8));
              case "other" -> Optional.of("{\"format\": 99}".getBytes(StandardCharsets.UTF_8));
              default -> throw new IllegalStateException(state);
            };
    try (SiteServer server =
        SiteServer.of(
            path -> {
              Path file = site.folder().resolve(path);
              if (path.matches(files)) {
                if (state.equals("broken")) {
                  throw new IOException("broken");
                }
                return fault.apply(Optional.empty());
              }
              return Files.isRegularFile(file)
                  ? Optional.of(Files.readAllBytes(file))
                  : Optional.empty();
            })) {
      browser.driver().get(server.address("search/index.html?q=sanctions"));
      browser.waitFor("document.querySelector('#search-status button') !== null");
      String said = said(browser);
      assertThat(said)
          .startsWith("The search did not get an answer from this site.")
          .endsWith("Try again");
      assertThat(browser.run("return document.getElementById('search-fallback').hidden;"))
          .isEqualTo(false);
      assertThat(browser.run("return document.querySelectorAll('#search-results li').length;"))
          .isEqualTo(0L);
    }
  }

  @Test
  void aSiteWithoutBriefsHasASearchThatSaysSo(Browser browser) {
    PublishedSite site =
        SmallSite.in(folder)
            .with("site.properties", "site.title=Small\nbuild.min-briefs=0\n")
            .build();
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address("search/index.html?q=cables"));
      browser.waitFor("document.getElementById('search-status').textContent.includes('brief')");
      String said = said(browser);
      assertThat(said).isEqualTo("No brief has “cables”.");
      browser.driver().get(server.address("search/index.html?q=%22cables+cut%22+the"));
      browser.waitFor("document.getElementById('search-status').textContent.includes('brief')");
      assertThat(
              said(browser)
                  + browser.run("return document.getElementById('search-notes').textContent;"))
          .doesNotContainPattern("NaN|undefined|null|\\{\\d\\}|[45]\\d\\d|\\.json");
    }
  }

  private static String said(Browser browser) {
    return String.valueOf(
        browser.run("return document.getElementById('search-status').textContent;"));
  }
}
