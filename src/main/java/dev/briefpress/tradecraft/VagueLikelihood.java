package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.judgement.LadderWords;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A judgement in words that leave its likelihood open. */
final class VagueLikelihood implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/vague-likelihood",
          Severity.INFO,
          "The bottom line, the assessment or the verdict on a hypothesis leaves open how likely"
              + " something is.",
          "\"Might\" and \"possible\" are true of anything. A term of the ladder says what readers"
              + " may rely on, and can be wrong.",
          "The group could strike again.\n",
          "It is unlikely that the group strikes again this year.\n");

  /** What makes a sentence of a hypothesis a verdict on it. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:hypothesis|this (?:reading|explanation|view)|on balance|verdict|we (?:judge|assess|think|find))\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    LadderWords ladder = LadderWords.of(prose.ladder());
    // Of what is likely, the claim may itself speak of a possibility.
    return prose.sentences().stream()
        .filter(VagueLikelihood::isJudgement)
        .filter(s -> ladder.in(prose.words().withoutFixed(s.text())).isEmpty())
        .flatMap(
            s ->
                prose.words().vague(s.text()).stream()
                    .limit(1)
                    .map(
                        found ->
                            prose.at(
                                RULE,
                                s,
                                found.start(),
                                found.end(),
                                "\"" + found.text() + "\" leaves open how likely it is",
                                "write a term of the ladder ("
                                    + prose.ladder().steps().get(2).term()
                                    + ", "
                                    + prose.ladder().steps().get(4).term()
                                    + " …), or what is known")));
  }

  private static boolean isJudgement(Sentence sentence) {
    return !sentence.isQuestion()
        && switch (sentence.place()) {
          case BOTTOM_LINE, ASSESSMENT -> true;
          case HYPOTHESIS -> VERDICT.matcher(sentence.text()).find();
          default -> false;
        };
  }
}
