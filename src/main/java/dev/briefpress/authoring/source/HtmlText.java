package dev.briefpress.authoring.source;

import dev.briefpress.markup.HtmlToMarkdown;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * HTML as Markdown. What Markdown has no form for keeps its words, as one of the few HTML elements
 * that pages may hold or as plain text.
 *
 * @param lines Markdown
 * @param left words that are not taken over
 * @param notes what an editor must look at
 */
public record HtmlText(List<String> lines, List<String> left, List<String> notes) {
  public HtmlText {
    lines = List.copyOf(lines);
    left = List.copyOf(left);
    notes = List.copyOf(notes);
  }

  /** Converts a fragment of a page. */
  public static HtmlText of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /**
   * Converts the children of {@code body}, which is changed.
   *
   * <p>Order matters: footnotes are found by their marks, which are superscripts; tables want cells
   * whose contents are inline already.
   */
  public static HtmlText of(Element body) {
    List<String> left = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    new HtmlCleaning(left, notes).clean(body);
    HtmlFootnotes.mark(body);
    HtmlFigures.caption(body);
    HtmlInlines.rewrite(body);
    HtmlEmphasis.mark(body);
    HtmlTables.straighten(body);
    HtmlBlocks.flatten(body);
    Document plain = Document.createShell("");
    plain.outputSettings().prettyPrint(false);
    plain.body().appendChildren(body.childNodesCopy());
    String markdown =
        Literal.restored(HtmlEmphasis.written(HtmlToMarkdown.of(plain.body().html())));
    return new HtmlText(markdown.lines().toList(), left, notes);
  }

  /** The whole as one text that ends in a line end. */
  public String markdown() {
    return String.join("\n", lines).strip() + "\n";
  }
}
