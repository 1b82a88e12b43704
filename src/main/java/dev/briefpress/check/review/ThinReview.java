package dev.briefpress.check.review;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.review.Review;
import dev.briefpress.review.ReviewState;
import java.util.Optional;

/** A review of which the record does not show that facts and sources of this text were checked. */
final class ThinReview implements ReviewRule {
  private static final Rule RULE =
      new Rule(
          "review/thin",
          Severity.WARNING,
          "The record of the review does not show that facts and sources of this text were checked:"
              + " it does not name both, or not the text that the reviewer read.",
          "A review of the spelling only is no review in the sense of the EU AI Act, and readers"
              + " believe that the facts were checked. A text made with AI keeps its label.",
          "review: {by: Ada Lindqvist, on: 2026-01-30}\n",
          "review: {by: Ada Lindqvist, on: 2026-01-30, checked: [facts, sources], text: sha256-…}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Optional<Diagnostic> check(AnsweredBrief answered) {
    return answered
        .review(ReviewState.THIN)
        .map(
            review ->
                answered.at(
                    RULE,
                    "review",
                    message(review),
                    "record what was checked with " + answered.command()));
  }

  private static String message(Review review) {
    if (review.checked().isEmpty()) {
      return "the review does not say what was checked";
    }
    return review.isSubstantive()
        ? "the review does not say which text the reviewer read"
        : "the review does not say that both facts and sources were checked";
  }
}
