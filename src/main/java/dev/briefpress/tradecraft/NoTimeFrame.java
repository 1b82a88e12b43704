package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.LadderWords;
import java.util.List;
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
      Pattern.compile("\\b(?:will|going to|likely to|unlikely to|certain to)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?:19|20)\\d\\d|hours?|days?|weeks?|weekends?|months?|years?|quarters?|decades?|seasons?|terms?|summer|autumn|winter|spring"
              + "|january|february|march|april|june|july|august|september|october|november|december"
              + "|until|before|after|once|during|throughout|within|while|when|whenever|as long as|so long as|soon|shortly|today|tonight|tomorrow|now|next|coming|upcoming"
              + "|near(?:-| )term|short(?:-| )term|medium(?:-| )term|long(?:-| )term|first|again|remain|remains|stay|continue|continues|permanently|ever|indefinitely)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The month, which in lower case is another word. */
  private static final Pattern MAY = Pattern.compile("(?<!^)\\bMay\\b");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    LadderWords words = LadderWords.of(prose.ladder());
    List<Sentence> bottomLine = prose.in(Place.BOTTOM_LINE).toList();
    boolean timed =
        bottomLine.stream()
            .anyMatch(s -> TIME.matcher(s.text()).find() || MAY.matcher(s.text()).find());
    return timed
        ? Stream.empty()
        : bottomLine.stream()
            .filter(s -> FORECAST.matcher(s.text()).find())
            .flatMap(
                s ->
                    words.in(s.text()).stream()
                        .map(
                            found ->
                                prose.at(
                                    RULE,
                                    s,
                                    found.start(),
                                    found.end(),
                                    "the bottom line does not say by when",
                                    "add a day, a year or a span of time")))
            .limit(1);
  }
}
