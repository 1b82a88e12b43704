package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.text.Folding;
import dev.briefpress.search.text.LowerCase;
import dev.briefpress.search.text.SearchText;
import dev.briefpress.search.text.Stemmer;
import dev.briefpress.search.text.StopWords;
import dev.briefpress.search.text.Tokeniser;
import dev.briefpress.search.text.Trimmer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step from text to term, compared with the same step of the real lunr.js. */
class LunrTextTest {
  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void stemsSixtyThousandWordsAsLunrDoes(long seed) {
    HostileTexts texts = new HostileTexts(seed);
    Set<String> words = new LinkedHashSet<>(List.of("", "y", "yy", "ed", "ion", "tion", "lls"));
    while (words.size() < 60_000) {
      words.add(texts.stacked());
    }
    compare(
        "word => lunr.stemmer(new lunr.Token(word, {})).toString()", words.stream(), Stemmer::stem);
  }

  @Test
  void lowersTheCaseOfEveryLetter() {
    compare(
        "text => text.toLowerCase()",
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Character::isDefined)
            .filter(letter -> !Character.isSurrogate((char) letter) || letter > 0xFFFF)
            .mapToObj(Character::toString),
        LowerCase::of);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void lowersFinalSigmaByItsSurroundings(long seed) {
    HostileTexts texts = new HostileTexts(seed);
    compare(
        "text => text.toLowerCase()",
        Stream.concat(
            Stream.of(
                "ΟΔΟΣ", "ΟΔΟΣ'", "ΟΔΟΣ'Α", "1Σ", "Α1Σ", "ΑΣ1", "ΑΣ\u0301", "Σ", "ΑʰΣ", "Α.Σ.Α"),
            Stream.generate(() -> texts.units(6) + "Σ" + texts.units(6))
                .filter(LunrTextTest::isKnownToJava)
                .limit(30_000)),
        LowerCase::of);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void cutsTextWhereLunrDoes(long seed) {
    HostileTexts texts = new HostileTexts(seed);
    compare(
        "text => lunr.tokenizer(text).map(String).join('\\u0000')",
        Stream.concat(
            Stream.generate(() -> texts.text(12)).limit(5_000),
            Stream.generate(() -> texts.units(20))
                .filter(LunrTextTest::isKnownToJava)
                .limit(5_000)),
        text -> String.join("\0", Tokeniser.tokens(text)));
  }

  @Test
  void separatesAtTheSameUnitsAsLunr() {
    compare(
        "text => lunr.tokenizer(text).map(String).join('|')",
        everyUnit().map(unit -> "x" + unit + "x").filter(LunrTextTest::isKnownToJava),
        text -> String.join("|", Tokeniser.tokens(text)));
  }

  @Test
  void trimsTheSameUnitsAsLunr() {
    compare(
        "text => lunr.trimmer(new lunr.Token(text, {})).toString()",
        everyUnit().flatMap(unit -> Stream.of(unit, unit + "a" + unit + "b" + unit)),
        Trimmer::trim);
  }

  @Test
  void leavesOutTheWordsThatLunrDoesSaveThoseOfJudgement() {
    Set<String> words = new TreeSet<>(StopWords.all());
    assertThat(words).doesNotContainAnyElementsOf(StopWords.KEPT);
    words.addAll(StopWords.KEPT);
    lunr.put("stop-words.json", List.copyOf(words));
    assertThat(
            lunr.run(
                """
                const ours = await json("/stop-words.json");
                const found = new Set();
                // The list itself is hidden in a closure: try every word of lunr's own file.
                for (const word of (await (await fetch("/lunr.js")).text()).match(/[a-z]+/g)) {
                  if (lunr.stopWordFilter(new lunr.Token(word, {})) === undefined) found.add(word);
                }
                return JSON.stringify([...found].sort()) === JSON.stringify(ours);
                """))
        .isEqualTo(true);
  }

  @Test
  void foldsEveryUnitAsThePageDoes() {
    compare("text.fold", everyUnit(), Folding::fold);
  }

  @Test
  void readiesEveryUnitAsThePageDoes() {
    compare(
        "text.prepare",
        everyUnit().flatMap(unit -> Stream.of(unit, "a" + unit + "b", "1" + unit + "2")),
        SearchText::prepare);
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11})
  void readiesTextsAsThePageDoes(long seed) {
    HostileTexts texts = new HostileTexts(seed);
    compare(
        "text.prepare",
        Stream.concat(
            Stream.generate(() -> texts.text(12)).limit(10_000),
            Stream.generate(() -> texts.units(20)).limit(10_000)),
        SearchText::prepare);
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13})
  void readiesDatesAsThePageDoes(long seed) {
    HostileTexts texts = new HostileTexts(seed);
    compare("text.prepare", Stream.generate(texts::date).limit(10_000), SearchText::prepare);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ransomware ports | ransomware; ports",
        "KA-SAT | kasat / ka sat",
        "kasat | kasat",
        "cyber-attack | cyberattack / cyber attack",
        "on-line | online",
        "man-in-the-middle | man middle",
        "CVE-2024-3094 apt29 C2 F-35 | cve20243094; apt29; c2; f35",
        "example[.]com 10.0.0.1 | example.com; 10.0.0.1",
        "U.S. US USA usa | u.s; u.s; u.s; u.s",
        "us it who is | u.s?; i.t?; w.h.o?; i.s?",
        "the 8th of May 2026 | -; 20260508",
        "May 8, 2026 ports | 20260508; ports",
        "2026-05-08 8.5.2026 2026-05, May 2026 | 20260508; 20260508; 202605; 202605",
        "may likely 2026 | may; likely; 2026",
        "Straße İstanbul | strasse; istanbul",
      })
  void whatIsTypedAsksForTheTermsThatTheIndexHas(String typed, String asked) {
    assertThat(
            lunr.run(
                """
                const words = ["the", "on", "in", "us", "it", "who", "is", "of"];
                return text.asked(args[0], undefined, word => words.includes(word))
                  .map(({any, acronym}) =>
                    (any.map(list => list.join(" ")).join(" / ") || "-") + (acronym ? "?" : ""))
                  .join("; ");
                """,
                typed))
        .isEqualTo(asked);
  }

  @Test
  void whatIsAskedForHasItsPlaceInTheTypedText() {
    assertThat(
            lunr.run(
                """
                const typed = "Straße example[.]com on 8 May 2026!";
                return text.asked(typed).map(({text, start, end}) =>
                  text + (typed.slice(start, end) === text ? "" : " is elsewhere")).join("|");
                """))
        .isEqualTo("Straße|example[.]com|on|8 May 2026");
  }

  private static void compare(String function, Stream<String> inputs, UnaryOperator<String> java) {
    List<String> texts = inputs.toList();
    List<String> expected = new ArrayList<>();
    texts.forEach(text -> expected.add(java.apply(text)));
    lunr.assertMaps(function, texts, expected);
  }

  private static Stream<String> everyUnit() {
    return IntStream.rangeClosed(0, Character.MAX_VALUE)
        .mapToObj(unit -> String.valueOf((char) unit));
  }

  /** The browser may know capitals that are younger than this Java. */
  private static boolean isKnownToJava(String text) {
    return text.codePoints().allMatch(Character::isDefined);
  }
}
