package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts on pages; and what of them data, search and mail have. */
class ChartPagesTest {
  private static final String TABLE =
      "Plain words.\n\n| Jahr | Zahl |\n| --- | ---: |\n| 2023 | 1.500 |\n| 2024 | 0,5 |\n";

  private final Path folder;

  ChartPagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void isDrawnInTheNumbersOfTheBriefsLanguage() {
    PublishedSite site = site("lang: de\n", "{chart=bar caption=\"Zahlen\"}");
    Document page = site.page("why.html");

    assertThat(page.select(".chart rect").eachAttr("width")).containsExactly("100%", "0.03%");
    assertThat(page.select(".chart .value").eachText()).containsExactly("1.500", "0,5");
    assertThat(page.select(".chart figcaption").text()).isEqualTo("Zahlen");
    assertThat(page.select(".chart table td").eachText())
        .containsExactly("2023", "1.500", "2024", "0,5");
    assertThat(page.select("[style], style")).isEmpty();
  }

  @Test
  void isNotDrawnWhereTheNumbersAreThoseOfAnotherLanguage() {
    Document page = site("", "{chart=bar}").page("why.html");

    assertThat(page.select("svg, .chart")).isEmpty();
    assertThat(page.select("table")).hasSize(1);
    assertThat(page.text()).doesNotContain("{chart");
  }

  @Test
  void dataAndSearchHaveTheTableAlone() {
    SmallSite site = SmallSite.in(folder);
    String chart = TABLE + "\n{chart=bar caption=\"Zahlen\"}\n\n";
    site.withBrief("drawn", "Drawn", "lang: de\ntags: [resilience]\n", "Plain words.", "Europol");
    site.replaced("drawn", "Links go down, and prices follow.", chart + "Links go down.");
    PublishedSite built = site.build();

    assertThat(built.page("briefs/2026/01/30/drawn.html").select("#implications svg")).hasSize(1);
    String json = built.text("briefs/2026/01/30/drawn.json");
    assertThat(json).contains("Zahlen Jahr Zahl 2023 1.500 2024 0,5").doesNotContain("<svg");
    assertThat(json).contains("<td class=\\\"align-right\\\">1.500</td>");
  }

  private PublishedSite site(String fields, String line) {
    return SmallSite.in(folder)
        .withBrief("a", "A brief")
        .with(
            "content/pages/why.md", "---\ntitle: Why\n" + fields + "---\n\n" + TABLE + line + "\n")
        .build();
  }
}
