package dev.briefpress.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.briefpress.content.RichText;
import dev.briefpress.markup.guard.MarkedText;
import dev.briefpress.markup.guard.Unread;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the outline of one document from its tree. */
final class Outliner {
  private static final int SECTION_LEVEL = 2;

  private final Writing writing;
  private final Dialect dialect;
  private final Anchors anchors;
  private final HtmlRenderer fallback;
  private final Found found = new Found();
  private final Footnotes footnotes = new Footnotes();

  Outliner(
      MarkedText source, Dialect dialect, Anchors anchors, RawHtml rawHtml, HtmlRenderer fallback) {
    this.writing = new Writing(source, anchors, rawHtml);
    this.dialect = dialect;
    this.anchors = anchors;
    this.fallback = fallback;
  }

  Outline outline(Document document) {
    Inlines inlines = new Inlines(writing, dialect, found, footnotes, document, fallback);
    TableCharts charts = new TableCharts(dialect.chartLanguage(), found);
    Blocks blocks = new Blocks(writing, inlines, dialect, fallback, charts);
    int sectionLevel = sectionLevel(document);
    Iterator<dev.briefpress.markup.Heading> headings = reserved(document, sectionLevel);
    Node first = document.getFirstChild();
    List<Block> lead = new ArrayList<>();
    Node node = until(sectionLevel, first, lead, blocks);
    List<DraftSection> sections = new ArrayList<>();
    while (node instanceof Heading heading) {
      found.within(heading, document);
      dialect.enterSection();
      List<Block> below = new ArrayList<>();
      node = until(sectionLevel, heading.getNext(), below, blocks);
      sections.add(new DraftSection(headings.next(), below));
    }
    String notes = footnotes(blocks);
    return new Outline(
        lead,
        sections,
        new RichText(notes),
        found.destinations(),
        found.rawHtml(),
        found.hidden(),
        found.charts(),
        anchors.given(),
        Unread.of(document).first());
  }

  /**
   * Headings down to level 2 begin sections; in a document that has none of these, those of the
   * highest level it has.
   */
  private static int sectionLevel(Document document) {
    int highest = 7;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        highest = Math.min(highest, heading.getLevel());
      }
    }
    return Math.max(SECTION_LEVEL, highest);
  }

  // What the headings of sections say; no subheading gets an id of theirs.
  private Iterator<dev.briefpress.markup.Heading> reserved(Document document, int sectionLevel) {
    List<dev.briefpress.markup.Heading> headings = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= sectionLevel) {
        headings.add(SectionHeading.of(heading));
        anchors.reserve(headings.get(headings.size() - 1).text());
      }
    }
    return headings.iterator();
  }

  // Adds blocks up to the next section's heading, which it returns, or to the end.
  private @Nullable Node until(
      int sectionLevel, @Nullable Node from, List<Block> to, Blocks blocks) {
    Node node = from;
    while (node != null
        && !(node instanceof Heading heading && heading.getLevel() <= sectionLevel)) {
      if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
        Block block = block(node, blocks);
        if (!block.html().isEmpty()) {
          to.add(block);
        }
      }
      node = node.getNext();
    }
    return node;
  }

  private Block block(Node node, Blocks blocks) {
    writing.begin(node.getStartOffset(), node.getEndOffset());
    RawSpan span = span(node);
    if (node instanceof ListBlock list) {
      List<Blocks.ItemSpot> spots = blocks.list(list);
      return new Block.ItemList(items(spots), html(), span);
    }
    if (node instanceof Heading heading) {
      String text = PlainText.in(heading).strip();
      blocks.heading(heading, text);
      return new Block.Subheading(text, html(), span);
    }
    blocks.write(node);
    return node instanceof Paragraph
        ? new Block.Paragraph(html(), span)
        : new Block.Other(html(), span);
  }

  private RichText html() {
    String html = writing.html();
    int end = html.length();
    while (end > 0 && Character.isWhitespace(html.charAt(end - 1))) {
      end--;
    }
    if (html.startsWith("\n", end) && end + 1 == html.length()) {
      return new RichText(html);
    }
    return end == 0 ? RichText.EMPTY : new RichText(html.substring(0, end) + "\n");
  }

  private List<Item> items(List<Blocks.ItemSpot> spots) {
    List<Item> items = new ArrayList<>(spots.size());
    for (Blocks.ItemSpot spot : spots) {
      items.add(
          new Item(
              Optional.ofNullable(spot.label),
              new RichText(text(spot)),
              items(spot.children),
              span(spot.item)));
    }
    return items;
  }

  private String text(Blocks.ItemSpot spot) {
    String opening = writing.html(spot.textStart, spot.textEnd).stripLeading();
    if (spot.others.isEmpty()) {
      return opening;
    }
    StringBuilder text = new StringBuilder();
    if (!opening.isEmpty()) {
      text.append("<p>").append(opening).append("</p>\n");
    }
    for (int i = 0; i < spot.others.size(); i += 2) {
      text.append(writing.html(spot.others.get(i), spot.others.get(i + 1)));
    }
    return text.toString();
  }

  private String footnotes(Blocks blocks) {
    // A footnote may refer to others, which are then added to the list.
    for (int i = 0; i < footnotes.size(); i++) {
      FootnoteBlock block = footnotes.block(i);
      writing.begin(block.getStartOffset(), block.getEndOffset());
      blocks.children(block);
      footnotes.html(i, writing.html());
    }
    return footnotes.list(anchors);
  }

  // Without the end of its last line.
  private RawSpan span(Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    while (end > start && Character.isWhitespace(writing.source.charAt(end - 1))) {
      end--;
    }
    return new RawSpan(start, end);
  }
}
