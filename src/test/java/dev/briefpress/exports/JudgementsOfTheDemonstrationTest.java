package dev.briefpress.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Part;
import dev.briefpress.content.Section;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.judgement.Judgement.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every card of this repository's own site says what its brief judges. */
class JudgementsOfTheDemonstrationTest {
  private static final Demonstration SITE =
      Demonstration.readAt(Instant.parse("2027-12-01T00:00:00Z"));

  @Test
  void everyCardHasOneWithItsLikelihood() {
    SiteFacts facts = new SiteFacts(SITE.site());
    assertThat(SITE.site().briefs()).hasSizeGreaterThan(30);
    for (Brief brief : SITE.site().briefs()) {
      CardFacts card = facts.card(brief).value();
      assertThat(card.judgement().flatMap(Judgement::step)).as(brief.id().path()).isPresent();
    }
  }

  @Test
  void eachStandsInTheBottomLineOrTheAssessmentOrTheFrontMatter() {
    for (Brief brief : SITE.site().briefs()) {
      Judgement judgement = brief.judgement().orElseThrow();
      String claim = judgement.claim();
      if (judgement.origin() == Origin.FIELD) {
        assertThat(brief.header().judgement().orElseThrow()).as(brief.id().path()).contains(claim);
      } else {
        assertThat(judgingTexts(brief)).as(brief.id().path()).anyMatch(t -> t.contains(claim));
      }
    }
  }

  @Test
  void theTermIsTheOneThatTheFrontMatterDeclares() {
    for (Brief brief : SITE.site().briefs()) {
      brief
          .header()
          .likelihood()
          .ifPresent(
              term ->
                  assertThat(brief.judgement().orElseThrow().term())
                      .as(brief.id().path())
                      .contains(term));
    }
  }

  @Test
  void noneIsRepeatedInTheBackground() {
    for (Brief brief : SITE.site().briefs()) {
      assertThat(brief.background())
          .as(brief.id().path())
          .doesNotContain(brief.judgement().orElseThrow().claim());
    }
  }

  private static List<String> judgingTexts(Brief brief) {
    List<String> texts = new ArrayList<>();
    for (Section section : SITE.bodies().of(brief.id()).sections()) {
      for (Part part : section.parts()) {
        if (section.id().equals("bluf") && part instanceof Part.Prose prose) {
          texts.add(prose.text().text());
        } else if (part instanceof Part.Assessment assessment) {
          texts.add(assessment.text().text());
        }
      }
    }
    return texts;
  }
}
