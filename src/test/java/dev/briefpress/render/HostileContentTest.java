package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.publish.OwnParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words that would be markup or template code, in every field that takes words. */
class HostileContentTest {
  /** 7919 times 7907, which no page says unless it reckons. */
  private static final String RECKONED = "62615533";

  private static final List<String> WORDS =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(2)</script>",
          "</title><img src=x onerror=alert(3)>",
          "\"><svg onload=alert(4)>",
          "' onmouseover='alert(5)",
          "<!-- --><b>bold</b>",
          "]]><x/>",
          "&lt;script&gt;alert(6)&lt;/script&gt;",
          "${7919*7907}",
          "*{7919*7907}",
          "[[${7919*7907}]]",
          "[(${7919*7907})]",
          "__${7919*7907}__",
          "${T(java.lang.Runtime).getRuntime()}",
          "#{nav.skip}",
          "@{/7919*7907}",
          "~{layouts/base :: page}",
          "|${7919*7907}|",
          "It's {0} and {1,number}",
          "{{7919*7907}}",
          "{% 7919*7907 %}");

  @TempDir private Path folder = Path.of("");

  /** A site whose every field that takes words holds them. */
  static PublishedSite build(Path folder) {
    SmallSite small =
        SmallSite.in(folder)
            .with(
                "content/taxonomy.yaml",
                "categories:\n  - {id: cyber, name: %1$s, description: %1$s}\n"
                        .formatted(SmallSite.quoted(some(0, 10)))
                    + "tags:\n  - {name: resilience, description: %s}\n"
                        .formatted(SmallSite.quoted(some(0, WORDS.size()))))
            .with(
                "site.properties",
                "site.title=%1$s\nsite.tagline=%2$s\nsite.description=%3$s\nsite.publisher=%1$s\nsite.product=%2$s\n"
                        .formatted(some(0, 10), some(10, WORDS.size()), some(0, WORDS.size()))
                    + "site.host=https://small.example.org\n");
    for (int i = 0; i < WORDS.size(); i++) {
      String word = SmallSite.quoted(WORDS.get(i));
      small.withBrief(
          "hostile-" + i,
          WORDS.get(i),
          """
          summary: %1$s
          kicker: %1$s
          tags: [resilience, %1$s]
          sources:
            - {title: %1$s, publisher: %1$s, author: %1$s, url: 'https://example.org/?a=%2$s&b=%%22', reliability: A, credibility: 2}
          review: {by: %1$s, on: 2026-01-30}
          corrections:
            - {on: 2026-01-31, text: %1$s}
          ai: {use: assisted, tools: [%1$s], responsible: %1$s}
          """
              .formatted(word, i),
          "`" + WORDS.get(i) + "` \\${7919*7907} [[${7919*7907}]]",
          "Europol");
    }
    return small.build();
  }

  @Test
  void areShownAsTheyAreAndNeverRun() {
    PublishedSite site = build(folder);
    for (String file : site.files()) {
      if (file.matches(".*\\.(ico|png)")) {
        continue;
      }
      assertThat(site.text(file)).as(file).doesNotContain(RECKONED, "java.lang.Runtime@");
      if (file.endsWith(".html")) {
        assertThatNothingRuns(file, site.page(file));
      }
    }
    for (int i = 0; i < WORDS.size(); i++) {
      assertThatItIsShown(WORDS.get(i), site.page("briefs/2026/01/30/hostile-" + i + ".html"));
    }
  }

  private static String some(int from, int to) {
    return String.join(" ", WORDS.subList(from, to));
  }

  private static void assertThatNothingRuns(String page, Document document) {
    OwnParts.removeCharts(document);
    assertThat(document.select("svg, x, b:not([data-form]), style, iframe, img"))
        .as(page)
        .isEmpty();
    for (Element script : document.select("script")) {
      if (!script.attr("type").equals("application/ld+json")) {
        assertThat(script.attr("src")).as(page).matches(OwnParts.SCRIPT);
        assertThat(script.data()).as(page).isEmpty();
      }
    }
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(page).doesNotStartWith("on");
        // Mail programs read no style sheet; the theme writes the styles of a mail, no author does.
        assertThat(attribute.getKey().equals("style") && !page.endsWith(".mail.html"))
            .as(page)
            .isFalse();
      }
    }
  }

  private static void assertThatItIsShown(String word, Document page) {
    assertThat(text(page, "h1")).isEqualTo(word);
    assertThat(text(page, ".standfirst")).isEqualTo(word);
    assertThat(text(page, ".kicker")).isEqualTo(word);
    assertThat(page.select(".tag-list a").eachText()).contains(word);
    assertThat(text(page, ".sources li a")).isEqualTo(word);
    assertThat(text(page, ".corrections .revision-text")).isEqualTo(word);
    assertThat(text(page, "#bluf code")).isEqualTo(word);
    assertThat(page.title()).startsWith(word);
    JsonNode data =
        JsonMapper.shared()
            .readTree(
                Objects.requireNonNull(page.selectFirst("script[type=application/ld+json]"))
                    .data());
    assertThat(data.path("headline").asString()).isEqualTo(word);
  }

  private static String text(Document page, String selector) {
    return Objects.requireNonNull(page.selectFirst(selector), selector).wholeText();
  }
}
