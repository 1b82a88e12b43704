package dev.briefpress.charts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line below a table that asks for a chart: {@code {chart=bar caption="Faults a year"}}.
 *
 * @param kind what is asked for, as written; empty when the line cannot be read
 * @param caption possibly empty
 */
public record ChartNote(String kind, String caption) {
  private static final Pattern LINE = Pattern.compile("\\{\\s*chart\\b[^{}]{0,600}\\}");
  private static final Pattern PARTS =
      Pattern.compile(
          "\\{\\s*chart\\s*=\\s*\"?([\\w-]{1,40})\"?(?:\\s+caption\\s*=\\s*[\"“]([^\"“”]*)[\"”])?\\s*\\}");

  /** What {@code line} asks for; absent when it is an ordinary line. */
  public static Optional<ChartNote> of(String line) {
    String text = line.strip();
    if (!text.startsWith("{") || !LINE.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.of(new ChartNote("", ""));
    }
    String caption = parts.group(2);
    return Optional.of(new ChartNote(parts.group(1), caption == null ? "" : caption.strip()));
  }
}
