package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Hypotheses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hypothesis that the text names and does not have. */
final class UnknownHypothesisNamed implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/unknown-hypothesis",
          Severity.ERROR,
          "The text names a hypothesis that the brief does not have.",
          "Readers look for it in vain: a hypothesis was removed or renamed, and the text kept its"
              + " letter.",
          "Hypothesis D fits the timing less well.   (the brief has A, B and C)\n",
          "Hypothesis C fits the timing less well.\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    Set<String> names =
        prose.hypotheses().stream()
            .flatMap(all -> all.named().stream())
            .map(Hypotheses.Named::name)
            .collect(Collectors.toSet());
    if (names.isEmpty()) {
      return Stream.empty();
    }
    List<String> sorted = names.stream().sorted().toList();
    return prose.sentences().stream()
        .flatMap(
            sentence ->
                About.hypotheses(sentence).stream()
                    .filter(mention -> !names.contains(mention.name()))
                    .map(
                        mention ->
                            prose.at(
                                RULE,
                                sentence,
                                mention.start(),
                                mention.end(),
                                "there is no hypothesis " + mention.name(),
                                "the brief has " + String.join(", ", sorted))));
  }
}
