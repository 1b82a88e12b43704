package dev.briefpress.check.review;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.AiUse.Use;
import java.util.Optional;

/** A text made with AI for which nobody is named as responsible. */
final class NoResponsible implements ReviewRule {
  private static final Rule RULE =
      new Rule(
          "ai/no-responsible",
          Severity.ERROR,
          "The brief was made with AI, and neither it nor site.properties names who is responsible.",
          "AI cannot be responsible for a text. Readers must know which person or organisation is.",
          "ai: {use: generated}\n",
          "ai: {use: generated, responsible: Ada Lindqvist}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Optional<Diagnostic> check(AnsweredBrief answered) {
    boolean named = answered.parsed().newsroom().settings().responsibility().name().isPresent();
    return answered
        .brief()
        .header()
        .ai()
        .filter(ai -> ai.counted() != Use.NONE)
        .map(AiUse::responsible)
        .filter(own -> own.isEmpty() && !named)
        .map(
            own ->
                answered.at(
                    RULE,
                    "ai",
                    "the brief was made with AI and nobody is named as responsible for it",
                    "set responsible.name and responsible.contact in site.properties, or name a"
                        + " person in the field responsible of `ai`"));
  }
}
