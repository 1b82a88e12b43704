package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.text.Phrases;
import dev.briefpress.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A forecast that does not say by when. */
final class NoTimeFrame implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/no-time-frame",
          Severity.INFO,
          "The bottom line says how likely something is to happen, and nothing in it says by when.",
          "A forecast without a time frame cannot come true or fail, so that nobody can learn from"
              + " it.",
          "It is likely that the ministry will change the rule.\n",
          "It is likely that the ministry will change the rule before the end of 2027.\n");

  private static final Pattern FORECAST =
      Pattern.compile(
          "\\b(?:will|going to|likely to|unlikely to|certain to|might|could)\\b(?! have\\b)"
              + "|^(?:a|an|another|any|the|further|more|new) (?:[\\p{L}’'-]+ ){1,8}(?:is|are) (?:(?:very|almost) )?(?:un)?likely\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that show that a noun is not about the future. */
  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|had|did|has been|have been)\\b", Pattern.CASE_INSENSITIVE);

  private static final Phrases TIME =
      Phrases.inCompounds(
          "hours|hour|days|day|weeks|week|weekends|weekend|months|month|years|year|quarters"
              + "|quarter|decades|decade|seasons|season|terms|term|summer|autumn|winter|spring"
              + "|january|february|march|april|june|july|august|september|october|november|december"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|ramadan"
              + "|midnight|until|before|after|during|throughout|within|when|whenever|as long as"
              + "|so long as|today|tonight|tomorrow|next|coming|upcoming|near-term|near term"
              + "|short-term|short term|medium-term|medium term|long-term|long term");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** The month, which in lower case is another word. */
  private static final Pattern MAY = Pattern.compile("(?<!^)\\bMay\\b");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** How a sentence begins that reports what came before. */
  private static final Pattern SINCE = Pattern.compile("^(?:Since|After)\\b[^,]*,");

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    List<Sentence> bottomLine = prose.in(Place.BOTTOM_LINE).toList();
    return bottomLine.stream().anyMatch(s -> isTimed(s.text()))
        ? Stream.empty()
        : bottomLine.stream().flatMap(s -> finding(prose, s).stream()).limit(1);
  }

  private static boolean isTimed(String sentence) {
    Matcher since = SINCE.matcher(sentence);
    Words words = Words.of(since.lookingAt() ? sentence.substring(since.end()) : sentence);
    return TIME.isIn(words)
        || (words.hasDigit() && YEAR.matcher(words.text()).find())
        || MAY.matcher(words.text()).find();
  }

  private static Optional<Diagnostic> finding(Prose prose, Sentence sentence) {
    Matcher forecast = FORECAST.matcher(sentence.text());
    return forecast.find() && !PAST.matcher(sentence.text()).find()
        ? Optional.of(
            prose.at(
                RULE,
                sentence,
                forecast.start(),
                forecast.end(),
                "the bottom line does not say by when",
                "add a day, a year or a span of time"))
        : Optional.empty();
  }
}
