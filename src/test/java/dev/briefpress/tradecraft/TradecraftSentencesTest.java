package dev.briefpress.tradecraft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TradecraftSentencesTest {
  @Test
  void theRulesAgreeWithEditorsAboutTheSentencesThatTheyWereWrittenWith() {
    assertThat(Scores.of(LabelledSentence.in("tuning.tsv")).misses()).isEmpty();
  }

  @Test
  void show() {
    Scores scores = Scores.of(LabelledSentence.in("held-out.tsv"));
    scores.misses().forEach(System.out::println);
    Tradecraft.RULES.forEach(
        r ->
            System.out.println(
                "ROW " + scores.score(r.code().substring(11)).row(r.code().substring(11))));
  }
}
