package dev.briefpress.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * Writes tables. Each stands in a group of its own that can be scrolled with the keyboard, named
 * after its columns; a column's alignment is a class, because pages carry no style of their own.
 */
final class Tables {
  private final Writing writing;
  private final StringBuilder out;
  private final Inlines inlines;
  private final TableCharts charts;

  Tables(Writing writing, Inlines inlines, TableCharts charts) {
    this.writing = writing;
    this.out = writing.out;
    this.inlines = inlines;
    this.charts = charts;
  }

  void write(TableBlock table) {
    String name = columns(table);
    Optional<TableCharts.Drawn> chart = charts.of(table);
    chart.ifPresent(drawn -> open(drawn, name));
    group(table, name);
    if (chart.isPresent()) {
      out.append("</figure>\n");
    }
  }

  // The table below a chart says the same in words and numbers.
  private void open(TableCharts.Drawn chart, String name) {
    out.append("<figure").append(writing.own()).append(" class=\"chart\"");
    if (chart.caption().isEmpty()) {
      out.append(" aria-label=\"");
      Escape.text(out, name);
      out.append("\">\n");
    } else {
      out.append(">\n<figcaption>");
      Escape.text(out, chart.caption());
      out.append("</figcaption>\n");
    }
    out.append(chart.svg().replaceAll("<([a-z]+)", "<$1" + writing.own())).append('\n');
  }

  private void group(TableBlock table, String name) {
    out.append("<div").append(writing.own()).append(" class=\"table\" tabindex=\"0\"");
    if (!name.isEmpty()) {
      out.append(" role=\"group\" aria-label=\"");
      Escape.text(out, name);
      out.append('"');
    }
    out.append(">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows(part, "thead");
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows(part, "tbody");
      }
    }
    out.append("</table>\n</div>\n");
  }

  private static String columns(TableBlock table) {
    StringBuilder name = new StringBuilder();
    Node head = table.getFirstChild();
    Node row = head instanceof TableHead ? head.getFirstChild() : null;
    if (row == null) {
      return "";
    }
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      String text = PlainText.in(cell).strip();
      if (!text.isEmpty()) {
        name.append(name.isEmpty() ? "" : ", ").append(text);
      }
    }
    return name.toString();
  }

  private void rows(Node part, String element) {
    out.append('<').append(element).append(">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      out.append("<tr>\n");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell) {
          cell((TableCell) cell);
        }
      }
      out.append("</tr>\n");
    }
    out.append("</").append(element).append(">\n");
  }

  private void cell(TableCell cell) {
    // A heading without words names nothing.
    boolean heading = cell.isHeader() && !cell.getText().isBlank();
    out.append(heading ? "<th" : "<td").append(writing.own());
    if (heading) {
      out.append(" scope=\"col\"");
    }
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      out.append(" class=\"").append(alignmentClass(alignment)).append('"');
    }
    out.append('>');
    inlines.children(cell);
    out.append(heading ? "</th>\n" : "</td>\n");
  }

  private static String alignmentClass(TableCell.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "align-left";
      case CENTER -> "align-center";
      case RIGHT -> "align-right";
    };
  }
}
