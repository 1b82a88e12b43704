package dev.briefpress.authoring.shape;

import dev.briefpress.content.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a daily edition: {@code Evening Report – 2026-02-11}, {@code Daily Summary: February
 * 11, 2026}.
 *
 * @param edition one of {@link Edition#NAMES}; absent for the day's summary
 * @param date an ISO day, absent when the title names none
 * @param more what the title says beside these, possibly empty
 */
public record DailyTitle(Optional<String> edition, Optional<String> date, String more) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?:the\\s+)?(overnight|night|morning|midday|noon|evening|daily)\\s+(?:intelligence\\s+|news\\s+)?"
              + "(?:report|brief|briefing|edition|summary|update|bulletin|digest)\\b");

  /** Reads the title of a document; absent when it is no daily edition's. */
  public static Optional<DailyTitle> of(String title) {
    Matcher form = FORM.matcher(title);
    if (!form.lookingAt()) {
      return Optional.empty();
    }
    String rest = title.substring(form.end());
    Optional<WrittenDate> date = WrittenDate.in(rest);
    String more =
        date.map(d -> rest.substring(0, d.start()) + " " + rest.substring(d.end())).orElse(rest);
    return Optional.of(
        new DailyTitle(
            edition(form.group(1)),
            date.map(d -> d.value().substring(0, 10)),
            more.replaceAll("^[\\s:,|–—-]+|[\\s:,|–—-]+$", "").replaceAll("\\s+", " ")));
  }

  private static Optional<String> edition(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> names = Edition.NAMES;
    String name = lower.equals("night") ? "overnight" : lower.equals("noon") ? "midday" : lower;
    return names.contains(name) ? Optional.of(name) : Optional.empty();
  }
}
