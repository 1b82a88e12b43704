package dev.briefpress.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.briefpress.markup.guard.BoundedParser;
import dev.briefpress.markup.guard.Source;
import dev.briefpress.markup.guard.Unread;
import java.util.List;
import java.util.Map;
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
  private final Parser parser;
  private final HtmlRenderer fallback;
  private final RawHtml rawHtml = new RawHtml();
  private final Set<String> reservedIds;
  private final String lang;

  private Markdown(Set<String> reservedIds, String lang) {
    this.reservedIds = Set.copyOf(reservedIds);
    this.lang = lang;
    this.parser = BoundedParser.of(options());
    this.fallback = HtmlRenderer.builder(options()).build();
  }

  /**
   * A reader of Markdown.
   *
   * @param reservedIds ids that the page itself uses, its sections' among them; no subheading gets
   *     one of these
   */
  public static Markdown of(Set<String> reservedIds) {
    return of(reservedIds, "en");
  }

  /**
   * The same for a site in another language than English.
   *
   * @param lang BCP 47
   */
  public static Markdown of(Set<String> reservedIds, String lang) {
    return new Markdown(reservedIds, lang);
  }

  /** The language of a body that names none: BCP 47. */
  public String lang() {
    return lang;
  }

  /** What is Markdown, for Flexmark's own parser and renderer. */
  static DataHolder options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create()))
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

  /**
   * Reads a body.
   *
   * @param body Markdown with LF line ends
   * @param sourcePath the document's path relative to the site's folder, {@code
   *     content/briefs/2026/01/30/x.md}; relative links start from its folder
   */
  public Outline parse(String body, String sourcePath) {
    return parse(body, sourcePath, lang);
  }

  /**
   * Reads a body in another language than the site's.
   *
   * @param lang BCP 47; the numbers of charts are in this language
   */
  public Outline parse(String body, String sourcePath, String lang) {
    return parse(body, sourcePath, lang, Map.of());
  }

  /**
   * Reads a body that cites sources.
   *
   * @param lang BCP 47; the numbers of charts are in this language
   * @param sources numbers of the sources that {@code [^id]} cites, by id in lower case
   */
  public Outline parse(String body, String sourcePath, String lang, Map<String, Integer> sources) {
    Source source = Source.of(body);
    Anchors anchors = new Anchors(reservedIds);
    Dialect dialect = new SiteDialect(sourcePath, anchors, lang);
    Document document = parser.parse(source.text());
    Footnotes.cite(document, sources);
    source.cut().ifPresent(Unread.of(document)::note);
    return new Outliner(source.text(), dialect, anchors, rawHtml, fallback).outline(document);
  }
}
