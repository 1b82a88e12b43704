package dev.briefpress.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.Set;

/**
 * Reads Markdown: CommonMark with tables, footnotes and strikethrough. One instance serves all
 * threads.
 *
 * <pre>{@code
 * Markdown markdown = Markdown.of(Set.of("main"));
 * Outline outline = markdown.parse("## 1. BLUF\n\nText\n", "content/briefs/2026/01/30/x.md");
 * outline.sections().get(0).heading().text();   // BLUF
 * }</pre>
 */
public final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create());

  private final Parser parser;
  private final HtmlRenderer fallback;
  private final RawHtml rawHtml = new RawHtml();
  private final Set<String> reservedIds;

  private Markdown(Set<String> reservedIds) {
    this.reservedIds = Set.copyOf(reservedIds);
    DataHolder options = options();
    this.parser = parser(options);
    this.fallback = HtmlRenderer.builder(options).build();
  }

  /**
   * A reader of Markdown.
   *
   * @param reservedIds ids that the page itself uses, its sections' among them; no subheading gets
   *     one of these
   */
  public static Markdown of(Set<String> reservedIds) {
    return new Markdown(reservedIds);
  }

  static DataHolder options() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, EXTENSIONS)
        .set(HtmlRenderer.ESCAPE_HTML, true)
        // Tables as GitHub reads them.
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .toImmutable();
  }

  static Parser parser(DataHolder options) {
    return Parser.builder(options).build();
  }

  /**
   * Reads a body.
   *
   * @param body Markdown with LF line ends
   * @param sourcePath the document's path relative to the site's folder, {@code
   *     content/briefs/2026/01/30/x.md}; relative links start from its folder
   */
  public Outline parse(String body, String sourcePath) {
    String source = Escape.withoutControls(body);
    Anchors anchors = new Anchors(reservedIds);
    Dialect dialect = new SiteDialect(sourcePath, anchors);
    return new Outliner(source, dialect, anchors, rawHtml, fallback).outline(parser.parse(source));
  }
}
