package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.tradecraft.ConfidenceWords.Found;
import java.util.List;
import java.util.stream.Stream;

/** A degree of confidence that is none of the three. */
final class ConfidenceWord implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/confidence-word",
          Severity.WARNING,
          "The text states a degree of confidence that is none of low, moderate and high.",
          "Confidence has three levels (ICD 203, PHIA). A fourth word, or a number, cannot be"
              + " compared with other briefs.",
          "We hold this with medium confidence.\n",
          "We hold this with moderate confidence.\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    return prose.estimates().stream()
        .flatMap(
            sentence ->
                sentence.confidence().stream()
                    .filter(found -> found.level().isEmpty())
                    .map(found -> finding(prose, sentence, found)));
  }

  private static Diagnostic finding(Prose prose, Sentence sentence, Found found) {
    boolean medium = found.degree().equals("medium");
    Diagnostic diagnostic =
        prose.at(
            RULE,
            sentence,
            found.start(),
            found.end(),
            "\"" + found.degree() + "\" is no level of confidence",
            medium ? "write \"moderate\"" : "write low, moderate or high, and say why");
    return medium
        ? diagnostic.withFix(
            new Fix(
                "write 'moderate' for 'medium'",
                List.of(new Edit(prose.span(sentence, found.start(), found.end()), "moderate"))))
        : diagnostic;
  }
}
