package dev.briefpress.markup;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.briefpress.markup.guard.BoundedParser;
import dev.briefpress.markup.guard.MarkedText;
import dev.briefpress.text.Characters;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One Markdown text as HTML, by our parser and walk of the tree and by Flexmark's own parser and
 * renderer.
 *
 * <p>Both come back in one form, without what we do otherwise on purpose: the group around a table,
 * the key stop of code, {@code scope} and a class for {@code align} in it, plain cells for empty
 * headings, no empty {@code tbody}, {@code loading}, {@code decoding}, {@code rel}, how footnotes
 * are numbered (Flexmark counts by the last reference to each) and the list of them, which Flexmark
 * puts at the end of the page and we beside the outline.
 */
final class BothWalks {
  private static final DataHolder OPTIONS =
      new MutableDataSet(Markdown.options())
          .set(HtmlRenderer.ESCAPE_HTML, false)
          .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
          .toImmutable();
  private static final Parser OURS = BoundedParser.of(Markdown.options());
  private static final Parser STOCK = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer FLEXMARK = HtmlRenderer.builder(OPTIONS).build();
  private static final HtmlRenderer FLEXMARK_WITHOUT_RAW =
      HtmlRenderer.builder(new MutableDataSet(OPTIONS).set(HtmlRenderer.SUPPRESS_HTML, true))
          .build();

  private BothWalks() {}

  static String ours(String markdown) {
    return normalised(ourHtml(markdown));
  }

  static String ourHtml(String markdown) {
    String source = Characters.withoutUnfit(markdown);
    return html(source, new Writing(MarkedText.of(source), new Anchors(Set.of()), new RawHtml()));
  }

  /** Without the author's own HTML, which no parser can put back in order the same way twice. */
  static String oursWithoutRaw(String markdown) {
    String source = Characters.withoutUnfit(markdown);
    Writing writing =
        new Writing(MarkedText.of(source), new Anchors(Set.of()), new RawHtml()) {
          @Override
          boolean raw(CharSequence html) {
            return true;
          }
        };
    return withoutAlt(normalised(html(source, writing)));
  }

  static String flexmarkWithoutRaw(String markdown) {
    Document document = STOCK.parse(Characters.withoutUnfit(markdown));
    return withoutAlt(normalised(FLEXMARK_WITHOUT_RAW.render(document)));
  }

  // Flexmark spells decoded entities in an alternative text as lists, [#], and leaves out
  // footnotes'
  // brackets; ours is the plain text of what stands between the image's brackets.
  private static String withoutAlt(String html) {
    return html.replaceAll(" alt=\"[^\"]*\"", "");
  }

  private static String html(String source, Writing writing) {
    Document document = OURS.parse(MarkedText.of(source));
    writing.begin(0, source.length());
    Dialect dialect = new PlainDialect();
    Found found = new Found();
    Inlines inlines = new Inlines(writing, dialect, found, new Footnotes(), document, FLEXMARK);
    new Blocks(writing, inlines, dialect, FLEXMARK, new TableCharts(null, found))
        .children(document);
    return writing.out.toString().replace(RawHtml.OWN, "");
  }

  static String flexmark(String markdown) {
    return normalised(FLEXMARK.render(STOCK.parse(Characters.withoutUnfit(markdown))));
  }

  static String normalised(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("div.footnotes").remove();
    for (Element element : body.select("[loading]")) {
      element.removeAttr("loading").removeAttr("decoding");
    }
    for (Element link : body.select("a")) {
      link.removeAttr("rel").removeAttr("role").removeClass("footnote-ref");
      if (link.className().isEmpty()) {
        link.removeAttr("class");
      }
    }
    for (Element cell : body.select("th, td")) {
      cell.removeAttr("scope");
      if (cell.className().startsWith("align-")) {
        cell.attr("align", cell.className().substring("align-".length())).removeAttr("class");
      }
      if (cell.normalName().equals("th") && cell.html().isBlank()) {
        cell.tagName("td");
      }
    }
    body.select("div.table").forEach(Element::unwrap);
    body.select("pre").removeAttr("tabindex");
    body.select("tbody:empty").remove();
    body.select("sup[id^=fnref]").forEach(reference -> reference.removeAttr("id").text("note"));
    return body.html();
  }
}
