package dev.briefpress.tradecraft;

import dev.briefpress.judgement.LadderWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages that a sentence gives as the likelihood of something. */
final class Percents {
  private static final Map<String, Integer> WORDS =
      Map.of(
          "ten", 10, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy",
          70, "eighty", 80, "ninety", 90);

  private static final String FIGURE = "(\\d{1,3}|" + String.join("|", WORDS.keySet()) + ")";
  private static final String NUMBER =
      FIGURE
          + "(?:\\s?(?:%|percent|per cent))?(?:\\s?(?:–|-|to|and)\\s?"
          + FIGURE
          + ")?\\s?(?:%|percent\\b|per cent\\b)";

  /** Behind a term: {@code likely (60–70 %)}, {@code likely, at about 60 percent}. */
  private static final Pattern BEHIND =
      pattern(
          "^(?:[\\s,(–—:=]|i\\.e\\.,?|c\\.|~|≈|\\b(?:or|an?|with|at|about|around|roughly|approximately|some|between|over|under"
              + "|estimated|chance|probability|likelihood|of|that is|meaning|we say|put at|perhaps|nearly|almost|just|only|no more than"
              + "|at most|at least|up to)\\b){0,12}?"
              + NUMBER
              + "(?! of\\b)");

  /** Before a term: {@code 60 percent, in other words likely}. */
  private static final Pattern BEFORE =
      pattern(
          NUMBER
              + "[\\s,:)–—]*(?:in other words|that is|i\\.e\\.|which is|which means|so|hence|and so|and thus)[\\s,:]*(?:it is |we judge it )?$");

  /** {@code a 60 % chance}. */
  private static final Pattern CHANCE =
      pattern(
          NUMBER + "[\\s-](?:chance|probability|likelihood|odds|likely|probable|certain|sure)\\b");

  /** {@code a probability of 60 percent}. */
  private static final Pattern OF =
      pattern(
          "\\b(?:chances?|probability|likelihood)(?: (?:of|that|for) [\\p{L}' -]{3,60}?)?"
              + "(?: (?:is|are|of|at|about|around|roughly|some|put|stands|estimated|between|only))+ (?:~|≈)?"
              + NUMBER);

  /** {@code we put this at 60 %}, {@code the risk that it fails stands at 60 %}. */
  private static final Pattern PUT =
      pattern(
          "(?:\\bwe (?:rate|put|see|assess|judge|estimate|hold|place) (?:this|that|it|the [\\p{L}]+)|\\brisk (?:that|of) [\\p{L}' -]{3,60}? stands|^) ?at (?:about |around |roughly |some )?"
              + NUMBER);

  /** Whoever else names a number is quoted with it. */
  private static final Pattern OTHERS =
      pattern(
          "(?<!\\bwe )(?<!\\bwe would )\\b(?:gives?|gave|puts?|speaks? of|spoke of|estimates?|estimated|forecasts?|reckons?|prices?|says|said|sees|saw"
              + "|expects?|expected|calls?|called|according to)\\b[^;]*$");

  private Percents() {}

  /** A range in percent; one number is both ends. */
  record Range(int from, int to, int start, int end) {
    boolean isWithin(int low, int high) {
      return low <= from && to <= high;
    }
  }

  /**
   * The percentage that goes with a term, of which {@code alone} says whether it is the only one.
   */
  static Optional<Range> with(LadderWords.Found term, String sentence, boolean alone) {
    if (!mayHave(sentence)) {
      return Optional.empty();
    }
    Matcher behind = BEHIND.matcher(sentence.substring(term.end()));
    if (behind.find()) {
      return Optional.of(range(behind, term.end()));
    }
    Matcher before = BEFORE.matcher(sentence.substring(0, term.start()));
    if (before.find()) {
      return Optional.of(range(before, 0));
    }
    return alone ? first(sentence) : Optional.empty();
  }

  /** The first likelihood in percent of a sentence, whether it has a term or not. */
  static Optional<Range> first(String sentence) {
    if (!mayHave(sentence)) {
      return Optional.empty();
    }
    for (Pattern pattern : List.of(CHANCE, OF, PUT)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find() && !OTHERS.matcher(sentence.substring(0, matcher.start())).find()) {
        return Optional.of(range(matcher, 0));
      }
    }
    return Optional.empty();
  }

  // Most sentences have no percentage, and the patterns are slow.
  private static boolean mayHave(String sentence) {
    return sentence.indexOf('%') >= 0 || sentence.toLowerCase(Locale.ROOT).contains("cent");
  }

  private static Range range(Matcher matcher, int offset) {
    int from = number(matcher.group(1));
    int to = matcher.group(2) == null ? from : number(matcher.group(2));
    return new Range(
        Math.min(from, to), Math.max(from, to), offset + matcher.start(1), offset + matcher.end());
  }

  private static int number(String written) {
    Integer word = WORDS.get(written.toLowerCase(Locale.ROOT));
    return word == null ? Integer.parseInt(written) : word;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
