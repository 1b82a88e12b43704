package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every HTML page of the demonstration site. */
@ExtendWith(Demonstration.class)
class PublishedPagesTest {
  private static final String HOST = "https://briefs.example.org/";

  /** Pages that are shown at any address. */
  private static final Set<String> ANYWHERE = Set.of("404.html", "offline.html");

  @Test
  void everyLinkImageScriptAndStyleSheetIsThere(PublishedSite site) {
    Targets targets = new Targets(site);
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (String page : site.pages()) {
      for (String link : links(site.page(page))) {
        links++;
        if (!targets.has(page, link)) {
          broken.add(page + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(site.pages().size() * 10);
  }

  @Test
  void noIdOccursTwice(PublishedSite site) {
    for (String page : site.pages()) {
      assertThat(site.page(page).select("[id]").eachAttr("id")).as(page).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothingIsLoadedFromAnotherHostAndEveryLinkIsRelative(PublishedSite site) {
    List<String> found = new ArrayList<>();
    for (String page : site.pages()) {
      for (Element element :
          site.page(page).select("[src], [href], [action], [srcset], [poster]")) {
        for (Attribute attribute : element.attributes()) {
          if (Set.of("src", "href", "action", "srcset", "poster").contains(attribute.getKey())
              && !isAllowed(page, element, attribute.getValue())) {
            found.add(page + ": " + element);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean isAllowed(String page, Element element, String link) {
    if (element.is("a[href]") && link.startsWith("https://")) {
      return !link.startsWith(HOST);
    }
    if (element.is("link[rel=canonical]")) {
      return link.startsWith(HOST);
    }
    if (ANYWHERE.contains(page) && link.startsWith("/")) {
      return !link.startsWith("//");
    }
    return !link.isEmpty() && !link.startsWith("/") && URI.create(link).getScheme() == null;
  }

  @Test
  void theStyleSheetLoadsNothing(PublishedSite site) {
    for (String file : site.files()) {
      if (file.endsWith(".css")) {
        assertThat(site.text(file)).doesNotContain("url(", "@import", "image-set(");
      }
    }
  }

  @Test
  void noPageHasScriptOrStyleOfItsOwn(PublishedSite site) {
    List<String> found = new ArrayList<>();
    for (String page : site.pages()) {
      Document document = site.page(page);
      document.select("style").forEach(style -> found.add(page + ": " + style));
      document
          .select("script:not([type=application/ld+json])")
          .forEach(
              script -> {
                if (script.attr("src").isEmpty() || !script.data().isBlank()) {
                  found.add(page + ": " + script);
                }
              });
      for (Element element : document.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          String key = attribute.getKey();
          if (key.equals("style") || key.startsWith("on") || key.startsWith("th:")) {
            found.add(page + ": " + attribute);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void structuredDataCanBeReadAndCannotEndItsElement(PublishedSite site) {
    JsonMapper json = JsonMapper.shared();
    int read = 0;
    for (String page : site.pages()) {
      for (Element script : site.page(page).select("script[type=application/ld+json]")) {
        assertThat(script.data()).as(page).doesNotContain("<", ">", "&");
        JsonNode data = json.readTree(script.data());
        assertThat(data.path("@context").asString()).as(page).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).as(page).isNotEmpty();
        if (page.startsWith("briefs/")) {
          assertThat(data.path("@type").asString()).as(page).isEqualTo("AnalysisNewsArticle");
          assertThat(data.path("headline").asString())
              .as(page)
              .isEqualTo(site.page(page).select("h1").text());
          assertThat(data.path("datePublished").asString())
              .as(page)
              .matches("\\d{4}-\\d\\d-\\d\\dT.*");
        }
        read++;
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  @Test
  void headingsFormAnOutline(PublishedSite site) {
    List<String> found = new ArrayList<>();
    for (String page : site.pages()) {
      int before = 0;
      int first = 0;
      for (Element heading : site.page(page).select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.tagName().charAt(1) - '0';
        if (level > before + 1) {
          found.add(page + ": " + heading.text() + " skips a level");
        }
        if (heading.text().isBlank()) {
          found.add(page + ": an empty heading");
        }
        first += level == 1 ? 1 : 0;
        before = level;
      }
      if (first != 1) {
        found.add(page + ": " + first + " headings of the first level");
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyPageSaysWhatItIs(PublishedSite site) {
    Map<String, String> titles = new HashMap<>();
    for (String page : site.pages()) {
      Document document = site.page(page);
      assertThat(document.select("html").attr("lang")).as(page).isEqualTo("en");
      boolean moved = !document.select("meta[http-equiv=refresh]").isEmpty();
      String canonical = document.select("link[rel=canonical]").attr("href");
      if (moved) {
        assertThat(site.folder().resolve(canonical.substring(HOST.length()))).exists();
      } else {
        assertThat(canonical).isEqualTo(HOST + (page.equals("index.html") ? "" : page));
        assertThat(document.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(document.select("meta[property=og:title]").attr("content"))
            .isEqualTo(document.title());
        assertThat(document.select(".tlp").eachText()).as(page).contains("TLP:CLEAR");
        String other = titles.put(document.title(), page);
        assertThat(other).as("a page with the title of " + page).isNull();
      }
    }
  }

  @Test
  void noWordIsMissing(PublishedSite site) {
    for (String page : site.pages()) {
      // Thymeleaf's own mark for a text that nobody wrote.
      assertThat(site.text(page)).as(page).doesNotContain("??", "[[", "#{", "${");
    }
  }

  private static List<String> links(Document document) {
    List<String> links = new ArrayList<>();
    document.select("[href]").forEach(e -> links.add(e.attr("href")));
    document.select("[src]").forEach(e -> links.add(e.attr("src")));
    document.select("[action]").forEach(e -> links.add(e.attr("action")));
    document
        .select("meta[http-equiv=refresh]")
        .forEach(e -> links.add(e.attr("content").replaceFirst(".*url=", "")));
    return links;
  }

  /** Where links may lead. */
  private static final class Targets {
    private final PublishedSite site;
    private final Set<String> files;
    private final Map<String, Set<String>> ids = new HashMap<>();

    Targets(PublishedSite site) {
      this.site = site;
      this.files = new HashSet<>(site.files());
    }

    boolean has(String page, String link) {
      URI target = URI.create(HOST + page).resolve(URI.create(link));
      if (!target.toString().startsWith(HOST)) {
        return link.startsWith("https://");
      }
      String path = target.getPath().substring(1);
      String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      String fragment = target.getFragment();
      return files.contains(file) && (fragment == null || ids(file).contains(fragment));
    }

    private Set<String> ids(String file) {
      return ids.computeIfAbsent(
          file, path -> new HashSet<>(site.page(path).select("[id]").eachAttr("id")));
    }
  }
}
