package dev.briefpress.check.sources;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.parse.Parsed;
import java.util.List;
import java.util.stream.Stream;

/** The rules about what a brief rests on. */
public final class SourceRules {
  private static final List<SourceRule> ALL =
      List.of(
          new ConfidenceTooHigh(),
          new ConfirmedAlone(),
          new DuplicateSource(),
          new JudgementUnsupported(),
          new NotArchived(),
          new Uncited());

  /** All rules, in the order of the documentation. */
  public static final List<Rule> RULES = ALL.stream().map(SourceRule::rule).toList();

  private SourceRules() {}

  /** What the rules find in a document; nothing in a document without sources. */
  public static Stream<Diagnostic> check(Parsed parsed) {
    return SourcedBrief.of(parsed).stream()
        .flatMap(brief -> ALL.stream().flatMap(rule -> rule.check(brief)));
  }
}
