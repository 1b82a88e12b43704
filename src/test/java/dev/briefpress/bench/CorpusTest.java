package dev.briefpress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
  private static List<String> texts(Corpus corpus, int count) {
    return IntStream.range(0, count).mapToObj(i -> corpus.brief(i).text()).toList();
  }

  @Test
  void aSeedGivesTheSameBriefsEachTimeAndAnotherSeedOthers() {
    assertThat(texts(new Corpus(1, 100), 20)).isEqualTo(texts(new Corpus(1, 100), 20));
    assertThat(texts(new Corpus(2, 100), 20))
        .doesNotContainAnyElementsOf(texts(new Corpus(1, 100), 20));
  }

  @Test
  void briefsAreSixtyADayAndTheNextOneIsOfTheDayAfter() {
    Corpus corpus = new Corpus(1, 130);
    assertThat(corpus.brief(129).path()).startsWith("content/briefs/2026/10/31/");
    assertThat(corpus.brief(70).path()).startsWith("content/briefs/2026/10/31/");
    assertThat(corpus.brief(69).path()).startsWith("content/briefs/2026/10/30/");
    assertThat(corpus.brief(130).path()).startsWith("content/briefs/2026/11/01/");
  }

  @Test
  void aBriefHasSomeSixHundredWords() {
    assertThat(texts(new Corpus(1, 100), 50))
        .allSatisfy(text -> assertThat(text.split("\\s+").length).isBetween(450, 900));
  }

  @Test
  void oldBriefsNameTheirSchema() {
    Corpus corpus = new Corpus(1, 100_000);
    assertThat(corpus.brief(0).text())
        .contains("date: 2022-")
        .contains("schema: intelligence-report/3");
    assertThat(corpus.brief(99_999).text()).doesNotContain("schema:");
  }
}
