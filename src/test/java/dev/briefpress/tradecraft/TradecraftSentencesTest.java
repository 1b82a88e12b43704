package dev.briefpress.tradecraft;

import org.junit.jupiter.api.Test;

class TradecraftSentencesTest {
  @Test
  void show() {
    Scores.of(LabelledSentence.in("tuning.tsv")).misses().forEach(System.out::println);
  }
}
