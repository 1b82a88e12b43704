package dev.briefpress.publish;

import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of a file that does not pass its check whether its author wants it off the site. The file
 * may be damaged in any way, so single lines of its front matter are looked at, and each doubt
 * counts as a yes: the file had no error when it was published.
 *
 * @param settings of the site
 * @param today of the build's clock
 */
record TakenBack(Settings settings, LocalDate today) {
  /** A line of YAML, or of JBake's own header: the name, then the value. */
  private static final Pattern FIELD =
      Pattern.compile(
          "^[\"']?(status|tlp|date|draft|withdrawn)[\"']?[ \\t]*[:=](.*)$",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private static final Pattern END = Pattern.compile("^(?:---|~{6})[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Whether the file with these bytes says so. */
  boolean says(byte[] file) {
    // Fields and their values are ASCII, and a file of another encoding has such an error.
    Matcher field = FIELD.matcher(frontMatter(new String(file, StandardCharsets.ISO_8859_1)));
    boolean takenBack = false;
    while (field.find()) {
      takenBack |= says(field.group(1).toLowerCase(Locale.ROOT), value(field.group(2)));
    }
    return takenBack;
  }

  private static String frontMatter(String text) {
    Matcher end = END.matcher(text);
    int from = text.stripLeading().startsWith("---") ? text.indexOf("---") + 3 : 0;
    return end.find(from) ? text.substring(0, end.start()) : text;
  }

  private static String value(String written) {
    String bare = written.replaceFirst("\\s#.*", "").strip();
    return bare.replaceAll("^[\"']|[\"']$", "").strip();
  }

  private boolean says(String name, String value) {
    return switch (name) {
      case "status" -> !value.equals(Status.PUBLISHED.id());
      case "tlp" -> Tlp.of(value).map(t -> t.compareTo(settings.tlp()) > 0).orElse(true);
      case "date" -> day(value).filter(day -> day.compareTo(today.toString()) > 0).isPresent();
      case "draft" -> !value.equals("false");
      default -> true;
    };
  }

  private static Optional<String> day(String value) {
    Matcher day = DAY.matcher(value);
    return day.lookingAt() ? Optional.of(day.group()) : Optional.empty();
  }
}
