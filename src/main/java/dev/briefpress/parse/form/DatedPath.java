package dev.briefpress.parse.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that the path of a document names. */
public final class DatedPath {
  private static final Pattern DAY =
      Pattern.compile(".*/(\\d{4})/(\\d{2})/(\\d{2})/[^/]+|.*/(\\d{4})-(\\d{2})-(\\d{2})\\.md");

  private DatedPath() {}

  /**
   * The day of {@code content/briefs/2026/03/02/x.md} or {@code content/summaries/2026-03-02.md};
   * absent for any other path, and for what is no day of the calendar.
   */
  public static Optional<LocalDate> day(String path) {
    Matcher matcher = DAY.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int group = matcher.group(1) == null ? 4 : 1;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(group)),
              Integer.parseInt(matcher.group(group + 1)),
              Integer.parseInt(matcher.group(group + 2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
