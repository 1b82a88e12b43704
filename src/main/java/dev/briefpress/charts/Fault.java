package dev.briefpress.charts;

/**
 * Why a chart is not drawn.
 *
 * @param row of the table's body, from 0; -1 when the fault is not in a cell
 * @param column of the table, from 0
 * @param help what to write instead
 */
public record Fault(int row, int column, String message, String help) {
  /** A fault of the whole table, or of the line that asks for the chart. */
  static Fault of(String message, String help) {
    return new Fault(-1, -1, message, help);
  }
}
