package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Order;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.parse.Sections.Match;
import dev.briefpress.schema.SectionSpec;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sections out of their place: the fewest that would have to move. */
final class SectionOrder implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/order",
          Severity.ERROR,
          "A section stands before one that should come first.",
          "Readers look for the same part in the same place.",
          "## 2. Competing Hypotheses\n…\n\n## 1. BLUF\n…\n",
          "## 1. BLUF\n…\n\n## 2. Competing Hypotheses\n…\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.sections().stream().flatMap(sections -> misplaced(parsed, sections));
  }

  private static Stream<Diagnostic> misplaced(Parsed parsed, Sections sections) {
    List<SectionSpec> schema = sections.schema().sections();
    List<Match> matches = sections.known();
    List<Integer> order =
        matches.stream().map(match -> schema.indexOf(match.spec().orElseThrow())).toList();
    Set<Integer> kept = Order.longestAscending(order);
    return IntStream.range(0, matches.size())
        .filter(i -> !kept.contains(i))
        .mapToObj(i -> found(parsed, matches.get(i), schema, order.get(i)));
  }

  private static Diagnostic found(Parsed parsed, Match match, List<SectionSpec> schema, int index) {
    return RULE.at(
        parsed.file(),
        parsed.place(match),
        "section \"" + match.text() + "\" is out of order",
        index == 0
            ? "make it the first section"
            : "move it behind \"" + schema.get(index - 1).title() + "\"");
  }
}
