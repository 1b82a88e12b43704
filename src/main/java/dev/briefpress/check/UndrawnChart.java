package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import java.util.stream.Stream;

/** A chart that an author asks for and that cannot be drawn. */
final class UndrawnChart implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/chart",
          Severity.WARNING,
          "A line asks for a chart that cannot be drawn.",
          "The page shows the table alone, and its author expects more.",
          "| Year | Faults |\n| --- | ---: |\n| 2023 | about four |\n\n{chart=bar}\n",
          "| Year | Faults |\n| --- | ---: |\n| 2023 | 4 |\n\n{chart=bar}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.draft().outline().charts().stream()
        .map(
            fault ->
                RULE.at(
                    parsed.file(),
                    parsed.draft().span(fault.span()),
                    fault.message(),
                    fault.help()));
  }
}
