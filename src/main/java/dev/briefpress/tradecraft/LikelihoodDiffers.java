package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.Ladder.Step;
import dev.briefpress.judgement.LadderWords.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Another likelihood in the bottom line than in the front matter. */
final class LikelihoodDiffers implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/likelihood-differs",
          Severity.ERROR,
          "The bottom line, or the assessment where it has none, judges with another likelihood than"
              + " the front matter.",
          "Lists, cards and the search show the field, the text says otherwise; one of them"
              + " misleads.",
          "likelihood: likely   (in the text: It is very unlikely …)\n",
          "likelihood: very unlikely   (in the text: It is very unlikely …)\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    Optional<Step> declared = prose.declared().likelihood().flatMap(prose.ladder()::step);
    if (declared.isEmpty()) {
      return Stream.empty();
    }
    List<Stated> bottomLine = stated(prose, Place.BOTTOM_LINE);
    List<Stated> judging = bottomLine.isEmpty() ? stated(prose, Place.ASSESSMENT) : bottomLine;
    Set<Step> steps = new HashSet<>();
    judging.forEach(s -> steps.add(s.step()));
    // An assessment weighs several things against each other.
    boolean several = bottomLine.isEmpty() && steps.size() > 1;
    if (judging.isEmpty() || several || steps.contains(declared.get())) {
      return Stream.empty();
    }
    Stated first = judging.get(0);
    return Stream.of(
        prose.at(
            RULE,
            first.sentence(),
            first.found().start(),
            first.found().end(),
            "the text judges \""
                + first.found().term()
                + "\", the front matter `likelihood: "
                + prose.declared().likelihood().get()
                + "`",
            "correct the one that is wrong"));
  }

  /** A term, and the sentence that judges with it. */
  private record Stated(Sentence sentence, Found found, Step step) {}

  private static List<Stated> stated(Prose prose, Place place) {
    List<Stated> all = new ArrayList<>();
    prose
        .in(place)
        .filter(s -> !About.otherHypothesis(prose, s))
        .forEach(
            s ->
                s.terms(prose.ladder())
                    .forEach(
                        found ->
                            prose
                                .ladder()
                                .step(found.term())
                                .ifPresent(step -> all.add(new Stated(s, found, step)))));
    return all;
  }
}
