package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front page of sites with many briefs a day, and in other languages. */
class FrontPageTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aDayWithMoreBriefsThanItShowsIsNotCountedByWhatIsShown() {
    Document home = siteOf(26).page("index.html");
    assertThat(home.select(".card")).hasSize(24);
    assertThat(home.select(".today .note").text()).isEqualTo("26 briefs");
    assertThat(home.select(".group h2").text()).isEqualTo("Cybersecurity");
    assertThat(home.select(".more a").eachText())
        .containsExactly("More briefs of this day: 2", "All briefs by month");
    assertThat(home.expectFirst(".more a").attr("href")).isEqualTo("daily/2026-01-30.html");
  }

  @Test
  void aDayThatIsShownWholeIsCountedByCategory() {
    Document home = siteOf(2).page("index.html");
    assertThat(home.select(".group h2").text()).isEqualTo("Cybersecurity 2 briefs");
    assertThat(home.select(".more a").eachText()).containsExactly("All briefs by month");
  }

  @Test
  void aBriefThatJudgesByALetterOnlyIsShownByItsSummary() {
    PublishedSite site = siteOf(1);
    assertThat(site.page("index.html").select(".card-judgement")).isEmpty();
    assertThat(site.page("index.html").select(".card-background").text())
        .startsWith("Plain words. A first sentence says what happened");
    assertThat(site.page("briefs/2026/01/30/brief-1.html").select(".judgement")).isEmpty();
    assertThat(site.page("briefs/2026/01/30/brief-1.html").select("meta[name=description]"))
        .allMatch(meta -> meta.attr("content").startsWith("Plain words."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Friday, 30 January 2026",
        "de | Freitag, 30. Januar 2026",
        "fr | Vendredi 30 janvier 2026",
        "es | Viernes, 30 de enero de 2026",
        "ar | الجمعة، 30 يناير 2026"
      })
  void theMarkBehindTheDayOfTheWeekIsThatOfTheLanguage(String lang, String written) {
    PublishedSite site =
        SmallSite.in(folder)
            .with(
                "site.properties",
                "site.title=A small site\nsite.host=https://small.example.org\nsite.lang=" + lang)
            .withBrief("one", "One")
            .build();
    assertThat(site.page("index.html").select("#today-title a").text()).isEqualTo(written);
    assertThat(site.page("daily/2026-01-30.html").select("h1").text()).isEqualTo(written);
    assertThat(site.page("archive/2026-w05.html").select("h2 a").text()).isEqualTo(written);
  }

  private PublishedSite siteOf(int briefs) {
    SmallSite site = SmallSite.in(folder);
    for (int i = 1; i <= briefs; i++) {
      site.withBrief("brief-" + i, "Brief " + i);
    }
    return site.build();
  }
}
