package dev.briefpress.tradecraft;

import dev.briefpress.content.Confidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what English sentences say of the confidence in a judgement. */
final class ConfidenceWords {
  private static final String LEVEL = "(?:low|moderate|medium|high)";
  private static final String DEGREE =
      "(?<degree>(?:very |fairly |reasonably |relatively |extremely )?"
          + LEVEL
          + "(?:(?:-| )(?:to|or|and)(?:-| )"
          + LEVEL
          + ")?"
          + "|\\d{1,3} ?(?:%|percent|per cent)(?! confidence levels?\\b)|0\\.\\d+)";
  private static final String OTHER_DEGREE =
      "(?:strong|weak|reasonable|considerable|significant|substantial|limited|full|complete|total"
          + "|absolute|utmost|good|great|fair|some|little|middling|so-so|mixed|modest|solid|firm|robust|poor|slight|decent)";

  private static final List<Pattern> FORMS =
      List.of(
          // with high confidence, high analytic confidence, high-confidence
          form(
              "(?<![\\p{L}\\p{N}-])"
                  + DEGREE
                  + "(?:[ -](?:analytic|analytical|overall|only|level of|levels of|degree of))?"
                  + "[ -]confidence\\b(?! (?:interval|level of the|limit|bound|band))"),
          // our confidence is high, confidence in this judgement remains low
          form(
              "\\bconfidence(?: levels?)?(?: in (?:this|that|it|these|both|our|the (?:judge?ment|assessment|estimate|finding|view|first|second|main))"
                  + "(?: [a-z-]+){0,5}?)?(?: is| are| was| remains| stays| stands at| to be| as|:)(?: therefore| still| only| thus| at)? "
                  + DEGREE
                  + "(?!\\p{L})"),
          form(
              "\\bour confidence(?: in [^.;:]{1,60}?)? (?:is|remains|stands at)(?: therefore| still| only| thus)? "
                  + DEGREE
                  + "(?!\\p{L})"),
          form(
              "\\b(?:our|analytic|analytical|overall) confidence(?: in (?:this|that|it))? (?:is|remains)(?: only)? (?<degree>"
                  + OTHER_DEGREE
                  + ")\\b"),
          // we hold this with strong confidence: other degrees only where they are the author's
          form(
              "\\b(?:we|our|(?:held|stated|judged|assessed|made) with)\\b[^.;]{0,60}?\\b(?<degree>"
                  + OTHER_DEGREE
                  + ") confidence\\b(?! (?:of|interval|vote))"),
          form("^(?<degree>" + OTHER_DEGREE + ") confidence (?:attaches|can be placed)\\b"),
          // we are highly confident that
          form(
              "\\b(?:we are|we're|we remain|and are) (?<degree>highly|moderately|\\d{1,3} ?(?:%|percent|per cent)) confident\\b"));

  private static final Map<String, Confidence> ADVERBS =
      Map.of("highly", Confidence.HIGH, "moderately", Confidence.MODERATE);

  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:no|not|without|lacks?|lacking|never|nor|than)(?: \\w+)? $",
          Pattern.CASE_INSENSITIVE);

  private ConfidenceWords() {}

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /**
   * What a sentence says.
   *
   * @param degree as written: {@code medium}, {@code 73 %}, {@code moderate-to-high}
   * @param level absent when the degree is none of the three levels
   * @param start of the degree, in UTF-16 units
   * @param end of the degree
   */
  record Found(String degree, Optional<Confidence> level, int start, int end) {}

  /** All in {@code sentence}, in order; what is negated says nothing. */
  static List<Found> in(String sentence) {
    List<Found> all = new ArrayList<>();
    if (!sentence.contains("onfiden")) {
      return all;
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(sentence);
      while (matcher.find()) {
        int start = matcher.start("degree");
        boolean known = all.stream().anyMatch(found -> found.start() == start);
        if (!known && !NEGATED.matcher(sentence.substring(0, matcher.start())).find()) {
          all.add(found(matcher.group("degree"), start));
        }
      }
    }
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  private static Found found(String degree, int start) {
    String lower = degree.toLowerCase(Locale.ROOT);
    Optional<Confidence> level =
        Confidence.of(lower).or(() -> Optional.ofNullable(ADVERBS.get(lower)));
    return new Found(degree, level, start, start + degree.length());
  }
}
