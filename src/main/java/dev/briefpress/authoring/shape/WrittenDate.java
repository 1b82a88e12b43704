package dev.briefpress.authoring.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it: {@code 11 February 2026}, {@code le 1er mars 2026}, {@code Wed, 11 Feb
 * 2026 07:30:00 +0100} (RFC 5322), {@code 2026-02-11T07:30:00Z} (ISO 8601).
 *
 * @param value an ISO day; an ISO moment with its offset where time and zone are written
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 */
public record WrittenDate(String value, int start, int end) {
  /** Zones that are written with letters: those of RFC 5322 and some of Europe. */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("WEST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("MEZ", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("MESZ", ZoneOffset.ofHours(2)),
          Map.entry("EET", ZoneOffset.ofHours(2)),
          Map.entry("EEST", ZoneOffset.ofHours(3)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CST", ZoneOffset.ofHours(-6)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("PT", ZoneId.of("America/Los_Angeles")));

  private static final String ZONE =
      ZONES.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final String TIME =
      "(?:(?:T|,?\\s+(?:at |um |à |a las |at: )?)(?<hour>\\d{1,2})[:h](?<minute>\\d{2})"
          + "(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s?(?<half>[AaPp]\\.?[Mm]\\b\\.?))?(?:\\s?(?:Uhr|heures|h)\\b)?"
          + "(?:\\s?\\(?(?<zone>(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|(?:UTC|GMT)[+-]\\d{1,2}|"
          + ZONE
          + "\\b)\\)?)?)?";

  private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";

  private static final List<Pattern> FORMS =
      List.of(
          pattern(YEAR + "([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)" + TIME),
          pattern(
              "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?:\\s+(?:of|de|d’|d'))?\\s?[\\s-]?(?<name>"
                  + MonthNames.PATTERN
                  + ")[\\s,-]+(?:(?:de|del|of)\\s+)?"
                  + YEAR
                  + TIME),
          pattern(
              "(?<!\\p{L})(?<name>"
                  + MonthNames.PATTERN
                  + ")\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+"
                  + YEAR
                  + TIME),
          pattern("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR + TIME));

  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?!\\d)");

  private static Pattern pattern(String form) {
    return Pattern.compile("(?<!\\d)" + form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The first date in {@code text}. None is found where the text does not say which of two numbers
   * is the month, and none that no calendar has.
   */
  public static Optional<WrittenDate> in(String text) {
    String digits = digits(text);
    return FORMS.stream()
        .map(form -> first(form, digits))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(WrittenDate::start))
        .or(() -> withSlashes(digits));
  }

  // With the digits of all scripts as those of ASCII; each is one UTF-16 unit.
  private static String digits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c > '9' && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return out.toString();
  }

  private static Optional<WrittenDate> first(Pattern form, String text) {
    Matcher matcher = form.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher, form);
      if (day.isPresent()) {
        return Optional.of(
            new WrittenDate(value(day.get(), matcher), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher, Pattern form) {
    int month =
        form.pattern().contains("(?<name>")
            ? MonthNames.of(matcher.group("name")).getValue()
            : Integer.parseInt(matcher.group("month"));
    return day(
        Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // A time without a zone is no moment, so the day alone stands.
  private static String value(LocalDate day, Matcher matcher) {
    String hour = matcher.group("hour");
    String zone = matcher.group("zone");
    if (hour == null || zone == null) {
      return day.toString();
    }
    try {
      LocalTime time =
          LocalTime.of(
              hour(Integer.parseInt(hour), matcher.group("half")),
              Integer.parseInt(matcher.group("minute")),
              matcher.group("second") == null ? 0 : Integer.parseInt(matcher.group("second")));
      return day.atTime(time).atZone(zone(zone)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeException e) {
      return day.toString();
    }
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static ZoneId zone(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    ZoneId named = ZONES.get(upper);
    return named != null ? named : ZoneOffset.of(upper.replaceFirst("^(UTC|GMT)", ""));
  }

  // In 11/02/2026 either number may be the month; in 30/01/2026 only one can be.
  private static Optional<WrittenDate> withSlashes(String text) {
    Matcher matcher = SLASHES.matcher(text);
    while (matcher.find()) {
      MatchResult found = matcher.toMatchResult();
      int one = Integer.parseInt(found.group(1));
      int two = Integer.parseInt(found.group(2));
      int year = Integer.parseInt(found.group(3));
      Optional<LocalDate> day =
          one > 12
              ? day(year, two, one)
              : two > 12 || one == two ? day(year, one, two) : Optional.empty();
      if (day.isPresent()) {
        return day.map(d -> new WrittenDate(d.toString(), found.start(), found.end()));
      }
    }
    return Optional.empty();
  }
}
