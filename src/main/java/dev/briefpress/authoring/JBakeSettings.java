package dev.briefpress.authoring;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The settings in a project's {@code jbake.properties} that say how its documents are read and
 * where they were published. A setting that is left out has the default of JBake 2.7.
 */
record JBakeSettings(Properties properties) {
  static final String FILE = "jbake.properties";
  private static final int ISO_DAY = 10;

  /** The settings in the text of the file, or none when it is no properties file. */
  static Optional<JBakeSettings> of(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      return Optional.of(new JBakeSettings(properties));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a string could not be read", e);
    }
  }

  String contentFolder() {
    return text("content.folder", "content");
  }

  String assetFolder() {
    return text("asset.folder", "assets");
  }

  /** The line between a header and the text. */
  String separator() {
    return text("header.separator", "~~~~~~");
  }

  String defaultStatus() {
    return text("default.status", "draft");
  }

  String defaultType() {
    return text("default.type", "");
  }

  /** The day that a header names in the project's own form, or in ISO's. */
  Optional<LocalDate> day(String written) {
    return day(written, text("date.format", "yyyy-MM-dd"))
        .or(
            () ->
                written.length() < ISO_DAY
                    ? Optional.empty()
                    : day(written.substring(0, ISO_DAY), "yyyy-MM-dd"));
  }

  // As in JBake, what stands behind the date does not matter.
  private static Optional<LocalDate> day(String written, String pattern) {
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
      return Optional.of(LocalDate.from(format.parse(written, new ParsePosition(0))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Where JBake published a document.
   *
   * @param path of its source, relative to the content folder
   * @return relative to the site's root: {@code blog/2019/first.html}, or {@code
   *     blog/2019/first/index.html} where {@code uri.noExtension} is set for it
   */
  String address(String path) {
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    String prefix = text("uri.noExtension.prefix", "");
    boolean folder =
        text("uri.noExtension", "false").equalsIgnoreCase("true")
            && !prefix.isEmpty()
            && ("/" + path).startsWith(prefix);
    return stem + (folder ? "/index" : "") + text("output.extension", ".html");
  }

  // Keys differ in capitals between JBake's versions.
  private String text(String key, String otherwise) {
    return properties.stringPropertyNames().stream()
        .filter(name -> name.equalsIgnoreCase(key))
        .findFirst()
        .map(name -> properties.getProperty(name).strip())
        .filter(value -> !value.isEmpty())
        .orElse(otherwise);
  }
}
