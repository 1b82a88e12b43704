package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of a site whose briefs have versions. */
class ChangedSiteTest {
  @Test
  void afterEachStepABuildGivesTheBytesOfACleanOne(@TempDir Path folder) {
    ChangedSite.eachStep(
        folder,
        site -> {
          SortedMap<String, String> next = texts(site.rebuild());
          assertThat(texts(site.build())).isEqualTo(next);
        });
  }

  @Test
  void theVersionsOfABriefAreShownAndFollowed(@TempDir Path folder) {
    PublishedSite site = ChangedSite.build(folder);
    assertThat(site.page(ChangedSite.HISTORY).select(".version h2 > span").eachText())
        .containsExactly("Version 3", "Version 2", "Version 1");
    assertThat(site.page(ChangedSite.BRIEF).select(".side-judgement").eachText())
        .containsExactly(
            "It is likely that cranes are reviewed.",
            "It is very unlikely that cranes are reviewed.");
    assertThat(site.page(ChangedSite.ARABIC).select("html").attr("dir")).isEqualTo("rtl");
    assertThat(site.text("sitemap.xml")).doesNotContain(".history.html");
  }

  @Test
  void whatWasWithdrawnComesBackNowhere(@TempDir Path folder) {
    ChangedSite.eachStep(
        folder,
        site -> {
          SortedMap<String, String> texts = texts(site.rebuild());
          String notice = texts.getOrDefault("briefs/2026/01/30/canary.html", "");
          if (notice.contains("The source was void.") || notice.contains("without birds")) {
            texts.forEach((path, text) -> assertThat(text).as(path).doesNotContain("zqxcanary"));
          }
        });
  }

  @Test
  void whatAnEntryHidesIsNowhere(@TempDir Path folder) {
    ChangedSite.eachStep(
        folder,
        site -> {
          SortedMap<String, String> texts = texts(site.rebuild());
          String brief = texts.getOrDefault("briefs/2026/01/30/person.html", "");
          boolean hides = brief.contains("The name of a person is removed.");
          assertThat(texts.values().stream().anyMatch(text -> text.contains("Zqxperson")))
              .isEqualTo(!hides);
        });
  }

  private static SortedMap<String, String> texts(PublishedSite site) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String file : site.files()) {
      if (file.matches(".*\\.(html|xml|json|txt|opml)")) {
        texts.put(file, site.text(file));
      }
    }
    return texts;
  }
}
