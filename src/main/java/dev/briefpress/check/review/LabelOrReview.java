package dev.briefpress.check.review;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.review.Statement;
import java.util.Optional;

/** A text made with AI that is published with a label. */
final class LabelOrReview implements ReviewRule {
  private static final Rule RULE =
      new Rule(
          "ai/label-or-review",
          Severity.INFO,
          "The brief was made with AI and is published with a label that says so, because no full"
              + " review of this text is recorded, or nobody who can be reached answers for it.",
          "Art. 50(4) of the EU AI Act asks for the label unless a person reviewed the text and"
              + " somebody holds editorial responsibility.",
          "ai: {use: generated}\n",
          "ai: {use: none}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Optional<Diagnostic> check(AnsweredBrief answered) {
    Brief brief = answered.brief();
    return brief.status() == Status.PUBLISHED && brief.statement().labelled()
        ? Optional.of(
            answered.at(
                RULE,
                "ai",
                "the page is labelled as made with AI: " + reason(brief.statement()),
                help(answered)))
        : Optional.empty();
  }

  private static String reason(Statement statement) {
    return switch (statement) {
      case AI_PARTLY_REVIEWED -> "no full review of this text is recorded";
      case AI_UNANSWERED -> "nobody who can be reached answers for it";
      default -> "no person has reviewed this text";
    };
  }

  private static String help(AnsweredBrief answered) {
    return switch (answered.brief().statement()) {
      case AI_UNANSWERED -> "set responsible.name and responsible.contact in site.properties";
      default ->
          "keep the label; or let a person check facts and sources, and record that with "
              + answered.command();
    };
  }
}
