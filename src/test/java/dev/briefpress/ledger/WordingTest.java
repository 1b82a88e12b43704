package dev.briefpress.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is likely that talks resume.|It is likely that the talks resume",
        "It is likely that vulnerble copies stay.|It is likely that vulnerable copies stay.",
        "Talks will recieve support.|Talks will receive support.",
        "The minister\u2019s denial \u2013 and more|The minister's denial - and more",
      })
  void aMendedSlipSaysTheSame(String one, String other) {
    assertThat(Wording.saysTheSame(one, other)).isTrue();
    assertThat(Wording.saysTheSame(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is likely that talks resume.|It is unlikely that talks resume.",
        "Talks will now resume.|Talks will not resume.",
        "Iran will resume talks.|Iraq will resume talks.",
        "Talks resume in 2026.|Talks resume in 2027.",
        "The step is legal.|The step is illegal.",
        "Exports increase.|Exports decrease.",
        "Niger closes its border.|Nigeria closes its border.",
        "Zambia closes its border.|Gambia closes its border.",
        "Talks resume.|Talks resume within weeks.",
        "A typical step.|An atypical step.",
      })
  void anotherWordSaysSomethingElse(String one, String other) {
    assertThat(Wording.saysTheSame(one, other)).isFalse();
    assertThat(Wording.saysTheSame(other, one)).isFalse();
  }

  @Test
  void settingIsNotSeen() {
    assertThat(Wording.seen(List.of("\u201cOne\u201d  two\u2026", "three\u00a0four\u2014five")))
        .isEqualTo(Wording.seen(List.of("\"One\" two...  three", "four--five")));
  }

  @Test
  void aHypothesisIsAnotherWhenMostOfItsWordsAre() {
    assertThat(Wording.saysAlike("The ministry is bluffing again.", "The ministry is bluffing."))
        .isTrue();
    assertThat(Wording.saysAlike("The ministry is bluffing.", "A storm broke all masts."))
        .isFalse();
  }
}
