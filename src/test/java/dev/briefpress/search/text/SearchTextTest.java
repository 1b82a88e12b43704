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
    "KA-SAT, KA-SAT KASAT",
    "Al-Shabaab, Al-Shabaab AlShabaab",
    "F-35, F-35 F35",
    "COVID-19, COVID-19 COVID19",
    "CVE-2024-3094, CVE-2024-3094 CVE20243094",
    "CVE-2024-1234567, CVE-2024-1234567 CVE20241234567",
    "MSC-AA21-131A, MSC-AA21-131A MSCAA21131A",
    "man-in-the-middle, man-in-the-middle",
    "24-hour, 24-hour",
    "0-30, 0-30",
    "well - spaced, well spaced"
  })
  void writesWhatAHyphenTiesInOneWordToo(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource({
    "US sanctions, U.S sanctions",
    "U.S. sanctions, U.S sanctions",
    "the U.S.-led effort, the U.S led effort",
    "the USA, the U.S",
    "the U.S.A., the U.S",
    "asked us, asked us",
    "IT staff, I.T staff",
    "WHO's advice, W.H.O advice",
    "against IS, against I.S"
  })
  void savesCapitalsFromTheStopWords(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource({"U.K. ports, UK ports", "u.n. envoy, UN envoy", "U.N.Charter, U.N.Charter"})
  void readsSingleLettersWithDotsAsOneWord(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-08 | 2026 202605 20260508",
        "2026-05 | 2026 202605",
        "8.5.2026 | 2026 202605 20260508",
        "08.05.2026, then | 2026 202605 20260508 then",
        "8 May 2026 | 8 May 202605 20260508 2026",
        "on the 8th of May 2026. | on the 8th of May 202605 20260508 2026",
        "MAY 8, 2026 | MAY 202605 20260508 8 2026",
        "Sept. 2026 | Sept 202609 2026",
        "in May 2026 | in May 202605 2026",
        "it may 202 | it may 202",
        "they may | they may",
        "2026-13-08 | 2026-13-08",
        "2026-05-32 | 2026-05-32",
        "2026-05-08-final | 2026-05-08-final",
        "x2026-05-08 | x2026-05-08 x20260508",
        "May 20261 | May 20261",
      })
  void followsADateWithItsMonthAndDay(String text, String readied) {
    assertThat(SearchText.prepare(text)).isEqualTo(readied);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 8. Mai 2026, 8 Mai 202605 20260508 2026",
    "es, 8 de mayo de 2026, 8 de mayo 202605 20260508 de 2026",
    "fr, 1er août 2026, 1er aout 202608 20260801 2026",
    "de, May 2026, May 2026"
  })
  void knowsTheMonthsOfALanguage(String code, String text, String readied) {
    assertThat(SearchText.prepare(text, SearchLanguage.of(code).rules())).isEqualTo(readied);
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
        "example[.]org and 10.0.0[.]1 | example.org and 10.0.0.1",
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
        "APT29",
        "C2",
        "T1566.001",
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
