package dev.briefpress.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.judgement.Judgement.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingTest {
  private static final String BACKGROUND = "Talks began in 2014.";
  private static final String LIKELY = "It is likely that talks go on.";
  private static final String CONFIDENCE = "We hold this with moderate confidence.";

  @Test
  void takesTheFirstSentenceOfTheBottomLineWithATerm() {
    Judgement found =
        found(List.of(BACKGROUND, LIKELY, "It is unlikely that they end."), List.of());
    assertThat(found.sentence()).isEqualTo(LIKELY);
    assertThat(found.term()).contains("likely");
    assertThat(found.origin()).isEqualTo(Origin.BOTTOM_LINE);
    assertThat(found.step().orElseThrow().from()).isEqualTo(55);
    assertThat(found.step().orElseThrow().to()).isEqualTo(80);
  }

  @Test
  void thenOneOfTheAssessment() {
    Judgement found = found(List.of(BACKGROUND, CONFIDENCE), List.of("A is better.", LIKELY));
    assertThat(found.sentence()).isEqualTo(LIKELY);
    assertThat(found.origin()).isEqualTo(Origin.ASSESSMENT);
  }

  @Test
  void theTermThatIsDeclaredComesBeforeOthers() {
    Judgement found =
        new Judging("icd203", Optional.of("very likely"))
            .of(
                Optional.empty(),
                List.of("An order is unlikely.", "It is very likely that crews were careless."),
                List::of)
            .orElseThrow();
    assertThat(found.claim()).isEqualTo("crews were careless.");
    assertThat(found.term()).contains("very likely");
  }

  @Test
  void withoutATermItIsTheSentenceThatSaysThatItJudges() {
    Judgement found =
        found(
            List.of(
                BACKGROUND, "We judge this with low confidence.", "We assess that talks go on."),
            List.of("Hypothesis A is better supported."));
    assertThat(found.sentence()).isEqualTo("We assess that talks go on.");
    assertThat(found.term()).isEmpty();
    assertThat(found.step()).isEmpty();
  }

  @Test
  void orTheOpeningOfTheAssessment() {
    Judgement found =
        found(List.of(BACKGROUND, CONFIDENCE), List.of("Hypothesis A is better supported."));
    assertThat(found.sentence()).isEqualTo("Hypothesis A is better supported.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hypothesis A is currently better supported due to the agenda.",
        "Hypothese B ist besser gestützt.",
        "L’hypothèse A est mieux étayée.",
        "La hipótesis 2 tiene más apoyo.",
        "الفرضية أ هي الأرجح."
      })
  void aSentenceThatOnlyNamesAHypothesisDoesNotStandAlone(String sentence) {
    assertThat(assessed(sentence).standsAlone()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hypothesis A is better supported: the permit was genuine.",
        "Hypothesis A is likely to hold until 2027.",
        "Hypotheses of sabotage were not supported by the log.",
        "The permit was genuine, so that hypothesis A is better supported."
      })
  void whatSaysMoreDoes(String sentence) {
    assertThat(assessed(sentence).standsAlone()).isTrue();
  }

  @Test
  void backgroundIsNeverTakenForOne() {
    assertThat(
            new Judging("icd203", Optional.of("likely"))
                .of(Optional.empty(), List.of(BACKGROUND, CONFIDENCE), List::of))
        .isEmpty();
  }

  @Test
  void whatItsAuthorWroteComesFirst() {
    Judgement found =
        new Judging("icd203", Optional.of("likely"))
            .of(Optional.of("Talks go on"), List.of(LIKELY), List::of)
            .orElseThrow();
    assertThat(found.sentence()).isEqualTo("Talks go on");
    assertThat(found.term()).contains("likely");
    assertThat(found.origin()).isEqualTo(Origin.FIELD);
  }

  @Test
  void theSameWordHasTheRangeOfItsLadder() {
    Judgement found =
        new Judging("phia", Optional.empty())
            .of(Optional.empty(), List.of(LIKELY), List::of)
            .orElseThrow();
    assertThat(found.step().orElseThrow().to()).isEqualTo(75);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is likely that talks go on. | talks go on.",
        "Five years on it is very likely that copies stay. | copies stay.",
        "Ten years later, we judge it likely that rules help. | rules help.",
        "We see a roughly even chance that the next one holds. | the next one holds."
      })
  void theClaimLeavesOutThatItIsJudged(String sentence, String claim) {
    assertThat(found(List.of(sentence), List.of()).claim()).isEqualTo(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If talks end, it is likely that ships return.",
        "Ships are likely to return.",
        "It is likely that ships return and that crews follow.",
        "It is likely that ships return; crews follow.",
        "It is likely that ships return, and unlikely that crews follow.",
        "Officials said it is likely that ships return."
      })
  void butItIsTheWholeSentenceWhereThatCouldChangeWhatItSays(String sentence) {
    assertThat(found(List.of(sentence), List.of()).claim()).isEqualTo(sentence);
  }

  @Test
  void theBackgroundIsWhatIsLeftOfTheSummary() {
    Judgement found = found(List.of(LIKELY), List.of());
    assertThat(found.without(BACKGROUND + " " + LIKELY + " " + CONFIDENCE))
        .isEqualTo(BACKGROUND + " " + CONFIDENCE);
    assertThat(found.without(BACKGROUND)).isEqualTo(BACKGROUND);
    assertThat(found.without(LIKELY)).isEmpty();
  }

  private static Judgement assessed(String sentence) {
    return found(List.of(), List.of(sentence));
  }

  private static Judgement found(List<String> bottomLine, List<String> assessment) {
    return new Judging("icd203", Optional.empty())
        .of(Optional.empty(), bottomLine, () -> assessment)
        .orElseThrow();
  }
}
