package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * No page has an element that a screen reader stops at, or that takes room, with nothing in it:
 * whatever a brief or a site leaves out.
 */
@ExtendWith(Demonstration.class)
class EmptyElementsTest {
  private static final String ELEMENTS =
      "p, section, article, nav, aside, header, footer, ul, ol, dl, dt, dd, li, figure, figcaption,"
          + " blockquote, table, caption, th, h1, h2, h3, h4, h5, h6, a:not(.anchor), span.number";

  /** What a script fills, or what fills itself. */
  private static final String FILLED =
      "[hidden], [hidden] *, template *, [role=status], #search-results";

  private static final String CONTENT = "img, svg, input, select, button, textarea";

  @Test
  void noneIsOnTheDemonstrationSite(PublishedSite site) {
    assertThatNoneIsIn(site);
  }

  @Test
  void noneIsOnASiteThatLeavesOutWhatMayBeLeftOut(@TempDir Path folder) {
    PublishedSite site =
        SmallSite.in(folder)
            .with(
                "content/taxonomy.yaml",
                """
                categories:
                  - {id: cyber, name: Cybersecurity}
                  - {id: energy, name: Energy}
                """)
            .withBrief("alone", "A brief with the required fields only")
            .build();
    assertThatNoneIsIn(site);
    assertThat(site.page("briefs/2026/01/30/alone.html").select(".about, .tagline, .neighbours"))
        .isEmpty();
  }

  @Test
  void noneIsOnASiteWhoseBriefHasSourcesOfWhichOnlyTheTitleIsKnown(@TempDir Path folder) {
    PublishedSite site =
        SmallSite.in(folder)
            .withBrief(
                "named",
                "A brief with a named source",
                "tags: [resilience]\nsources:\n  - title: A conversation\n",
                "Plain words.",
                "Europol")
            .build();
    assertThatNoneIsIn(site);
    assertThat(site.page("briefs/2026/01/30/named.html").select(".source-title")).hasSize(1);
  }

  @Test
  void noneIsOnASiteWithoutBriefs(@TempDir Path folder) {
    assertThatNoneIsIn(
        SmallSite.in(folder)
            .with(
                "site.properties",
                "site.title=A small site\nsite.host=https://small.example.org\nbuild.min-briefs=0\n")
            .build());
  }

  private static void assertThatNoneIsIn(PublishedSite site) {
    for (String path : site.pages()) {
      List<String> empty =
          site.page(path).select(ELEMENTS).stream()
              .filter(element -> !element.is(FILLED) && isEmpty(element))
              .map(Element::outerHtml)
              .toList();
      assertThat(empty).as(path).isEmpty();
    }
  }

  private static boolean isEmpty(Element element) {
    return !element.hasText() && element.select(CONTENT).isEmpty();
  }
}
