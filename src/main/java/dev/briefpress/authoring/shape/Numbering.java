package dev.briefpress.authoring.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or letter that stands before a heading, a label or a point. */
final class Numbering {
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?:(?:section|part|abschnitt|teil|partie|parte)\\s+)?"
              + "[(\\[]?(?:\\d{1,2}|[ivx]{1,5}|[a-h])(?:\\s?[.):\\]–—-]+\\s*|\\s+)");

  /** A number of Markdown's lists. */
  static final Pattern OF_LIST = Pattern.compile("(\\d{1,9})\\\\?[.)]\\s+(.*)");

  private Numbering() {}

  /** {@code plain} without the number before it; the same when none stands there. */
  static String without(String plain) {
    Matcher matcher = FORM.matcher(plain);
    return matcher.lookingAt() && matcher.end() < plain.length()
        ? plain.substring(matcher.end())
        : plain;
  }
}
