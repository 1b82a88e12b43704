package dev.briefpress.check.review;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.review.ReviewState;
import java.util.Optional;

/** Words that changed after the review. */
final class StaleReview implements ReviewRule {
  private static final Rule RULE =
      new Rule(
          "review/stale",
          Severity.WARNING,
          "Words of the brief changed after its review; an error where the site requires reviews.",
          "A review counts for the text that the reviewer read. The page no longer names the"
              + " reviewer, and a text made with AI has its label again.",
          "review: {by: Ada Lindqvist, on: 2026-01-30, checked: [facts, sources], text: sha256-…}\n",
          "review: {by: Ada Lindqvist, on: 2026-02-03, checked: [facts, sources], text: sha256-…}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Optional<Diagnostic> check(AnsweredBrief answered) {
    return answered
        .review(ReviewState.STALE)
        .filter(review -> review.text().isPresent())
        .map(
            review ->
                answered.at(
                    RULE,
                    "review",
                    "words changed after " + review.by() + " reviewed the brief on " + review.on(),
                    "let a person review it again, and record that with " + answered.command()))
        .map(found -> isRequired(answered) ? found.withSeverity(Severity.ERROR) : found);
  }

  private static boolean isRequired(AnsweredBrief answered) {
    return answered.parsed().newsroom().settings().reviewRequired();
  }
}
