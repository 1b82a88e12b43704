package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images have a size before they are there, wherever they stand, and captions. */
class FigurePagesTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d 90\"><path d=\"M0 0\"/></svg>\n";

  private final Path folder;

  FigurePagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anImageWithATitleIsAFigureWithItsSize() {
    PublishedSite site = site("![The coast](/map.svg \"The coast in <2026>\")").build();

    Elements figure = site.page("briefs/2026/01/30/coast.html").select("#implications figure");
    assertThat(figure.outerHtml().replaceAll("\\s*\\n\\s*", ""))
        .isEqualTo(
            "<figure><img src=\"../../../../map.svg\" width=\"640\" height=\"90\" alt=\"The coast\""
                + " loading=\"lazy\" decoding=\"async\">"
                + "<figcaption>The coast in &lt;2026&gt;</figcaption></figure>");
    assertThat(site.text("briefs/2026/01/30/coast.json"))
        .contains("<img src=\\\"https://small.example.org/map.svg\\\" width=\\\"640\\\"");
  }

  @Test
  void whatIsSeenFirstIsLoadedAtOnce() {
    PublishedSite site = site("![A](/map.svg)", "![B](/map.svg)").build();

    List<Element> images = site.page("briefs/2026/01/30/coast.html").select(".brief img");
    assertThat(images)
        .extracting(i -> i.attr("alt") + i.attr("loading"))
        .containsExactly("B", "Alazy");
  }

  @Test
  void imagesBehindLinksInPointsEditionsAndPagesHaveASize() {
    SmallSite site = site("> ![a](/map.svg \"A\")");
    site.replaced("coast", "Allies talk.", "Allies talk. [![b](/map.svg)](/map.svg)");
    site.with(
        "content/summaries/2026-01-30.md",
        "---\ndate: 2026-01-30\n---\n\nText.\n\n![c](/map.svg \"C\")\n");
    site.with("content/pages/why.md", "---\ntitle: Why\n---\n\nText.\n\n> ![d](/map.svg \"D\")\n");
    PublishedSite built = site.build();

    for (String page :
        List.of("briefs/2026/01/30/coast.html", "daily/2026-01-30.html", "why.html")) {
      List<Element> images = built.page(page).select("main img");
      assertThat(images).as(page).isNotEmpty();
      assertThat(images)
          .as(page)
          .allSatisfy(
              i -> assertThat(i.attr("width") + "x" + i.attr("height")).isEqualTo("640x90"));
    }
  }

  @Test
  void anImageOfUnknownSizeStandsWithoutOne() {
    SmallSite site = site("![The coast](/map.svg)");
    site.with("content/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
    PublishedSite built = site.build();

    assertThat(built.page("briefs/2026/01/30/coast.html").select(".brief img[width]")).isEmpty();
    assertThat(built.page("briefs/2026/01/30/coast.html").select(".brief img")).hasSize(1);
  }

  @Test
  void aPageIsMadeAnewWhenItsImageHasAnotherSize() throws IOException {
    SmallSite site = site("![The coast](/map.svg)");
    site.build();
    Files.writeString(folder.resolve("content/map.svg"), SVG.formatted(320));
    PublishedSite built = site.rebuild();

    assertThat(built.page("briefs/2026/01/30/coast.html").select(".brief img").attr("width"))
        .isEqualTo("320");
  }

  private SmallSite site(String implications) {
    return site(implications, "");
  }

  private SmallSite site(String implications, String bluf) {
    SmallSite site = SmallSite.in(folder).withBrief("coast", "The coast");
    site.replaced(
        "coast", "Links go down, and prices follow.", implications + "\n\nLinks go down.");
    site.replaced("coast", "\n## 2.", "\n" + bluf + "\n\n## 2.");
    return site.with("content/map.svg", SVG.formatted(640));
  }
}
