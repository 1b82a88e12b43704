package dev.briefpress.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
  @ParameterizedTest
  @CsvSource({
    "café, cafe",
    "Łódź, Lodz",
    "Straße, Strasse",
    "Ærø, AEro",
    "ﬁnance, finance",
    "Əliyev, Aliyev",
    "Tiếng Việt, Tieng Viet",
    "e\u0301lan, elan",
    "Ｗｉｄｅ, Wide",
    "co\u00ADoperation, cooperation"
  })
  void writesLatinLettersWithoutAccents(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource({
    "Japan's ports, Japan ports",
    "Japan’s, Japan",
    "the states’ rights, the states rights",
    "O’Brien, O'Brien",
    "'quoted', quoted"
  })
  void dropsThePossessive(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource({
    "cyber-attack, cyber-attack cyberattack",
    "e‑mail, e-mail email",
    "Anti-drone, Anti-drone Antidrone",
    "EU-Japan, EU-Japan",
    "NATO-led, NATO-led",
    "man-in-the-middle, man-in-the-middle",
    "COVID-19, COVID-19",
    "well - spaced, well spaced"
  })
  void writesACompoundInOneWordToo(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource({
    "US sanctions, U.S sanctions",
    "U.S. sanctions, U.S sanctions",
    "asked us, asked us",
    "IT staff, I.T staff",
    "WHO's advice, W.H.O advice"
  })
  void savesCapitalsFromTheStopWords(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one — two | one two",
        "EU/Japan | EU Japan",
        "“quoted”… (aside) | quoted aside",
        "€1.2bn | 1.2bn",
        "1,234 tons,roughly | 1,234 tons roughly",
        "the end.Next | the end Next",
        "example.org | example.org",
        "AT&T & co | AT&T co",
        "10:30 | 10 30",
        "a\u00A0b\u2003c\u3000d | a b c d",
        "日本 and 👍 | and"
      })
  void endsAWordAtMarksAndBlanks(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CVE-2024-3094",
        "CVE-2024-1234567",
        "2026-01-30",
        "1,234,567",
        "192.168.100.254",
        "F35",
        "feedfacefeedface",
        "v1.2.3"
      })
  void keepsNumbersThatAreTyped(String text) {
    assertThat(SearchText.prepare(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678",
        "442079460958",
        "d41d8cd98f00b204e9800998ecf8427e",
        "1.234.567.890.123",
        "___"
      })
  void leavesOutNumericNoise(String text) {
    assertThat(SearchText.prepare("before " + text + " after")).isEqualTo("before after");
  }

  @Test
  void leavesOutWordsOfMoreThan64Units() {
    assertThat(SearchText.prepare("x".repeat(64))).hasSize(64);
    assertThat(SearchText.prepare("x".repeat(65))).isEmpty();
  }

  @Test
  void keepsTheRestOfAChainWithNoiseInIt() {
    assertThat(SearchText.prepare("word 123456789-abc-987654321-def")).isEqualTo("word abc-def");
  }

  @Test
  void changesNothingThatIsReady() {
    HostileTexts texts = new HostileTexts(12);
    for (int i = 0; i < 2_000; i++) {
      String once = SearchText.prepare(texts.text(1));
      // A compound's second form is made anew each time, so only others can stay as they are.
      if (!once.contains(" ")) {
        assertThat(SearchText.prepare(once)).isEqualTo(once);
      }
    }
  }
}
