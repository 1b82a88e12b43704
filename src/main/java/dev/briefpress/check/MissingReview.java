package dev.briefpress.check;

import dev.briefpress.check.review.ReviewRules;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.FrontMatter;
import java.util.stream.Stream;

/** A brief nobody reviewed; a draft has no reviewer yet. */
final class MissingReview implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "safety/missing-review",
          Severity.ERROR,
          "The site requires a review and the brief names no reviewer.",
          "review.required=true promises readers that a person read every brief.",
          "title: A title\n",
          "title: A title\nreview: {by: Ada Lindqvist, on: 2026-01-30, checked: [facts, sources], text: sha256-…}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    FrontMatter front = parsed.frontMatter();
    boolean asked =
        parsed.isBrief()
            && parsed.newsroom().settings().reviewRequired()
            && front.status().orElse(Status.PUBLISHED) == Status.PUBLISHED;
    if (!asked || front.fields().has("review")) {
      return Stream.empty();
    }
    return Stream.of(
        RULE.at(
            parsed.file(),
            front.fields().gap("review"),
            "this site requires a review and the brief names none",
            "let a person review it, and record that with " + ReviewRules.command(parsed.file())));
  }
}
