package dev.briefpress.check.review;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.review.ReviewState;
import java.util.Optional;

/** A change after a review that does not record which text the reviewer read. */
final class ReviewDate implements ReviewRule {
  private static final Rule RULE =
      new Rule(
          "review/date",
          Severity.WARNING,
          "The brief was updated or corrected after its review, and the review does not record which"
              + " text the reviewer read.",
          "Nobody can tell whether the reviewer saw the text as it stands, so the page does not name"
              + " the reviewer.",
          "updated: 2026-02-03\nreview: {by: Ada Lindqvist, on: 2026-01-30}\n",
          "updated: 2026-02-03\nreview: {by: Ada Lindqvist, on: 2026-02-03, checked: [facts, sources], text: sha256-…}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Optional<Diagnostic> check(AnsweredBrief answered) {
    return answered
        .review(ReviewState.STALE)
        .filter(review -> review.text().isEmpty())
        .map(
            review ->
                answered.at(
                    RULE,
                    "review",
                    "the brief changed after it was reviewed on " + review.on(),
                    "let a person review it again, and record that with " + answered.command()));
  }
}
