package dev.briefpress.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.charts.Chart;
import dev.briefpress.charts.ChartNote;
import dev.briefpress.charts.ChartTable;
import dev.briefpress.charts.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the charts of tables whose authors ask for that on the line below. */
final class TableCharts {
  private final @Nullable String lang;
  private final Found found;

  /**
   * @param lang in which numbers are written; null where no charts are drawn
   */
  TableCharts(@Nullable String lang, Found found) {
    this.lang = lang;
    this.found = found;
  }

  /** A chart that is drawn, and the words above it. */
  record Drawn(String svg, String caption) {}

  /** Whether a paragraph is a line that asks for a chart, which no reader is to see. */
  boolean isNote(Node paragraph) {
    return note(paragraph).isPresent();
  }

  /** Notes a line that stands below no table. */
  void alone(Node paragraph) {
    if (!(paragraph.getPrevious() instanceof TableBlock)) {
      note(paragraph.getChars(), Chart.withoutTable());
    }
  }

  /**
   * The chart of a table.
   *
   * @return absent when nobody asks for it, and when it cannot be drawn, which is noted
   */
  Optional<Drawn> of(TableBlock table) {
    Node line = table.getNext();
    Optional<ChartNote> asked = line == null ? Optional.empty() : note(line);
    if (line == null || asked.isEmpty() || lang == null) {
      return Optional.empty();
    }
    List<TableRow> rows = rows(table);
    String caption = asked.get().caption();
    Chart chart = Chart.of(asked.get(), words(table, rows), lang);
    chart.faults().forEach(fault -> note(place(fault, rows, line), fault));
    return chart.faults().isEmpty()
        ? Optional.of(new Drawn(chart.svg(), caption))
        : Optional.empty();
  }

  private Optional<ChartNote> note(Node node) {
    return lang != null && node instanceof Paragraph && node.getChars().startsWith("{")
        ? ChartNote.of(PlainText.in(node))
        : Optional.empty();
  }

  private static BasedSequence place(Fault fault, List<TableRow> rows, Node line) {
    return fault.row() < 0
        ? line.getChars()
        : cells(rows.get(fault.row())).get(fault.column()).getText();
  }

  private void note(BasedSequence place, Fault fault) {
    found.chart(place, fault.message(), fault.help());
  }

  private static ChartTable words(TableBlock table, List<TableRow> body) {
    List<String> head = new ArrayList<>();
    Node first = table.getFirstChild();
    if (first instanceof TableHead && first.getFirstChild() != null) {
      head.addAll(words(first.getFirstChild()));
    }
    List<List<String>> rows = body.stream().map(TableCharts::words).toList();
    return new ChartTable(head, rows);
  }

  private static List<String> words(Node row) {
    return cells(row).stream().map(cell -> PlainText.in(cell).strip()).toList();
  }

  private static List<TableRow> rows(TableBlock table) {
    List<TableRow> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableBody && row instanceof TableRow one) {
          rows.add(one);
        }
      }
    }
    return rows;
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell one) {
        cells.add(one);
      }
    }
    return cells;
  }
}
