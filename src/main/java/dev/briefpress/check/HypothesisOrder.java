package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Hypotheses.Named;
import dev.briefpress.parse.Order;
import dev.briefpress.parse.Parsed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hypotheses misnumbered: the fewest that would have to change for all to be in order. */
final class HypothesisOrder implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/hypothesis-order",
          Severity.WARNING,
          "The letters or numbers of the hypotheses skip one, or are out of order.",
          "Readers look for the hypothesis that is not there.",
          "- **Hypothesis A:** …\n- **Hypothesis C:** …\n",
          "- **Hypothesis A:** …\n- **Hypothesis B:** …\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    // Where there are too few, adding the one that is not there settles the order.
    return parsed.hypotheses().stream()
        .filter(all -> !all.areTooFew())
        .flatMap(all -> misnamed(parsed, all));
  }

  private static Stream<Diagnostic> misnamed(Parsed parsed, Hypotheses all) {
    Set<String> seen = new HashSet<>();
    List<Named> unique = all.named().stream().filter(n -> seen.add(n.name())).toList();
    return wrong(unique.stream().map(all::ordinal).toList(), all.named().size() - unique.size())
        .entrySet()
        .stream()
        .filter(e -> !unique.get(e.getKey()).misspelt())
        .map(e -> found(parsed, unique.get(e.getKey()), all.label(all.name(e.getValue()))));
  }

  private static Diagnostic found(Parsed parsed, Named one, String expected) {
    return RULE.at(
        parsed.file(),
        parsed.draft().span(one.label().span()),
        "\"" + one.label().text() + "\" stands where \"" + expected + "\" should",
        "write \"" + expected + "\"");
  }

  // Of the three ways to count, the one that finds the fewest; none finds anything where all
  // names are in order.
  private static Map<Integer, Integer> wrong(List<Integer> ordinals, int repeated) {
    Map<Integer, Integer> placed = placed(ordinals);
    if (placed.isEmpty()) {
      return placed;
    }
    Map<Integer, Integer> wrong = counted(ordinals, repeated);
    Map<Integer, Integer> moved = moved(ordinals);
    wrong = placed.size() < wrong.size() ? placed : wrong;
    return moved.size() < wrong.size() ? moved : wrong;
  }

  // Each of the three ways to count gives the positions of wrong names, and what they should be.

  /** After a gap, counting goes on behind it; a repeated name may stand for one that is skipped. */
  private static Map<Integer, Integer> counted(List<Integer> ordinals, int repeated) {
    Map<Integer, Integer> wrong = new TreeMap<>();
    int next = 0;
    int spare = repeated;
    for (int i = 0; i < ordinals.size(); i++) {
      int ordinal = ordinals.get(i);
      if (ordinal < next || ordinal > next + spare) {
        wrong.put(i, next);
        next = ordinal < 0 ? next + 1 : ordinal + 1;
      } else {
        spare -= ordinal - next;
        next = ordinal + 1;
      }
    }
    return wrong;
  }

  /** Each name is held to its own position. */
  private static Map<Integer, Integer> placed(List<Integer> ordinals) {
    Map<Integer, Integer> wrong = new TreeMap<>();
    for (int i = 0; i < ordinals.size(); i++) {
      if (ordinals.get(i) != i) {
        wrong.put(i, i);
      }
    }
    return wrong;
  }

  /** Where all names are there, some of them stand in another place. */
  private static Map<Integer, Integer> moved(List<Integer> ordinals) {
    Map<Integer, Integer> wrong = new TreeMap<>();
    Set<Integer> all = new HashSet<>(ordinals);
    boolean complete = IntStream.range(0, ordinals.size()).allMatch(all::contains);
    Set<Integer> kept = complete ? Order.longestAscending(ordinals) : Set.of();
    for (int i = 0; i < ordinals.size(); i++) {
      if (!kept.contains(i)) {
        wrong.put(i, i);
      }
    }
    return wrong;
  }
}
