package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.Preference;
import dev.briefpress.parse.Hypotheses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text that prefers another hypothesis than the front matter. */
final class AssessmentDiffers implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/assessment-differs",
          Severity.ERROR,
          "The text calls another hypothesis the better supported one than the field assessed.",
          "The page marks the hypothesis of the field as preferred, above a text that says"
              + " otherwise.",
          "assessed: A   (in the text: Hypothesis B is better supported.)\n",
          "assessed: B   (in the text: Hypothesis B is better supported.)\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** A preference, and the sentence that states it. */
  private record Stated(Sentence sentence, Preference.Found found) {}

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    // A hypothesis that is not there is reported by another rule.
    return prose.parsed().frontMatter().assessed().stream()
        .filter(assessed -> isThere(prose, assessed))
        .flatMap(
            assessed ->
                Stream.of(Place.BOTTOM_LINE, Place.ASSESSMENT)
                    .flatMap(place -> finding(prose, place, assessed).stream()));
  }

  private static boolean isThere(Prose prose, String assessed) {
    return prose.hypotheses().stream()
        .flatMap(all -> all.named().stream())
        .anyMatch(named -> Hypotheses.isName(assessed, named.name()));
  }

  // A text that prefers one for this question and another for that one agrees with either.
  private static Optional<Diagnostic> finding(Prose prose, Place place, String assessed) {
    List<Stated> stated = new ArrayList<>();
    prose.sentences().stream()
        .filter(s -> s.place() == place)
        .forEach(s -> Preference.in(s.words()).forEach(f -> stated.add(new Stated(s, f))));
    boolean agrees = stated.stream().anyMatch(s -> Hypotheses.isName(assessed, s.found().name()));
    return agrees
        ? Optional.empty()
        : stated.stream().findFirst().map(first -> finding(prose, first, assessed));
  }

  private static Diagnostic finding(Prose prose, Stated stated, String assessed) {
    return prose.at(
        RULE,
        stated.sentence(),
        stated.found().start(),
        stated.found().end(),
        "the text prefers hypothesis "
            + stated.found().name()
            + ", the front matter `assessed: "
            + assessed
            + "`",
        "correct the one that is wrong");
  }
}
