package dev.briefpress.schema;

import dev.briefpress.text.LookAlikes;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line names when the marks of headings, lists and emphasis are taken off it: {@code ##3.
 * Name}, {@code **3. Name**}, {@code - Name:} and {@code 3. Name} are number 3 and its name.
 */
public record HeadingLine(OptionalInt number, String name) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:#{1,6} *|[-*+•·▪●–] +)?[*_]{0,3} *(?:#{1,6} *)?(?:(\\d{1,2})\\\\?[.)]? +)?"
              + "(\\S.*?) *:?[*_]{0,3}:? *#*");

  /** Longest line that is looked at. */
  private static final int LONGEST = 200;

  /** What {@code line} names; absent for one of several lines, a blank and a long one. */
  public static Optional<HeadingLine> of(String line) {
    if (line.length() > LONGEST || line.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(LookAlikes.folded(line).strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1);
    return Optional.of(
        new HeadingLine(
            digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits)),
            matcher.group(2)));
  }

  /**
   * Whether this was meant to be the heading of {@code section}. Another spelling than the schema's
   * may be a point or a subheading of its own; with the section's number it is not.
   */
  public boolean names(SectionSpec section) {
    String key = Names.key(name);
    boolean numbered = number.isPresent() && number.equals(section.number());
    return numbered
        ? section.names().hasKey(key)
        : key.equals(section.names().keys().iterator().next());
  }
}
