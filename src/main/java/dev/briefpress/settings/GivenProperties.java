package dev.briefpress.settings;

import static dev.briefpress.settings.SettingsFindings.BAD_SETTING;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.text.Visible;
import dev.briefpress.yaml.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The lines of site.properties, asked for by their keys; gathers what is wrong with them. */
final class GivenProperties {
  private final Map<String, Property> given = new LinkedHashMap<>();
  private final Set<String> known;
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * @param otherKeys keys with a meaning elsewhere, which are not reported
   */
  GivenProperties(List<Property> properties, Set<String> otherKeys) {
    properties.forEach(property -> given.put(property.key(), property));
    known = new TreeSet<>(otherKeys);
  }

  /** The line of a key, which is then known. */
  Optional<Property> line(String key) {
    Optional<Property> line = Optional.ofNullable(given.get(key));
    line.ifPresent(property -> known.add(key));
    return line;
  }

  /** The value of a key without blanks around it, or else its default. */
  String text(String key, String otherwise) {
    return text(key, otherwise, Fields.LONGEST_LINE);
  }

  /** The same for a value that may be longer; texts of the settings stand on every page. */
  String text(String key, String otherwise, int longest) {
    boolean first = known.add(key);
    Property property = given.get(key);
    String value = property == null ? otherwise : property.value().strip();
    boolean invisible = !value.isEmpty() && !Visible.in(value);
    if (!invisible && value.length() <= longest) {
      return value;
    }
    if (first && invisible) {
      bad(
          key,
          "'" + key + "' holds nothing that a reader can see, only " + Visible.numbers(value),
          "write words, or remove this line");
    } else if (first) {
      bad(
          key,
          String.format(Locale.ROOT, "'%s' has %,d characters", key, value.length()),
          String.format(Locale.ROOT, "shorten it to at most %,d characters", longest));
    }
    return otherwise;
  }

  /** Whether the value is not the default but the other one. */
  boolean chooses(String key, String otherwise, String other) {
    String value = text(key, otherwise);
    if (!value.equals(otherwise) && !value.equals(other)) {
      bad(key, "'" + value + "' is not a choice here", "write " + otherwise + " or " + other);
    }
    return value.equals(other);
  }

  int number(String key, int otherwise) {
    return number(key, String.valueOf(otherwise), otherwise).orElse(otherwise);
  }

  /** A number that has no default. */
  Optional<Integer> optionalNumber(String key) {
    return number(key, "", 1);
  }

  private Optional<Integer> number(String key, String otherwise, int example) {
    String value = text(key, otherwise);
    if (value.isEmpty() && otherwise.isEmpty()) {
      return Optional.empty();
    }
    if (!value.matches("[0-9]{1,8}")) {
      bad(key, "'" + value + "' is not a whole number", "write a number such as " + example);
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(value));
  }

  /** Adds a finding about the value of a key. */
  void bad(String key, String message, String help) {
    Property property = given.get(key);
    if (property == null) {
      throw new IllegalStateException("the default of " + key + " is not valid: " + message);
    }
    found.add(BAD_SETTING.at(SettingsReader.FILE, place(property), message, help));
  }

  /** The day that a property names; any other value is reported. */
  Optional<LocalDate> day(Property property, String help) {
    String value = property.value().strip();
    try {
      if (value.length() == 10) {
        return Optional.of(LocalDate.parse(value));
      }
    } catch (DateTimeException e) {
      // reported below, like any other form
    }
    bad(property.key(), "'" + value + "' is not a date", help + ", such as 2026-03-01");
    return Optional.empty();
  }

  /**
   * The start of the day that a property holds, or the moment with its offset.
   *
   * @param help what to write when it holds neither
   */
  Optional<Instant> start(Property property, ZoneId zone, String help) {
    String value = property.value().strip();
    if (value.indexOf('T') == "2026-03-01".length()) {
      try {
        return Optional.of(OffsetDateTime.parse(value).toInstant());
      } catch (DateTimeException e) {
        bad(
            property.key(),
            "'" + value + "' is not a moment",
            help + ", or a moment with its offset, such as 2026-03-01T14:00:00+01:00");
        return Optional.empty();
      }
    }
    return day(property, help).map(day -> day.atStartOfDay(zone).toInstant());
  }

  private static Span place(Property property) {
    return Span.of(property.line(), 1, property.key().length());
  }

  /** Reports the keys that nobody asked for; {@code others} may have been meant as well. */
  void reportUnknown(List<String> others) {
    Set<String> suggestions = new TreeSet<>(known);
    suggestions.addAll(others);
    NearMisses near = NearMisses.among(suggestions, NearMisses.budget());
    for (Property property : given.values()) {
      if (!known.contains(property.key())) {
        found.add(
            SettingsFindings.unknown(
                SettingsReader.FILE,
                place(property),
                property.key(),
                near.nearest(property.key())));
      }
    }
  }

  List<Diagnostic> found() {
    return found;
  }
}
