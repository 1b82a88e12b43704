package dev.briefpress.render.theme;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Every word that a theme shows, from its messages.properties and that of the site's language. */
public final class Messages {
  private final Properties words;
  private final Locale locale;
  private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();

  private Messages(Properties words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  /**
   * The words of {@code theme} in {@code lang} (BCP 47); English where it has none in that
   * language.
   */
  public static Messages of(Theme theme, String lang) {
    Properties words = new Properties();
    words.putAll(theme.properties("messages.properties"));
    Locale locale = Locale.forLanguageTag(lang);
    words.putAll(theme.properties("messages_" + locale.getLanguage() + ".properties"));
    return new Messages(words, locale);
  }

  /** The text of {@code key}, in the form of {@link MessageFormat}; absent when there is none. */
  public Optional<String> find(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      return Optional.empty();
    }
    boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    return Optional.of(plain ? pattern : new MessageFormat(pattern, locale).format(arguments));
  }

  /**
   * The text of {@code key}.
   *
   * @throws TemplateFault when the theme has no such text
   */
  public String text(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(
            () ->
                new TemplateFault("messages.properties", 0, "there is no text for '" + key + "'"));
  }

  /** A number of things: {@code briefs.one} for 1, otherwise {@code briefs.many}. */
  public String counted(String key, int number) {
    return text(number == 1 ? key + ".one" : key + ".many", number);
  }

  /** {@code 30 January 2026}. */
  public String date(LocalDate day) {
    return dates.computeIfAbsent(
        day,
        d ->
            text(
                "date.long",
                String.valueOf(d.getDayOfMonth()),
                month(d.getMonthValue()),
                String.valueOf(d.getYear())));
  }

  /** {@code Friday}. */
  public String weekday(LocalDate day) {
    return text("weekday." + day.getDayOfWeek().getValue());
  }

  /** {@code January 2026}. */
  public String month(YearMonth month) {
    return text("date.month", month(month.getMonthValue()), String.valueOf(month.getYear()));
  }

  private String month(int month) {
    return text("month." + month);
  }

  /** All of it, for fingerprints. */
  public String all() {
    StringBuilder all = new StringBuilder(locale.toLanguageTag());
    for (Object key : new TreeSet<>(words.keySet())) {
      all.append('\n').append(key).append('=').append(words.get(key));
    }
    return all.toString();
  }
}
