package dev.briefpress.check.review;

import dev.briefpress.content.Header;
import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.Optional;

/** A reviewer who is an author. */
final class ReviewByAuthor implements ReviewRule {
  private static final Rule RULE =
      new Rule(
          "review/by-author",
          Severity.WARNING,
          "The reviewer is one of the brief's authors.",
          "Authors do not see the gaps in their own text. A review counts when another person makes"
              + " it.",
          "authors: [Ada Lindqvist]\nreview: {by: Ada Lindqvist, on: 2026-01-30}\n",
          "authors: [Ada Lindqvist]\nreview: {by: Ben Osei, on: 2026-01-30}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Optional<Diagnostic> check(AnsweredBrief answered) {
    Header header = answered.brief().header();
    return header
        .review()
        .filter(review -> isAuthor(Slug.key(review.by()), header))
        .map(
            review ->
                answered.at(
                    RULE,
                    "review",
                    "the reviewer " + review.by() + " is one of the authors",
                    "let another person review the brief"));
  }

  private static boolean isAuthor(String key, Header header) {
    return header.authors().stream().anyMatch(a -> Slug.key(a.name()).equals(key));
  }
}
