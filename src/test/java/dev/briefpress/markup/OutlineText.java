package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import dev.briefpress.text.RawSpan;
import java.util.List;

/** An outline as text, for golden files: one line a fact, HTML indented below. */
final class OutlineText {
  private final String body;
  private final StringBuilder out = new StringBuilder();

  private OutlineText(String body) {
    this.body = body;
  }

  static String of(Outline outline, String body) {
    OutlineText text = new OutlineText(body);
    text.write(outline);
    return text.out.toString();
  }

  private void write(Outline outline) {
    blocks("", outline.lead());
    for (DraftSection section : outline.sections()) {
      Heading heading = section.heading();
      line("", "section " + heading.level() + " " + heading.number() + " '" + heading.text() + "'");
      line("  ", "at " + written(heading.span()));
      blocks("  ", section.blocks());
    }
    if (!outline.footnotes().isEmpty()) {
      line("", "footnotes");
      html("  ", outline.footnotes());
    }
    for (Destination destination : outline.destinations()) {
      line(
          "",
          destination.kind() + " " + destination.address() + " at " + written(destination.span()));
    }
    for (RawSpan span : outline.rawHtml()) {
      line("", "raw " + written(span));
    }
    for (ChartFault fault : outline.charts()) {
      line("", "chart " + written(fault.span()) + ": " + fault.message() + "; " + fault.help());
    }
    for (String anchor : outline.anchors()) {
      line("", "anchor " + anchor);
    }
  }

  private void blocks(String indent, List<Block> blocks) {
    for (Block block : blocks) {
      line(indent, block.getClass().getSimpleName() + " at " + written(block.span()));
      if (block instanceof Block.Subheading heading) {
        line(indent, "  text '" + heading.text() + "'");
      }
      if (block instanceof Block.ItemList list) {
        items(indent + "  ", list.items());
      }
      html(indent + "  ", block.html());
    }
  }

  private void items(String indent, List<Item> items) {
    for (Item item : items) {
      line(indent, "item at " + written(item.span()));
      item.label()
          .ifPresent(
              label -> {
                line(indent, "  label '" + label.text() + "' at " + written(label.span()));
              });
      html(indent + "  ", item.text());
      items(indent + "  ", item.children());
    }
  }

  private void html(String indent, RichText html) {
    html.html().lines().forEach(line -> line(indent, "| " + line.replace('\u0001', '¦')));
  }

  private String written(RawSpan span) {
    String text = body.substring(span.start(), span.end()).replace("\n", "\\n");
    String shown =
        text.length() <= 50
            ? text
            : text.substring(0, 30) + " … " + text.substring(text.length() - 15);
    return span.start() + "-" + span.end() + " `" + shown + "`";
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
