package dev.briefpress.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ladder of likelihood terms: a published scale that says which words stand for which range of
 * probability. The same word may stand for another range on another ladder.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are copies
public enum Ladder {
  /** ICD 203 of 2015, both rows of its table. */
  ICD_203(
      "icd203",
      step(1, 5, "almost no chance", "remote"),
      step(5, 20, "very unlikely", "highly improbable"),
      step(20, 45, "unlikely", "improbable"),
      step(45, 55, "roughly even chance", "roughly even odds"),
      step(55, 80, "likely", "probable"),
      step(80, 95, "very likely", "highly probable"),
      step(95, 99, "almost certain", "nearly certain")),
  /** The PHIA probability yardstick of 2025; the gaps between its ranges are meant. */
  PHIA(
      "phia",
      step(0, 5, "remote chance"),
      step(10, 20, "highly unlikely"),
      step(25, 35, "unlikely"),
      step(40, 50, "realistic possibility"),
      step(55, 75, "likely", "probable"),
      step(80, 90, "highly likely"),
      step(95, 100, "almost certain"));

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // the list and its records are immutable
  private final List<Step> steps;

  @SuppressWarnings("ImmutableEnumChecker") // the list is immutable
  private final List<String> terms;

  Ladder(String id, Step... steps) {
    this.id = id;
    this.steps = List.of(steps);
    this.terms = Stream.of(steps).flatMap(step -> step.terms().stream()).toList();
  }

  /**
   * A step of a ladder.
   *
   * @param from lower end of its range in percent
   * @param to upper end in percent
   * @param terms the words that stand for it, in lower case; the first is the usual one
   */
  public record Step(int from, int to, List<String> terms) {
    public Step {
      terms = List.copyOf(terms);
    }

    /** The usual word. */
    public String term() {
      return terms.get(0);
    }
  }

  private static Step step(int from, int to, String... terms) {
    return new Step(from, to, List.of(terms));
  }

  /** As front matter names it: {@code icd203}. */
  public String id() {
    return id;
  }

  /** From the least likely to the most likely. */
  public List<Step> steps() {
    return steps;
  }

  /** The words of all steps, in lower case. */
  public List<String> terms() {
    return terms;
  }

  /** The term in the ladder's spelling; absent when it has none such. */
  public Optional<String> term(String written) {
    return Optional.of(written.strip().toLowerCase(Locale.ROOT)).filter(terms::contains);
  }

  /** The step that {@code term} stands for. */
  public Optional<Step> step(String term) {
    return steps.stream().filter(step -> step.terms().contains(term)).findFirst();
  }

  /** The ladder of this id. */
  public static Optional<Ladder> of(String id) {
    return Stream.of(values()).filter(ladder -> ladder.id.equals(id)).findFirst();
  }

  /** The ids of all ladders. */
  public static List<String> ids() {
    return Stream.of(values()).map(Ladder::id).toList();
  }
}
