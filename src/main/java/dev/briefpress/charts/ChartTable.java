package dev.briefpress.charts;

import java.util.List;

/**
 * The words of a table.
 *
 * @param head the headings of its columns
 * @param rows each with as many cells as there are headings
 */
public record ChartTable(List<String> head, List<List<String>> rows) {
  public ChartTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
