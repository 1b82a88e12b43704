package dev.briefpress.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which hypothesis English sentences prefer. */
public final class Preference {
  private static final Pattern BETTER =
      Pattern.compile(
          "(?i)\\bhypothesis\\s+([a-z]|\\d{1,2})\\s+(?:is|remains|appears|seems)"
              + "(?:\\s+(?:currently|still|clearly|somewhat|slightly|judged|assessed|considered|to be|the))*"
              + "\\s+(?:(?:better|best|more strongly|most strongly)[\\s-]supported|favou?red|preferred"
              + "|(?:more|most)\\s+(?:likely|plausible|probable|consistent))");
  private static final Pattern FAVOURS =
      Pattern.compile("(?i)\\b(?:favou?rs?|prefers?)\\s+hypothesis\\s+([a-z]|\\d{1,2})\\b");
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:no|not|cannot|neither|nor|if|than|hardly|would|unless|until)\\b|n't\\b");

  private Preference() {}

  /**
   * A preference in a sentence.
   *
   * @param name letter, in upper case, or number of the hypothesis
   * @param start where the words begin that say so
   * @param end where they end
   */
  public record Found(String name, int start, int end) {}

  /** Those in {@code sentence}; one that is denied or conditional is none. */
  public static List<Found> in(String sentence) {
    List<Found> all = new ArrayList<>();
    add(BETTER.matcher(sentence), sentence, all);
    add(FAVOURS.matcher(sentence), sentence, all);
    return all;
  }

  // What stands before the words decides: "it is not so that hypothesis A is better supported".
  private static void add(Matcher matcher, String sentence, List<Found> all) {
    while (matcher.find()) {
      if (!NEGATION.matcher(sentence.substring(0, matcher.start())).find()) {
        all.add(
            new Found(matcher.group(1).toUpperCase(Locale.ROOT), matcher.start(), matcher.end()));
      }
    }
  }
}
