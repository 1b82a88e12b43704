package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words, the dates and the direction of pages in one language, and of briefs in another. */
class PageLanguageTest {
  private static final String BRIEF = "briefs/2026/01/30/%s.html";

  @TempDir private Path folder = Path.of("");

  @Test
  void aSiteSpeaksItsLanguageAndIsWrittenInItsDirection() {
    Document page = site("ar").withBrief("one", "عنوان").build().page("index.html");

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.expectFirst(".site-footer").hasAttr("dir")).isFalse();
    assertThat(page.select(".site-nav a").eachText()).contains("الأرشيف");
    assertThat(page.text()).contains("30 يناير 2026");
  }

  @Test
  void aBriefInAnotherLanguageHasTheWordsOfItsOwn() {
    PublishedSite site =
        site("en")
            .withBrief(
                "french", "Câbles sous-marins", "lang: fr\ntags: [cables]\n", "Mots.", "Europol")
            .withBrief("arabic", "كابلات", "lang: ar\ntags: [cables]\n", "كلمات.", "Europol")
            .build();

    Document french = site.page(BRIEF.formatted("french"));
    assertThat(french.expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(french.expectFirst("html").hasAttr("dir")).isFalse();
    assertThat(french.expectFirst("main").text()).contains("30 janvier 2026", "Confiance modérée");
    assertBannerIs("en", "", french);

    Document arabic = site.page(BRIEF.formatted("arabic"));
    assertThat(arabic.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(arabic.expectFirst("main").text()).contains("30 يناير 2026");
    assertBannerIs("en", "ltr", arabic);
    assertThat(arabic.select(".site-nav a").eachText()).contains("Archive");
  }

  @Test
  void listsSayInWhichLanguageABriefIs() {
    PublishedSite site =
        site("en")
            .withBrief("arabic", "كابلات", "lang: ar\ntags: [cables]\n", "كلمات.", "Europol")
            .withBrief("english", "Cables", "tags: [cables]\n", "Words.", "Europol")
            .withBrief("french", "Câbles", "lang: fr\ntags: [cables]\n", "Mots.", "Europol")
            .build();
    Document tag = site.page("tags/cables.html");

    assertThat(tag.select(".card-title a").stream().map(a -> a.attr("lang") + a.attr("dir")))
        .containsExactlyInAnyOrder("arrtl", "", "fr");
    assertThat(tag.select(".card-main p[lang]").eachAttr("lang"))
        .containsExactlyInAnyOrder("ar", "fr");
    assertThat(tag.select(".card-side [lang], .card-meta [lang]")).isEmpty();
    // On the page of the Arabic brief its own language is the page's.
    assertThat(site.page(BRIEF.formatted("arabic")).select(".related a").stream())
        .extracting(a -> a.text() + a.attr("lang") + a.attr("dir"))
        .containsExactlyInAnyOrder("Cablesenltr", "Câblesfrltr");
  }

  @Test
  void aBriefInALanguageThatTheThemeLacksHasTheWordsOfTheSite() {
    Document page =
        site("de")
            .withBrief("polish", "Kable", "lang: pl\ntags: [cables]\n", "Słowa.", "Europol")
            .build()
            .page(BRIEF.formatted("polish"));

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("pl");
    assertThat(page.expectFirst("main").text()).contains("30. Januar 2026", "Mittlere Konfidenz");
    assertBannerIs("de", "", page);
  }

  @Test
  void standingPagesSpeakTheirLanguageToo() {
    PublishedSite site =
        site("en")
            .with("content/pages/about.md", "---\ntitle: نبذة\nlang: ar\n---\n\nنص.\n")
            .build();

    assertThat(site.page("about.html").expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(site.page("about.html").expectFirst(".skip").text()).isEqualTo("انتقل إلى المحتوى");
  }

  @Test
  void styleSheetsNameNoSideOfThePage() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("themes/dispatch/assets/css"))) {
      for (Path file : files.toList()) {
        List<String> rules =
            Files.readAllLines(file).stream()
                .filter(line -> !line.strip().startsWith("@"))
                .toList();
        assertThat(rules)
            .as(file.toString())
            .noneMatch(
                line ->
                    line.matches(
                            ".*(?<![a-z])((margin|padding|border)-(left|right)|left|right|float)\\s*:.*")
                        || line.matches(".*text-align:\\s*(left|right).*"));
      }
    }
  }

  private SmallSite site(String lang) {
    return SmallSite.in(folder)
        .with(
            "site.properties",
            "site.title=Small\nsite.host=https://small.example.org\nsite.lang=" + lang + "\n");
  }

  private static void assertBannerIs(String lang, String dir, Document page) {
    for (Element part : page.select(".site-header, .site-footer")) {
      assertThat(part.attr("lang")).isEqualTo(lang);
      assertThat(part.attr("dir")).isEqualTo(dir);
    }
  }
}
