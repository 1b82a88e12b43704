package dev.briefpress.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The numbers of a table.
 *
 * @param labels of its rows
 * @param names of its series
 * @param cells by row, then series
 */
record Series(List<String> labels, List<String> names, List<List<Cell>> cells) {
  Series {
    labels = List.copyOf(labels);
    names = List.copyOf(names);
    cells = List.copyOf(cells);
  }

  /** A number and how its author wrote it; no number for an empty cell. */
  record Cell(OptionalDouble number, String text) {}

  /** Stands in a table for a number that is not known. */
  static final String NONE = "\u2013";

  static Series of(ChartTable table, NumberForm form, String help, List<Fault> faults) {
    List<String> labels = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = table.rows().get(row);
      labels.add(texts.get(0).strip());
      List<Cell> numbers = new ArrayList<>();
      for (int column = 1; column < texts.size(); column++) {
        String text = texts.get(column).strip();
        Double number = isEmpty(text) ? null : form.read(text).orElse(null);
        if (number == null && !isEmpty(text)) {
          faults.add(new Fault(row, column, "`" + shortened(text) + "` is no number", help));
        }
        numbers.add(
            number == null
                ? new Cell(OptionalDouble.empty(), NONE)
                : new Cell(OptionalDouble.of(number), text));
      }
      cells.add(numbers);
    }
    Series series = new Series(labels, table.head().subList(1, table.head().size()), cells);
    if (faults.isEmpty() && series.numbers().isEmpty()) {
      faults.add(Fault.of("this table holds no number", help));
    }
    return series;
  }

  private static boolean isEmpty(String text) {
    return text.isEmpty() || text.equals("-") || text.equals(NONE) || text.equals("\u2014");
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** The numbers that are known. */
  List<Double> numbers() {
    return cells.stream()
        .flatMap(List::stream)
        .flatMap(c -> c.number().isPresent() ? Stream.of(c.number().getAsDouble()) : Stream.empty())
        .toList();
  }

  /** The percent sign of these numbers as written, where each of them has one. */
  String unit() {
    List<String> texts =
        cells.stream()
            .flatMap(List::stream)
            .filter(c -> c.number().isPresent())
            .map(Cell::text)
            .toList();
    if (!texts.stream().allMatch(text -> text.endsWith("%"))) {
      return "";
    }
    return texts.stream()
            .noneMatch(text -> Character.isDigit(text.charAt(Math.max(0, text.length() - 2))))
        ? "\u00A0%"
        : "%";
  }

  double least() {
    return numbers().stream().filter(Objects::nonNull).mapToDouble(n -> n).min().orElse(0);
  }

  double most() {
    return numbers().stream().mapToDouble(n -> n).max().orElse(0);
  }
}
