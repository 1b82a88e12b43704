package dev.briefpress.judgement;

import dev.briefpress.content.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what English sentences say of the confidence in a judgement. */
public final class ConfidenceWords {
  private static final String DEGREE =
      "(?<degree>(?:very |fairly |reasonably |relatively |extremely )?(?:low|moderate|medium|high)"
          + "|\\d{1,3} ?(?:%|percent|per cent)(?! confidence levels?\\b))";

  /** {@code with high confidence}, {@code high analytic confidence}, {@code high-confidence}. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])"
              + DEGREE
              + "(?<range>(?:-| )(?:to|or|and)(?:-| )(?:low|moderate|high))?"
              + "(?:[ -](?:analytic|analytical|overall|only|level of|levels of|degree of))?"
              + "[ -]confidence\\b(?! (?:interval|level of the|limit|bound))",
          Pattern.CASE_INSENSITIVE);

  /** {@code our confidence is high}, {@code confidence in this judgement remains low}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\bconfidence(?: levels?)?(?: in (?:this|that|the|our|these) [a-z -]{3,40}?)?"
              + "(?: is| are| remains| stays|:)(?: therefore| still| only| thus)? "
              + DEGREE
              + "(?<range> to (?:low|moderate|high))?\\b",
          Pattern.CASE_INSENSITIVE);

  /** {@code we hold this with strong confidence}: other degrees only where they are the author's. */
  private static final Pattern OURS =
      Pattern.compile(
          "\\b(?:we|our|(?:held|stated|judged|assessed|made) with)\\b[^.;]{0,60}?\\b(?<degree>strong|weak|reasonable|considerable|significant"
              + "|substantial|limited|full|complete|total|absolute|utmost|good|great|fair|some|little)(?<range> to (?:low|moderate|high))?"
              + " confidence\\b(?! (?:of|interval|vote))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEGATED =
      Pattern.compile("\\b(?:no|not|without|lacks?|lacking|never|nor|than)(?: \\w+)? $", Pattern.CASE_INSENSITIVE);

  private ConfidenceWords() {}

  /**
   * What a sentence says.
   *
   * @param degree as written: {@code medium}, {@code 73 %}
   * @param level absent when the degree is none of the three levels, or a range of two
   * @param start of the degree, in UTF-16 units
   * @param end of the degree
   */
  public record Found(String degree, Optional<Confidence> level, int start, int end) {}

  /** All in {@code sentence}, in order; what is negated says nothing. */
  public static List<Found> in(String sentence) {
    List<Found> all = new ArrayList<>();
    add(BEFORE.matcher(sentence), sentence, all);
    add(BEHIND.matcher(sentence), sentence, all);
    add(OURS.matcher(sentence), sentence, all);
    return all;
  }

  private static void add(Matcher matcher, String sentence, List<Found> all) {
    while (matcher.find()) {
      if (!NEGATED.matcher(sentence.substring(0, matcher.start())).find()) {
        String degree = matcher.group("degree");
        Optional<Confidence> level =
            matcher.group("range") == null
                ? Confidence.of(degree.toLowerCase(Locale.ROOT))
                : Optional.empty();
        all.add(new Found(degree, level, matcher.start("degree"), matcher.end("degree")));
      }
    }
  }
}
