package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.LadderWords;
import java.util.List;
import java.util.stream.Stream;

/** A level of confidence and a degree of likelihood in one sentence (ICD 203, D.6.e(2)(a)). */
final class ConfidenceWithLikelihood implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/confidence-with-likelihood",
          Severity.WARNING,
          "One sentence states both a level of confidence and how likely something is.",
          "Readers cannot tell which of the two words is about the event and which about its basis;"
              + " ICD 203 keeps them in sentences of their own.",
          "We assess with high confidence that an outage is likely.\n",
          "An outage is likely. We hold this with high confidence, because three operators agree.\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    return prose.estimates().stream()
        .flatMap(
            sentence -> {
              List<ConfidenceWords.Found> levels = sentence.confidence();
              // Few sentences name a level, and it is quick to see which do not.
              return levels.isEmpty()
                  ? Stream.empty()
                  : terms(prose, sentence).stream()
                      .limit(1)
                      .map(term -> finding(prose, sentence, term, levels.get(0)));
            });
  }

  // Another rule reports a term of the other ladder; here it is a likelihood like any other.
  private static List<LadderWords.Found> terms(Prose prose, Sentence sentence) {
    List<LadderWords.Found> own = sentence.terms(prose.ladder());
    return own.isEmpty()
        ? Stream.of(Ladder.values()).flatMap(l -> sentence.terms(l).stream()).toList()
        : own;
  }

  private static Diagnostic finding(
      Prose prose, Sentence sentence, LadderWords.Found term, ConfidenceWords.Found level) {
    return prose.at(
        RULE,
        sentence,
        Math.min(term.start(), level.start()),
        Math.max(term.end(), level.end()),
        "one sentence says \""
            + level.degree()
            + "\" confidence and \""
            + sentence.text().substring(term.start(), term.end())
            + "\"",
        "say how likely it is in one sentence, and how sure you are, and why, in the next");
  }
}
