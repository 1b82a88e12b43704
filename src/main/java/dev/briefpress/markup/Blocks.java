package dev.briefpress.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML, each on lines of its own. */
final class Blocks {
  private final Writing writing;
  private final StringBuilder out;
  private final Inlines inlines;
  private final Tables tables;
  private final Dialect dialect;
  private final HtmlRenderer fallback;
  private final TableCharts charts;

  Blocks(
      Writing writing,
      Inlines inlines,
      Dialect dialect,
      HtmlRenderer fallback,
      TableCharts charts) {
    this.writing = writing;
    this.out = writing.out;
    this.inlines = inlines;
    this.tables = new Tables(writing, inlines, charts);
    this.charts = charts;
    this.dialect = dialect;
    this.fallback = fallback;
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
    }
  }

  void write(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof Heading heading) {
      heading(heading, PlainText.in(heading));
    } else if (node instanceof BlockQuote) {
      out.append("<blockquote>\n");
      children(node);
      out.append("</blockquote>\n");
    } else if (node instanceof FencedCodeBlock code) {
      code(code);
    } else if (node instanceof IndentedCodeBlock code) {
      preformatted();
      out.append('>');
      Escape.text(out, code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
      out.append("</code></pre>\n");
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else {
      writeSeldom(node);
    }
  }

  private void writeSeldom(Node node) {
    if (node instanceof ThematicBreak) {
      out.append("<hr>\n");
    } else if (node instanceof HtmlBlockBase html) {
      inlines.raw(html, html.getContentChars());
    } else if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
      writing.raw(fallback.render(node));
    }
  }

  void heading(Heading heading, String text) {
    int level = dialect.level(heading.getLevel());
    String id = dialect.id(text);
    out.append("<h").append(level);
    if (id != null) {
      out.append(writing.own()).append(" id=\"");
      Escape.text(out, id);
      out.append('"');
    }
    out.append('>');
    inlines.shown(heading);
    out.append("</h").append(level).append(">\n");
  }

  private void paragraph(Paragraph paragraph) {
    BasedSequence caption = inlines.caption(paragraph);
    if (caption != null) {
      inlines.figure(paragraph, caption);
    } else if (charts.isNote(paragraph)) {
      charts.alone(paragraph);
    } else if (paragraph.hasChildren()) {
      out.append("<p>");
      inlines.children(paragraph);
      out.append("</p>\n");
    }
  }

  // A paragraph of a tight list, which has no element of its own.
  private void bare(Paragraph paragraph) {
    BasedSequence caption = inlines.caption(paragraph);
    if (caption != null) {
      inlines.figure(paragraph, caption);
    } else if (charts.isNote(paragraph)) {
      charts.alone(paragraph);
    } else {
      inlines.children(paragraph);
    }
  }

  // Where a line is too long, its box is moved sideways, which must be possible with keys as well.
  private void preformatted() {
    out.append("<pre").append(writing.own()).append(" tabindex=\"0\"><code");
  }

  private void code(FencedCodeBlock code) {
    preformatted();
    BasedSequence info = code.getInfo();
    if (info.isNotNull() && !info.isBlank()) {
      String language = Escape.decoded(code.getInfoDelimitedByAny(ch -> ch == ' ' || ch == '\t'));
      out.append(writing.own()).append(" class=\"language-");
      Escape.text(out, language);
      out.append('"');
    }
    out.append('>');
    Escape.text(out, code.getContentChars().normalizeEOL());
    out.append("</code></pre>\n");
  }

  /** Where the parts of a list item stand in what is written. */
  static final class ItemSpot {
    final ListItem item;
    @Nullable Label label;
    int textStart;
    int textEnd;
    // Pairs of start and end.
    final List<Integer> others = new ArrayList<>(0);
    List<ItemSpot> children = List.of();

    ItemSpot(ListItem item) {
      this.item = item;
    }
  }

  List<ItemSpot> list(ListBlock list) {
    boolean ordered = list instanceof OrderedList;
    out.append(ordered ? "<ol" : "<ul");
    if (list instanceof OrderedList numbered && numbered.getStartNumber() != 1) {
      out.append(writing.own()).append(" start=\"").append(numbered.getStartNumber()).append('"');
    }
    out.append(">\n");
    List<ItemSpot> spots = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        spots.add(item(item, list.isTight()));
      } else {
        write(node);
      }
    }
    out.append(ordered ? "</ol>\n" : "</ul>\n");
    return spots;
  }

  private ItemSpot item(ListItem item, boolean tight) {
    ItemSpot spot = new ItemSpot(item);
    out.append("<li>");
    boolean first = true;
    boolean bare = tight;
    boolean lineEnded = false;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph && bare) {
        bare = false;
        if (paragraph.hasChildren()) {
          opening(paragraph, spot, first);
          lineEnded = false;
          first = false;
        }
        continue;
      }
      if (!lineEnded) {
        out.append('\n');
        lineEnded = true;
      }
      within(node, spot, first);
      first = false;
    }
    out.append("</li>\n");
    return spot;
  }

  private void opening(Paragraph paragraph, ItemSpot spot, boolean first) {
    int start = out.length();
    if (first) {
      labelled(paragraph, spot);
    } else {
      bare(paragraph);
      spot.others.add(start);
      spot.others.add(out.length());
    }
  }

  private void within(Node node, ItemSpot spot, boolean first) {
    if (node instanceof ListBlock list) {
      List<ItemSpot> nested = list(list);
      if (spot.children.isEmpty()) {
        spot.children = nested;
      } else {
        spot.children.addAll(nested);
      }
    } else if (first && node instanceof Paragraph paragraph && paragraph.hasChildren()) {
      boolean figure = inlines.caption(paragraph) != null;
      out.append(figure ? "" : "<p>");
      labelled(paragraph, spot);
      out.append(figure ? "" : "</p>\n");
    } else {
      int start = out.length();
      write(node);
      spot.others.add(start);
      spot.others.add(out.length());
    }
  }

  private void labelled(Paragraph paragraph, ItemSpot spot) {
    LabelEnd end = LabelEnd.of(paragraph, writing.source);
    spot.textStart = out.length();
    if (end == null) {
      bare(paragraph);
    } else {
      spot.label = end.label();
      for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
        if (node == end.in()) {
          spot.textStart = labelEnd(node, end.offset());
        } else {
          inlines.write(node);
        }
      }
    }
    spot.textEnd = out.length();
  }

  // Writes the node in which the label ends; where the text goes on.
  private int labelEnd(Node node, int offset) {
    int start = node.getStartOffset();
    BasedSequence chars = node.getChars();
    if (offset >= node.getEndOffset()) {
      inlines.write(node);
      return out.length();
    }
    Escape.markdown(out, chars.subSequence(0, offset - start));
    int textStart = out.length();
    Escape.markdown(out, chars.subSequence(offset - start));
    return textStart;
  }
}
