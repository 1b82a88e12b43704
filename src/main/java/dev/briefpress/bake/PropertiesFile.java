package dev.briefpress.bake;

import static dev.briefpress.bake.PropertiesFindings.DUPLICATE_KEY;
import static dev.briefpress.bake.PropertiesFindings.SYNTAX;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A properties file in UTF-8, read by the rules of {@link Properties} but keeping the line of each
 * key.
 *
 * @param properties in the order of the file, each key once
 */
record PropertiesFile(List<Property> properties, List<Diagnostic> diagnostics) {
  PropertiesFile {
    properties = List.copyOf(properties);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads a whole file; what cannot be read is in the diagnostics. */
  static PropertiesFile of(byte[] bytes) {
    Optional<String> text = Utf8.decoded(bytes);
    if (text.isEmpty()) {
      return new PropertiesFile(
          List.of(),
          List.of(
              SYNTAX.at(
                  SettingsReader.FILE,
                  Span.start(),
                  "the file is not UTF-8",
                  "save the file as UTF-8")));
    }
    Map<String, Property> properties = new LinkedHashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    List<String> lines = Utf8.withoutMark(text.get()).lines().toList();
    int at = 0;
    while (at < lines.size()) {
      int end = endOfLogicalLine(lines, at);
      readLine(String.join("\n", lines.subList(at, end)), at + 1, properties, found);
      at = end;
    }
    return new PropertiesFile(List.copyOf(properties.values()), found);
  }

  /** The place of a property's key, for a finding about it. */
  static Span span(Property property) {
    return Span.of(property.line(), 1, property.key().length());
  }

  private static int endOfLogicalLine(List<String> lines, int start) {
    int end = start;
    while (!isComment(lines.get(start)) && continues(lines.get(end)) && end + 1 < lines.size()) {
      end++;
    }
    return end + 1;
  }

  private static boolean isComment(String line) {
    String bare = line.stripLeading();
    return bare.isEmpty() || bare.startsWith("#") || bare.startsWith("!");
  }

  // An even number of backslashes at the end is escaped backslashes.
  private static boolean continues(String line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private static void readLine(
      String line, int number, Map<String, Property> properties, List<Diagnostic> found) {
    Properties one = new Properties();
    try {
      one.load(new StringReader(line));
    } catch (IllegalArgumentException e) {
      found.add(
          SYNTAX.at(
              SettingsReader.FILE,
              Span.of(number, 1, Math.max(1, line.lines().findFirst().orElse("").length())),
              "a \\u in this line is not followed by four hexadecimal digits",
              "write the letter itself, or double the backslash"));
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("a string could not be read", e);
    }
    for (String key : one.stringPropertyNames()) {
      Property property = new Property(key, one.getProperty(key), number);
      Property first = properties.putIfAbsent(key, property);
      if (first != null) {
        found.add(
            DUPLICATE_KEY.at(
                SettingsReader.FILE,
                span(property),
                "key '%s' was already given in line %d".formatted(property.key(), first.line()),
                "remove one of the two lines"));
      }
    }
  }
}
