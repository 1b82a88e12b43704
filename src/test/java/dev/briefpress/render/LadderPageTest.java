package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.content.Tlp;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.Ladder.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The words of likelihood on briefs, and the page that explains them. */
@ExtendWith(Demonstration.class)
class LadderPageTest {
  private static final String LIKELY =
      "briefs/2026/01/14/baltic-seabed-incidents-reassessment.html";

  @Test
  void namesEachTermOfEachLadderWithItsRange(PublishedSite site) {
    Document page = site.page("ladder.html");
    for (Ladder ladder : Ladder.values()) {
      List<String> rows = page.select("#" + ladder.id() + " tbody tr").eachText();
      List<String> expected =
          ladder.steps().stream()
              .map(s -> String.join(", ", s.terms()) + " " + s.from() + "–" + s.to() + " %")
              .toList();
      assertThat(rows).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void namesEveryMarkingTheNarrowestFirst(PublishedSite site) {
    assertThat(site.page("ladder.html").select("#page-markings .tlp").eachText())
        .hasSize(Tlp.values().length)
        .startsWith("TLP:RED", "TLP:AMBER+STRICT")
        .endsWith("TLP:CLEAR");
  }

  @Test
  void aBriefShowsItsStepAmongAllOfItsLadder(PublishedSite site) {
    Document page = site.page(LIKELY);
    assertThat(page.select(".ladder li").eachText())
        .containsExactlyElementsOf(
            Stream.of(Ladder.ICD_203)
                .flatMap(ladder -> ladder.steps().stream())
                .map((Step s) -> s.term() + " " + s.from() + "–" + s.to() + " %")
                .toList());
    assertThat(page.select(".ladder [aria-current] .term").eachText()).containsExactly("likely");
    assertThat(page.select(".brief-line a").eachText())
        .contains("Likely (55–80 %)", "Moderate confidence");
  }

  @Test
  void everyLinkToItLeadsToAPlaceOnIt(PublishedSite site) {
    Document ladder = site.page("ladder.html");
    List<String> fragments =
        site.pages().stream()
            .flatMap(page -> site.page(page).select("a[href*=ladder.html#]").stream())
            .map((Element link) -> link.attr("href").replaceFirst("[^#]*#", ""))
            .distinct()
            .toList();
    assertThat(fragments).contains("icd203", "page-confidence", "page-grades");
    assertThat(fragments).allSatisfy(id -> assertThat(ladder.getElementById(id)).isNotNull());
  }
}
