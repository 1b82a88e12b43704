package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.Ladder.Step;
import dev.briefpress.judgement.LadderWords.Found;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Terms of two ladders, or of both rows of one, in one brief (ICD 203, D.6.e(2)(a)). */
final class MixedLadder implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/mixed-ladder",
          Severity.INFO,
          "A brief has likelihood terms of two ladders, or of both rows of the ladder of ICD 203.",
          "Readers take another word for another likelihood. ICD 203 asks that one row be kept to;"
              + " PHIA's terms stand for other ranges.",
          "ladder: icd203   (in the text: It is highly likely …)\n",
          "ladder: icd203   (in the text: It is very likely …)\n");

  /** Terms of one ladder that can stand in the place of a term of the other, word for word. */
  private static final Map<Ladder, Map<String, String>> SAME =
      Map.of(
          Ladder.ICD_203,
          Map.of("highly likely", "very likely", "highly unlikely", "very unlikely"),
          Ladder.PHIA,
          Map.of(
              "very likely", "highly likely",
              "very unlikely", "highly unlikely",
              "highly probable", "highly likely",
              "highly improbable", "highly unlikely",
              "improbable", "unlikely",
              "nearly certain", "almost certain"));

  private static final Map<Ladder, String> NAMES =
      Map.of(Ladder.ICD_203, "ICD 203", Ladder.PHIA, "PHIA");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    Ladder ladder = prose.ladder();
    List<Estimate> estimates =
        prose.estimates().stream().map(s -> new Estimate(s, s.terms(ladder))).toList();
    int row = row(prose, estimates);
    return estimates.stream()
        .flatMap(
            estimate ->
                Stream.concat(
                    ladder == Ladder.ICD_203 ? otherRow(prose, estimate, row) : Stream.empty(),
                    otherLadder(prose, estimate, ladder)));
  }

  /** A sentence with the terms of the brief's ladder that it has. */
  private record Estimate(Sentence sentence, List<Found> own) {}

  // The row of the term in the front matter, else of the first term in the text that has a row.
  private static int row(Prose prose, List<Estimate> estimates) {
    return Stream.concat(
            prose.declared().likelihood().stream(),
            estimates.stream().flatMap(estimate -> estimate.own().stream()).map(Found::term))
        .map(term -> prose.ladder().step(term).map(step -> step.terms().indexOf(term)).orElse(-1))
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(0);
  }

  private static Stream<Diagnostic> otherRow(Prose prose, Estimate estimate, int row) {
    return estimate.own().stream()
        .filter(found -> step(found).terms().indexOf(found.term()) != row)
        .map(
            found -> {
              String same = step(found).terms().get(row);
              return finding(
                  prose,
                  estimate.sentence(),
                  found,
                  "\"" + found.term() + "\" is of the other row of ICD 203 than the brief's terms",
                  same,
                  isWordForWord(found, same));
            });
  }

  private static Step step(Found found) {
    return Ladder.ICD_203.step(found.term()).orElseThrow();
  }

  // Of two rows only these have the same form: "a remote chance" and "almost no chance" have not.
  private static boolean isWordForWord(Found found, String same) {
    return found.term().matches(".*(?:likely|probable|certain)")
        && same.matches(".*(?:likely|probable|certain)");
  }

  private static Stream<Diagnostic> otherLadder(Prose prose, Estimate estimate, Ladder ladder) {
    Ladder other = ladder == Ladder.ICD_203 ? Ladder.PHIA : Ladder.ICD_203;
    Sentence sentence = estimate.sentence();
    return sentence.terms(other).stream()
        .filter(found -> ladder.term(found.term()).isEmpty())
        .filter(
            found ->
                estimate.own().stream()
                    .noneMatch(o -> o.start() < found.end() && found.start() < o.end()))
        .map(found -> ofOther(prose, sentence, found, ladder, other));
  }

  private static Diagnostic ofOther(
      Prose prose, Sentence sentence, Found found, Ladder ladder, Ladder other) {
    String message =
        "\""
            + found.term()
            + "\" is a term of "
            + NAMES.get(other)
            + ", and the brief's ladder is "
            + NAMES.get(ladder);
    Optional<String> same =
        Optional.ofNullable(SAME.getOrDefault(ladder, Map.of()).get(found.term()));
    return same.map(s -> finding(prose, sentence, found, message, s, true))
        .orElseGet(
            () ->
                prose.at(
                    RULE,
                    sentence,
                    found.start(),
                    found.end(),
                    message,
                    "write one of: " + String.join(", ", ladder.terms())));
  }

  private static Diagnostic finding(
      Prose prose, Sentence sentence, Found found, String message, String same, boolean fixed) {
    Diagnostic diagnostic =
        prose.at(RULE, sentence, found.start(), found.end(), message, "write \"" + same + "\"");
    // An adverb, such as "probably", has no counterpart in the other row.
    String written = sentence.text().substring(found.start(), found.end());
    boolean asIs =
        written.toLowerCase(Locale.ROOT).equals(found.term()) && written.equals(found.term());
    return fixed && asIs
        ? diagnostic.withFix(
            new Fix(
                "write '" + same + "' for '" + written + "'",
                List.of(new Edit(prose.span(sentence, found.start(), found.end()), same))))
        : diagnostic;
  }
}
