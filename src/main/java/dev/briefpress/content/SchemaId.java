package dev.briefpress.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section schema's name: {@code intelligence-report/3}. */
public record SchemaId(String name, int version) {
  private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]*)/([1-9][0-9]{0,3})");

  /** The id written {@code name/version}. */
  public static Optional<SchemaId> of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new SchemaId(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
