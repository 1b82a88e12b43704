package dev.briefpress.authoring.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tables of HTML as tables that Markdown has: a row of headings, then rows with as many cells, each
 * of one line. What only lays out a page becomes the blocks that it holds.
 */
final class HtmlTables {
  private static final int MOST_COLUMNS = 100;

  private HtmlTables() {}

  static void straighten(Element body) {
    for (Element table : body.select("table")) {
      if (isLayout(table)) {
        table
            .select("> tbody, > thead, > tfoot, > tbody > tr, > thead > tr, > tfoot > tr")
            .unwrap();
        table.select("> td, > th").tagName("div");
        table.unwrap();
      }
    }
    body.select("table").forEach(HtmlTables::grid);
  }

  private static boolean isLayout(Element table) {
    boolean nested = !table.select("table table, h1, h2, h3, h4, pre, blockquote").isEmpty();
    int widest =
        table.select("tr").stream()
            .mapToInt(row -> row.select("> td, > th").size())
            .max()
            .orElse(0);
    return nested || widest < 2;
  }

  private static void grid(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    table.select("tr").forEach(row -> rows.add(new ArrayList<>()));
    int r = 0;
    for (Element row : table.select("tr")) {
      int column = 0;
      for (Element cell : row.select("> td, > th")) {
        while (column < rows.get(r).size() && !isEmptyPlace(rows.get(r).get(column))) {
          column++;
        }
        place(rows, r, column, inline(cell));
      }
      r++;
    }
    Element straight = new Element("table");
    Element head = straight.appendElement("thead");
    Element foot = straight.appendElement("tbody");
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      Element row = (i == 0 ? head : foot).appendElement("tr");
      for (int c = 0; c < width; c++) {
        Element cell = c < rows.get(i).size() ? rows.get(i).get(c) : new Element("td");
        cell.tagName(i == 0 ? "th" : "td").removeAttr("colspan").removeAttr("rowspan");
        row.appendChild(cell);
      }
    }
    table.replaceWith(straight);
  }

  private static boolean isEmptyPlace(Element place) {
    return place.hasAttr("data-free");
  }

  private static void place(List<List<Element>> rows, int row, int column, Element cell) {
    int wide = Math.min(span(cell, "colspan"), MOST_COLUMNS);
    int high = Math.min(span(cell, "rowspan"), rows.size() - row);
    for (int r = row; r < row + high; r++) {
      for (int c = column; c < column + wide; c++) {
        while (rows.get(r).size() <= c) {
          rows.get(r).add(new Element("td").attr("data-free", ""));
        }
        rows.get(r).set(c, r == row && c == column ? cell : new Element("td"));
      }
    }
  }

  private static int span(Element cell, String name) {
    return cell.attr(name).matches("[1-9]\\d{0,2}") ? Integer.parseInt(cell.attr(name)) : 1;
  }

  private static Element inline(Element cell) {
    for (Element block : cell.select("p, div, li, br, dt, dd, section")) {
      boolean further = block.normalName().equals("li") && block.previousElementSibling() != null;
      block.before(new TextNode(further ? "; " : " "));
    }
    cell.select("br").remove();
    cell.select("p, div, ul, ol, li, dl, dt, dd, section, figure, hr, center").unwrap();
    return cell;
  }
}
