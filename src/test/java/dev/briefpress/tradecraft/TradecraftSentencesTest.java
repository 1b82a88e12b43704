package dev.briefpress.tradecraft;

import org.junit.jupiter.api.Test;

class TradecraftSentencesTest {
  @Test
  void show() {
    Scores.of(LabelledSentence.in("tuning.tsv")).misses().forEach(System.out::println);
    Scores scores = Scores.of(LabelledSentence.in("held-out.tsv"));
    Tradecraft.RULES.forEach(
        r ->
            System.out.println(
                "ROW " + scores.score(r.code().substring(11)).row(r.code().substring(11))));
    scores.misses().forEach(m -> System.out.println("HELD " + m));
  }
}
