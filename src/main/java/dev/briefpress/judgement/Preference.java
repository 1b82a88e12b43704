package dev.briefpress.judgement;

import dev.briefpress.text.Phrases;
import dev.briefpress.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which hypothesis English sentences prefer. */
public final class Preference {
  private static final Pattern BETTER =
      Pattern.compile(
          "(?i)\\bhypothesis\\s+([a-z]|\\d{1,2})(?:, [^,.;]{3,60},)?\\s+(?:is|remains|appears|seems)"
              + "(?:\\s+(?:currently|still|clearly|somewhat|slightly|judged|assessed|considered|to be|the))*"
              + "\\s+(?:(?:better|best|more strongly|most strongly)[\\s-]supported|favou?red|preferred"
              + "|(?:better|best|stronger|strongest|leading|preferred)\\s+(?:of|reading|explanation|account|one|hypothesis|fit)"
              + "|(?:more|most)\\s+(?:likely|plausible|probable|consistent|convincing))");
  private static final Pattern FITS =
      Pattern.compile(
          "(?i)\\bhypothesis\\s+([a-z]|\\d{1,2})(?:, [^,.;]{3,60},)?\\s+(?:fits|explains|accounts for)\\b[^.;]{0,50}?\\b(?:best|better)\\b");
  private static final Pattern JUDGED =
      Pattern.compile(
          "(?i)\\b(?:judge|assess|consider|find|hold|think)\\s+hypothesis\\s+([a-z]|\\d{1,2})\\s+(?:to be )?(?:the )?(?:better|best|stronger|strongest|more|most)\\b");
  private static final Pattern FAVOURS =
      Pattern.compile(
          "(?i)\\b(?:favou?rs?|prefers?|points? to|leans? to(?:wards?)?|comes? down for|settles? on|sides? with)\\s+hypothesis\\s+([a-z]|\\d{1,2})\\b");
  private static final Pattern OVER =
      Pattern.compile("(?i)\\bsupports? hypothesis\\s+([a-z]|\\d{1,2}) (?:over|more|better)\\b");
  private static final Pattern NEGATION =
      Pattern.compile("(?i)\\b(?:no|not|cannot|neither|nor|if|than|hardly|would|unless)\\b|n't\\b");

  private static final Phrases HYPOTHESIS = Phrases.of(List.of("hypothesis"));

  private Preference() {}

  /**
   * A preference in a sentence.
   *
   * @param name letter, in upper case, or number of the hypothesis
   * @param start where the words begin that say so
   * @param end where they end
   */
  public record Found(String name, int start, int end) {}

  /** The preferences in a sentence; one that is denied or conditional does not count. */
  public static List<Found> in(Words words) {
    List<Found> all = new ArrayList<>();
    // Few sentences name one, and the patterns are slow.
    if (!HYPOTHESIS.isIn(words)) {
      return all;
    }
    String sentence = words.text();
    add(BETTER.matcher(sentence), sentence, all);
    add(FAVOURS.matcher(sentence), sentence, all);
    add(OVER.matcher(sentence), sentence, all);
    add(FITS.matcher(sentence), sentence, all);
    add(JUDGED.matcher(sentence), sentence, all);
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
