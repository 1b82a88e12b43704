package dev.briefpress.ach;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a piece of evidence fits a hypothesis. */
public enum Cell {
  /** Very consistent. */
  CC(0),
  /** Consistent. */
  C(0),
  /** Neutral, or not applicable. */
  N(0),
  /** Inconsistent. */
  I(1),
  /** Very inconsistent. */
  II(2);

  private static final Map<String, Cell> OTHER_FORMS =
      Map.ofEntries(
          Map.entry("very consistent", CC),
          Map.entry("++", CC),
          Map.entry("consistent", C),
          Map.entry("+", C),
          Map.entry("n/a", N),
          Map.entry("na", N),
          Map.entry("n.a.", N),
          Map.entry("neutral", N),
          Map.entry("not applicable", N),
          Map.entry("0", N),
          Map.entry("inconsistent", I),
          Map.entry("very inconsistent", II));

  private final int weight;

  Cell(int weight) {
    this.weight = weight;
  }

  /**
   * How much it counts against the hypothesis. That a very inconsistent cell counts twice is a
   * convention of the tools for this method and not a part of it.
   */
  int against() {
    return weight;
  }

  /** The names of all cells. */
  public static List<String> names() {
    return Stream.of(values()).map(Enum::name).toList();
  }

  /** The cell of this name. */
  public static Optional<Cell> of(String name) {
    return Stream.of(values()).filter(cell -> cell.name().equals(name)).findFirst();
  }

  /** The cell that {@code text}, which names none, certainly means: {@code n/a}, {@code cc}. */
  public static Optional<Cell> meant(String text) {
    return of(text.toUpperCase(Locale.ROOT))
        .or(() -> Optional.ofNullable(OTHER_FORMS.get(text.toLowerCase(Locale.ROOT))));
  }
}
