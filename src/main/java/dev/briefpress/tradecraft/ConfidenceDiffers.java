package dev.briefpress.tradecraft;

import dev.briefpress.content.Confidence;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.tradecraft.ConfidenceWords.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Another level of confidence in the text than in the front matter. */
final class ConfidenceDiffers implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/confidence-differs",
          Severity.ERROR,
          "The bottom line or the assessment states one level of confidence, the front matter"
              + " another.",
          "The page's badge, the lists and the search show the field, the text says otherwise; one"
              + " of them misleads.",
          "confidence: high   (in the text: We hold this with low confidence …)\n",
          "confidence: low   (in the text: We hold this with low confidence …)\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    return Stream.of(Place.BOTTOM_LINE, Place.ASSESSMENT)
        .flatMap(place -> finding(prose, place).stream());
  }

  /** A level, and the sentence that states it. */
  private record Stated(Sentence sentence, Found found, Confidence level) {}

  // Where a place states several levels, they are about several things.
  private static Optional<Diagnostic> finding(Prose prose, Place place) {
    List<Stated> stated = new ArrayList<>();
    Set<Confidence> levels = new HashSet<>();
    for (Sentence sentence : prose.in(place).toList()) {
      if (About.otherHypothesis(prose, sentence)) {
        continue;
      }
      for (Found found : sentence.confidence()) {
        found.level().ifPresent(level -> stated.add(new Stated(sentence, found, level)));
        found.level().ifPresent(levels::add);
      }
    }
    return prose
        .declared()
        .confidence()
        .filter(field -> levels.size() == 1 && !levels.contains(field))
        .map(field -> finding(prose, stated.get(0), field));
  }

  private static Diagnostic finding(Prose prose, Stated first, Confidence field) {
    return prose.at(
        RULE,
        first.sentence(),
        first.found().start(),
        first.found().end(),
        "the text states "
            + first.level().id()
            + " confidence, the front matter `confidence: "
            + field.id()
            + "`",
        "correct the one that is wrong");
  }
}
