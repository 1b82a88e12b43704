package dev.briefpress.render.view;

import java.util.List;

/**
 * The matrix of competing hypotheses as a page shows it.
 *
 * @param columns the hypotheses
 * @param rows the evidence
 * @param scores what stands against each hypothesis, in the order of the columns
 * @param result which hypothesis has least against it, in a sentence
 * @param turns on which single rows that rests, in sentences
 * @param note how the scores are counted
 * @param csvHref of the same as a table for other programs
 */
public record MatrixView(
    String caption,
    List<String> columns,
    List<Row> rows,
    List<Score> scores,
    String result,
    List<String> turns,
    String note,
    String csvHref) {
  public MatrixView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    scores = List.copyOf(scores);
    turns = List.copyOf(turns);
  }

  /**
   * A piece of evidence.
   *
   * @param details source and weight, possibly empty
   */
  public record Row(String id, String text, String details, List<Fit> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How a piece of evidence fits a hypothesis.
   *
   * @param code {@code CC}, {@code C}, {@code N}, {@code I} or {@code II}, for the style sheet
   * @param text the same in words
   */
  public record Fit(String code, String text) {}

  /**
   * What stands against a hypothesis.
   *
   * @param least whether no other hypothesis has less against it
   */
  public record Score(String against, boolean least) {}
}
