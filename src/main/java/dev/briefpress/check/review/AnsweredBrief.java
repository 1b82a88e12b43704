package dev.briefpress.check.review;

import dev.briefpress.content.Brief;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.parse.Parsed;
import dev.briefpress.review.Review;
import dev.briefpress.review.ReviewState;
import java.util.Optional;

/**
 * A brief that names a review or AI, as the rules look at it.
 *
 * @param parsed what the brief was made of
 */
record AnsweredBrief(Brief brief, Parsed parsed) {
  /** The review, when its record is worth {@code state}. */
  Optional<Review> review(ReviewState state) {
    return brief.header().review().filter(review -> brief.reviewed() == state);
  }

  /** A finding at {@code field}. */
  Diagnostic at(Rule rule, String field, String message, String help) {
    return rule.at(parsed.file(), parsed.frontMatter().fields().place(field), message, help);
  }

  /** The command that records a review of the brief. */
  String command() {
    return ReviewRules.command(parsed.file());
  }
}
