package dev.briefpress.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the shipped theme in every language that it has. */
class LanguagesTest {
  private static final Theme THEME = Theme.load("dispatch", Path.of("no-such-folder"));
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  @Test
  void fiveLanguagesAreShipped() {
    assertThat(Messages.languages(THEME)).containsExactly("ar", "de", "en", "es", "fr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es", "fr"})
  void everyLanguageHasEveryWord(String language) {
    Properties own = THEME.properties("messages_" + language + ".properties");
    Plurals plurals = Plurals.of(language);
    Set<String> expected = new TreeSet<>();
    for (String key : english().stringPropertyNames()) {
      if (isPlural(key)) {
        plurals.forms().forEach(form -> expected.add(withoutForm(key) + "." + form));
      } else {
        expected.add(key);
      }
    }

    assertThat(new TreeSet<>(own.stringPropertyNames())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es", "fr"})
  void aWordHasThePlacesOfTheEnglishOne(String language) {
    Properties own = THEME.properties("messages_" + language + ".properties");
    for (String key : own.stringPropertyNames()) {
      String text = own.getProperty(key);
      assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
      // A form such as "one brief" may do without its number.
      if (!isPlural(key) || key.endsWith(".other")) {
        String same = isPlural(key) ? withoutForm(key) + ".other" : key;
        assertThat(places(text)).as(key).isEqualTo(places(english().getProperty(same)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1 May 2026          | May 2026",
        "de | 1. Mai 2026         | Mai 2026",
        "fr | 1er mai 2026        | mai 2026",
        "es | 1 de mayo de 2026   | mayo de 2026",
        "ar | 1 مايو 2026         | مايو 2026",
        "pl | 1 May 2026          | May 2026",
      })
  void datesAreWrittenAsTheLanguageWritesThem(String lang, String day, String month) {
    Messages messages = Messages.of(THEME, lang);

    assertThat(messages.date(LocalDate.of(2026, 5, 1))).isEqualTo(day);
    assertThat(messages.month(YearMonth.of(2026, 5))).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | 0 briefs",
        "en | 1 | 1 brief",
        "en | 12345 | 12,345 briefs",
        "de | 2 | 2 Berichte",
        "de | 12345 | 12.345 Berichte",
        "fr | 0 | 0 note",
        "fr | 1 | 1 note",
        "fr | 2 | 2 notes",
        "es | 1 | 1 informe",
        "ar | 0 | لا موجزات",
        "ar | 1 | موجز واحد",
        "ar | 2 | موجزان",
        "ar | 3 | 3 موجزات",
        "ar | 11 | 11 موجزًا",
        "ar | 100 | 100 موجز",
        "ar | 103 | 103 موجزات",
      })
  void aNumberOfThingsHasItsForm(String lang, int number, String text) {
    assertThat(Messages.of(THEME, lang).counted("count.briefs", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "ru, 1, one", "ru, 11, many", "ru, 21, one", "ru, 24, few", "ru, 112, many",
    "pl, 1, one", "pl, 21, many", "pl, 22, few", "cs, 3, few", "cs, 5, other",
    "ja, 1, other", "he, 2, two", "nl, 1, one", "nl, 0, other"
  })
  void aThemeOfOnesOwnMayHaveOtherLanguages(String language, int number, String form) {
    assertThat(Plurals.of(language).form(number)).isEqualTo(form);
  }

  @Test
  void aNumberOfThousandsIsWrittenTheSameByEveryJava() {
    assertThat(Messages.of(THEME, "fr").number(1_234_567)).isEqualTo("1\u202f234\u202f567");
    assertThat(Messages.of(THEME, "en").number(999)).isEqualTo("999");
    assertThat(Messages.of(THEME, "en").number(-1_000)).isEqualTo("-1,000");
  }

  private static Properties english() {
    return THEME.properties("messages.properties");
  }

  private static boolean isPlural(String key) {
    String form = key.substring(key.lastIndexOf('.') + 1);
    return List.of("zero", "one", "two", "few", "many", "other").contains(form)
        && english().containsKey(withoutForm(key) + ".other");
  }

  private static String withoutForm(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }
}
