package dev.briefpress.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  /** Device names that Windows keeps, with any extension and in any case. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9");

  @ParameterizedTest
  @CsvSource({
    "Cybersecurity, cybersecurity",
    "CyberSecurity, cybersecurity",
    "EU-Japan relations, eu-japan-relations",
    "eu japan  Relations, eu-japan-relations",
    "'  5G_networks ', 5g-networks",
    "ＮＡＴＯ, nato"
  })
  void readsAsTheNameWhereAsciiTellsAllOfIt(String name, String slug) {
    assertThat(Slug.ofName(name)).hasToString(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EU/Japan",
        "C#",
        "C++",
        "..",
        ".",
        "/",
        "\\",
        "",
        " ",
        "—",
        "الأمن السيبراني",
        "אבטחה",
        "🛡️",
        "👩‍💻",
        "CON",
        "con",
        "NUL",
        "com1",
        "index",
        "Zürich",
        "Zürich",
        "İstanbul",
        "a\u0000b",
        "a\u200Bb",
        "\uD800",
        "a:b",
        "a?b",
        "%2e%2e",
        "<script>",
        "日本"
      })
  void marksANameOfWhichAsciiTellsOnlyAPart(String name) {
    assertThat(Slug.ofName(name).value()).matches("[a-z0-9]+(-[a-z0-9]+)*_[0-9a-f]{10}");
  }

  @Test
  void cutsALongNameAndTellsItFromOthersWithTheSameBeginning() {
    Slug slug = Slug.ofName("very ".repeat(100) + "long");
    assertThat(slug.value()).hasSizeLessThan(100).startsWith("very-very-");
    assertThat(slug).isNotEqualTo(Slug.ofName("very ".repeat(100) + "short"));
  }

  @ParameterizedTest
  @CsvSource({
    "Zürich, Zu\u0308rich",
    "ﬁnance, finance",
    "EU‑Japan, EU Japan",
    "EU\u00A0Japan, EU_Japan",
    "ΟΔΟΣ, Οδος"
  })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(Slug.key(one)).isEqualTo(Slug.key(other));
    assertThat(Slug.ofName(one)).isEqualTo(Slug.ofName(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "People’s Assembly | People's Assembly",
        "People´s Assembly | PEOPLE‘S ASSEMBLY",
        "l＇Europe | lʼEurope",
        "“Doppelgänger” | \"Doppelga\u0308nger\"",
        "EU−Japan | EU—Japan",
        "ceasefire | cease\u00ADfire\u200B",
        "ＮＡＴＯ | nato"
      })
  void typographyMakesNoOtherKey(String one, String other) {
    assertThat(Slug.key(one)).isEqualTo(Slug.key(other));
  }

  @Test
  void aKeyIsItsOwnKeyForEveryCharacterThereIs() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String key = Slug.key("a" + Character.toString(c) + "b");
      assertThat(Slug.key(key)).as("U+%04X", c).isEqualTo(key);
    }
  }

  @Test
  void asciiNamesHaveTheKeyThatUnicodeRulesGiveThem() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        name.append((char) (' ' + random.nextInt(95)));
      }
      // A character of no width outside ASCII takes the slow way, and is taken out again.
      String slow = Slug.key(name + "\u200B").replace("\u200B", "").strip();
      assertThat(Slug.key(name.toString())).isEqualTo(slow);
    }
  }

  @Test
  void differentNamesHaveDifferentSlugsThatAreSafeEverywhere() {
    Map<String, String> keyBySlug = new HashMap<>();
    for (String name : hostileNames()) {
      String key = Slug.key(name);
      String slug = Slug.ofName(name).value();
      assertThat(slug).matches("[a-z0-9_-]{1,100}").isNotIn(DEVICES).isNotEqualTo("index");
      assertThat(Slug.isWellFormed(slug)).isTrue();
      String other = keyBySlug.putIfAbsent(slug, key);
      assertThat(other == null || other.equals(key))
          .as("'%s' and '%s' share %s", other, key, slug)
          .isTrue();
    }
    assertThat(keyBySlug).hasSizeGreaterThan(150_000);
  }

  private static Set<String> hostileNames() {
    Set<String> names = new TreeSet<>();
    for (int c = 0; c <= 0xFFFF; c++) {
      names.add(Character.toString(c));
      names.add("tag " + Character.toString(c));
    }
    for (int c = 0x1F000; c < 0x1FB00; c++) {
      names.add("emoji " + Character.toString(c) + "\uFE0F");
    }
    List<String> pieces =
        List.of(
            "a",
            "A",
            "b",
            "-",
            "_",
            " ",
            ".",
            "..",
            "/",
            "\\",
            "#",
            "+",
            "C",
            "con",
            "é",
            "e\u0301",
            "ß",
            "ss",
            "ı",
            "I",
            "İ",
            "א",
            "ع",
            "\u200F",
            "\u202E",
            "👩‍💻",
            "0",
            "1",
            "%",
            "x",
            "_c28b8a3a8b");
    for (String one : pieces) {
      for (String two : pieces) {
        for (String three : pieces) {
          names.add(one + two + three);
        }
      }
    }
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder("long name ".repeat(8));
      for (int length = random.nextInt(30); length > 0; length--) {
        name.append((char) ('a' + random.nextInt(3)));
      }
      names.add(name.toString());
    }
    return names;
  }

  @Test
  void theMachinesLanguageChangesNothing() {
    List<String> names = List.of("INDIA", "title", "Iğdır", "İSTANBUL", "CON", "C#");
    assertThat(inTurkish(() -> slugs(names))).isEqualTo(slugs(names));
  }

  private static List<String> slugs(List<String> names) {
    List<String> slugs = new ArrayList<>();
    names.forEach(n -> slugs.add(Slug.key(n) + " " + Slug.ofName(n) + " " + Slug.suggestion(n)));
    return slugs;
  }

  private static <T> T inTurkish(Supplier<T> work) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      return work.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "A", "a--b", "-a", "a-", "a.b", "a/b", "..", "con", "index", "a_b", "ä", "a b"
      })
  void refusesWhatCannotStandInAnAddress(String value) {
    assertThat(Slug.isWellFormed(value)).isFalse();
    assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"Über Größe & Maß!, uber-grosse-mass", "Łódź, lodz", "CON, con-1", "日本, untitled"})
  void suggestsASlugThatAnAuthorWouldWrite(String name, String suggestion) {
    assertThat(Slug.suggestion(name)).isEqualTo(suggestion);
    assertThat(Slug.isWellFormed(suggestion)).isTrue();
  }

  @Test
  void cutsALongSuggestionBetweenWords() {
    String name = "The harbour authority reviews " + "the cranes ".repeat(10);
    assertThat(Slug.suggestion(name)).hasSizeBetween(70, 80);
    assertThat(name.strip().replace(' ', '-').toLowerCase(Locale.ROOT))
        .startsWith(Slug.suggestion(name) + "-");
    assertThat(Slug.suggestion("a".repeat(79) + " b c")).isEqualTo("a".repeat(79));
    assertThat(Slug.suggestion("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
    assertThat(Slug.suggestion("a".repeat(90))).isEqualTo("a".repeat(80));
  }
}
