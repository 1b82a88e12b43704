package dev.briefpress.tradecraft;

import dev.briefpress.judgement.LadderWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages that a sentence gives as the likelihood of something. */
final class Percents {
  private static final String NUMBER =
      "(\\d{1,3})(?:\\s?(?:%|percent|per cent))?(?:\\s?(?:–|-|to|and)\\s?(\\d{1,3}))?\\s?(?:%|percent\\b|per cent\\b)";

  /** Behind a term: {@code likely (60–70 %)}, {@code likely, at about 60 percent}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:[\\s,(–—:=]|\\b(?:or|an?|with|at|about|around|roughly|approximately|some|between|over|under"
              + "|estimated|chance|probability|likelihood|of|that is|i\\.e\\.|meaning|we say|put at|perhaps|nearly|almost|just|only|no more than|at most|at least|up to)\\b|~|≈|c\\.){0,12}?"
              + NUMBER
              + "(?! of\\b)",
          Pattern.CASE_INSENSITIVE);

  /** {@code a 60 % chance}, {@code a probability of 60 percent}. */
  private static final Pattern CHANCE =
      Pattern.compile(
          NUMBER + "[\\s-](?:chance|probability|likelihood|odds|likely)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:chances?|probability|likelihood)(?: (?:of|that|for) [\\p{L}' -]{3,60}?)?(?: (?:is|are|of|at|about|around|roughly|some|put|stands|estimated|between|only))+ (?:~|≈)?"
              + NUMBER,
          Pattern.CASE_INSENSITIVE);

  private Percents() {}

  /** A range in percent; one number is both ends. */
  record Range(int from, int to, int start, int end) {
    boolean isWithin(int low, int high) {
      return low <= from && to <= high;
    }
  }

  /** The percentage that goes with a term, of which {@code alone} tells whether it is the only one. */
  static Optional<Range> with(LadderWords.Found term, String sentence, boolean alone) {
    Matcher behind = BEHIND.matcher(sentence.substring(term.end()));
    if (behind.find()) {
      return range(behind, term.end());
    }
    return alone ? first(sentence) : Optional.empty();
  }

  /** The first likelihood in percent of a sentence, whether it has a term or not. */
  static Optional<Range> first(String sentence) {
    for (Pattern pattern : List.of(CHANCE, OF)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return range(matcher, 0);
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> range(Matcher matcher, int offset) {
    int from = Integer.parseInt(matcher.group(1));
    int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
    return Optional.of(
        new Range(
            Math.min(from, to),
            Math.max(from, to),
            offset + matcher.start(1),
            offset + matcher.end()));
  }
}
