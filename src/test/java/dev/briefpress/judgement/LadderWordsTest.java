package dev.briefpress.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.judgement.LadderWords.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is likely that ships return. | likely",
        "It is very likely that ships return. | very likely",
        "It is unlikely to be in force before 2027. | unlikely",
        "It is very unlikely that an attack played a part. | very unlikely",
        "We see a roughly even chance of an accident. | roughly even chance",
        "Almost certainly the officers made it. | almost certain",
        "The ships will probably return. | probable",
        "The chances are remote. | remote",
        "There is a remote possibility of a leak. | remote",
        "The LIKELY course is talks. | likely"
      })
  void findsATerm(String sentence, String term) {
    assertThat(terms(Ladder.ICD_203, sentence)).containsExactly(term);
  }

  @Test
  void findsEachTermOfEachLadder() {
    for (Ladder ladder : Ladder.values()) {
      for (String term : ladder.terms()) {
        String sentence = term.equals("remote") ? "The chance is remote." : "We see: " + term + ".";
        assertThat(terms(ladder, sentence)).containsExactly(term);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is not likely that ships return.",
        "It is no longer likely.",
        "It isn't likely.",
        "That is more likely than talks.",
        "The most likely course is talks.",
        "It is highly unlikely, in another ladder's words.",
        "The flaw allows remote access.",
        "The court saw probable cause.",
        "Is it likely that ships return?",
        "The Most-Likely scenario is open.",
        "It has a likelihood of its own."
      })
  void findsNoneWhereTheWordsSaySomethingElse(String sentence) {
    assertThat(terms(Ladder.ICD_203, sentence)).isEmpty();
  }

  @Test
  void eachLadderHasWordsOfItsOwn() {
    assertThat(terms(Ladder.PHIA, "It is highly unlikely.")).containsExactly("highly unlikely");
    assertThat(terms(Ladder.PHIA, "It is very likely.")).isEmpty();
  }

  @Test
  void saysWhereATermStands() {
    assertThat(LadderWords.of(Ladder.ICD_203).first("It is likely."))
        .contains(new Found("likely", 6, 12));
  }

  private static List<String> terms(Ladder ladder, String sentence) {
    return LadderWords.of(ladder).in(sentence).stream().map(Found::term).toList();
  }
}
