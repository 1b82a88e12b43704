package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import dev.briefpress.text.RawSpan;
import java.util.List;

/** One top-level block of a section. */
public sealed interface Block {
  /** The whole block in the source. */
  RawSpan span();

  /** The block as HTML, whatever its kind. */
  RichText html();

  /** A bullet or numbered list. */
  record ItemList(List<Item> items, RichText html, RawSpan span) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /** A paragraph. */
  record Paragraph(RichText html, RawSpan span) implements Block {}

  /** A heading below the level of sections. */
  record Subheading(String text, RichText html, RawSpan span) implements Block {}

  /** Anything else: table, quotation, code, rule. */
  record Other(RichText html, RawSpan span) implements Block {}
}
