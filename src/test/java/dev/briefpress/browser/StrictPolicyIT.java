package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages below a sub-path, under the strictest policy a host can send, and from a folder. */
@ExtendWith(Demonstration.class)
class StrictPolicyIT {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'";
  private static final String FOLDER = "desk/briefs/";

  @Test
  void everyPageKindLoadsAllItNeedsAndTheConsoleStaysSilent(PublishedSite site, Browser browser) {
    List<String> missing = new CopyOnWriteArrayList<>();
    try (SiteServer server = below(site.folder(), missing)) {
      server.withHeader("Content-Security-Policy", POLICY);
      browser.complaints();
      for (String page : PageKinds.all()) {
        // Its links start from the address in site.host, which is a host's root here.
        if (!page.equals("404.html")) {
          browser.driver().get(server.address(FOLDER + page));
          if (page.contains("?")) {
            browser.waitFor("document.querySelectorAll('#search-results li').length > 0");
          }
          assertThat(problems(browser)).as(page).isEmpty();
          assertThat(browser.complaints()).as(page).isEmpty();
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void thePolicyIsInForceWhereTheseTestsLook(PublishedSite site, Browser browser) {
    try (SiteServer server = below(site.folder(), new CopyOnWriteArrayList<>())) {
      server.withHeader("Content-Security-Policy", POLICY);
      browser.driver().get(server.address(FOLDER + "index.html"));
      browser.complaints();
      browser.run("document.body.setAttribute('style', 'color: red')");
      assertThat(browser.complaints()).singleElement().asString().contains("style-src");
    }
  }

  @Test
  void everyPageKindReadsWellFromAFolder(PublishedSite site, Browser browser) {
    for (String page : PageKinds.all()) {
      // The page for unknown addresses is served at any depth, so it cannot have relative links.
      if (!page.equals("404.html") && !page.contains("?")) {
        browser.driver().get(site.onDisk(page));
        assertThat(problems(browser)).as(page).isEmpty();
      }
    }
  }

  @Test
  void anOldAddressLeadsToTheNewOne(PublishedSite site, Browser browser) {
    browser.driver().get(site.onDisk("2026/01/nis2-review.html"));
    browser.waitFor("location.pathname.endsWith('/briefs/2026/01/16/nis2-three-years-on.html')");
    assertThat(problems(browser)).isEmpty();
  }

  private static SiteServer below(Path folder, List<String> missing) {
    return SiteServer.of(
        path -> {
          Path file = folder.resolve(path.replaceFirst("^" + FOLDER, ""));
          if (path.startsWith(FOLDER) && Files.isRegularFile(file)) {
            return Optional.of(Files.readAllBytes(file));
          }
          missing.add(path);
          return Optional.empty();
        });
  }

  // Style sheets and images that did not arrive, and a page that looks as if it had none.
  private static List<String> problems(Browser browser) {
    return browser.texts(
        """
        const problems = [];
        for (const image of document.images) {
          image.loading = "eager";
          await image.decode().catch(() => problems.push("no image " + image.src));
        }
        for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
          if (!link.sheet) problems.push("no style sheet " + link.href);
        }
        const paper = getComputedStyle(document.body).backgroundColor;
        if (paper !== "rgb(251, 250, 247)") problems.push("the paper is " + paper);
        const marking = document.querySelector(".tlp");
        if (parseFloat(getComputedStyle(marking).fontSize) < 16) problems.push("a small marking");
        return problems;
        """);
  }
}
