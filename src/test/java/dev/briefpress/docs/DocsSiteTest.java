package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of the docs, which {@code bin/docs} makes. */
class DocsSiteTest {
  @TempDir private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    DocsSite.build(output);
  }

  @Test
  void everyPageHasItsPlaceInTheMenu() {
    PublishedSite site = new PublishedSite(output);
    List<String> without = new ArrayList<>();
    for (DocsPage page : DocsPage.all()) {
      String address = page.toString().replaceFirst("^docs/", "").replace(".md", ".html");
      if (!address.endsWith("README.html")) {
        Document document = site.page(address.replace("CONTRIBUTING", "contributing"));
        if (document.select(".menu [aria-current]").isEmpty()) {
          without.add(page + " is not listed in docs/README.md");
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void everyLinkOfItLeadsSomewhere() {
    PublishedSite site = new PublishedSite(output);
    Map<String, Document> pages = new HashMap<>();
    site.pages().forEach(page -> pages.put(page, site.page(page)));
    List<String> broken = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      if (page.getKey().matches("404.html|offline.html")) {
        continue;
      }
      for (Element link : page.getValue().select("main [href]:not([href~=^[a-z]+:])")) {
        found++;
        String href = link.attr("href");
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String target =
            path.isEmpty()
                ? page.getKey()
                : Path.of(page.getKey()).resolveSibling(path).normalize().toString();
        boolean leads =
            Files.exists(output.resolve(target))
                && (hash < 0 || has(pages.get(target), href.substring(hash + 1)));
        if (!leads) {
          broken.add(page.getKey() + ": " + href);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(found).isGreaterThan(500);
  }

  private static boolean has(@Nullable Document page, String id) {
    return page != null && page.getElementById(id) != null;
  }
}
