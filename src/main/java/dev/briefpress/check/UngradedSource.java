package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import java.util.stream.Stream;

/** A source without a grade. */
final class UngradedSource implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/ungraded-source",
          Severity.WARNING,
          "A source has no reliability or no credibility.",
          "Readers cannot weigh it; F and 6 say that it cannot be judged.",
          "sources:\n  - {title: Joint press release}\n",
          "sources:\n  - {title: Joint press release, reliability: A, credibility: 2}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.frontMatter().sources().stream()
        .filter(s -> !s.fields().has("reliability") || !s.fields().has("credibility"))
        .map(
            s ->
                RULE.at(
                    parsed.file(),
                    s.fields().mapping().span(),
                    s.source().named() + " has no full grade",
                    "add `reliability:` (A to F) and `credibility:` (1 to 6)"));
  }
}
