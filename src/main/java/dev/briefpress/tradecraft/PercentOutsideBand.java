package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.Ladder.Step;
import dev.briefpress.judgement.LadderWords.Found;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A percentage that the term beside it does not stand for. */
final class PercentOutsideBand implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/percent-outside-band",
          Severity.WARNING,
          "A percentage stands with a term of the ladder that means another range.",
          "Word and number contradict each other, and readers take whichever suits them.",
          "A second outage is likely (40 %).\n",
          "A second outage is likely (60 %).\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    if (prose.ladder() == Ladder.PHIA) {
      // In such a brief another rule reports any percentage.
      return Stream.empty();
    }
    return prose.estimates().stream()
        .flatMap(
            sentence -> {
              List<Found> terms = sentence.terms(prose.ladder());
              return terms.stream()
                  .flatMap(term -> finding(prose, sentence, term, terms.size() == 1).stream());
            });
  }

  private static Optional<Diagnostic> finding(
      Prose prose, Sentence sentence, Found term, boolean alone) {
    Step step = prose.ladder().step(term.term()).orElseThrow();
    return Percents.with(term, sentence.text(), alone)
        .filter(range -> !range.isWithin(step.from(), step.to()))
        .map(
            range ->
                prose.at(
                    RULE,
                    sentence,
                    range.start(),
                    range.end(),
                    "\""
                        + term.term()
                        + "\" means "
                        + step.from()
                        + " to "
                        + step.to()
                        + " percent, not "
                        + sentence.text().substring(range.start(), range.end()),
                    "correct the number, or write the term that means it"));
  }
}
