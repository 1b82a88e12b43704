package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.Ladder;
import java.util.Optional;
import java.util.stream.Stream;

/** A likelihood in percent in a brief whose ladder is the PHIA yardstick. */
final class PercentWithPhia implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/percent-with-phia",
          Severity.WARNING,
          "A brief on the PHIA yardstick gives a likelihood in percent.",
          "The yardstick's ranges explain its words and have gaps between them; a single number"
              + " claims a precision that the words were made to avoid.",
          "ladder: phia   (in the text: There is a 60 % chance …)\n",
          "ladder: phia   (in the text: It is likely …)\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    if (prose.ladder() != Ladder.PHIA) {
      return Stream.empty();
    }
    return prose.estimates().stream()
        .flatMap(
            sentence ->
                percent(sentence)
                    .map(
                        range ->
                            prose.at(
                                RULE,
                                sentence,
                                range.start(),
                                range.end(),
                                "a likelihood in percent beside the terms of PHIA",
                                "write the term alone: " + String.join(", ", Ladder.PHIA.terms())))
                    .stream());
  }

  private static Optional<Percents.Range> percent(Sentence sentence) {
    return sentence.terms(Ladder.PHIA).stream()
        .flatMap(term -> Percents.with(term, sentence.text(), false).stream())
        .findFirst()
        .or(() -> Percents.first(sentence.text()));
  }
}
