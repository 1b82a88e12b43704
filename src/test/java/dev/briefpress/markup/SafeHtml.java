package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.RichText;
import dev.briefpress.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads HTML as a browser does and says whether all in it may stand on a page. */
final class SafeHtml {
  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "blockquote",
          "br",
          "caption",
          "circle",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "line",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "rect",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "strong",
          "sub",
          "summary",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "text",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "u",
          "ul",
          "var",
          "wbr");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "aria-label",
          "class",
          "colspan",
          "datetime",
          "decoding",
          "dir",
          "href",
          "id",
          "lang",
          "loading",
          "open",
          "rel",
          "reversed",
          "role",
          "rowspan",
          "scope",
          "span",
          "src",
          "start",
          "tabindex",
          "title",
          "value");
  private static final Set<String> OWN_ATTRIBUTES =
      Set.of("class", "decoding", "href", "id", "loading", "rel", "role", "src", "tabindex");

  /** Of charts, which are drawn by us alone. */
  private static final Set<String> DRAWN = Set.of("svg", "text", "rect", "line", "circle");

  private static final Set<String> DRAWN_ATTRIBUTES =
      Set.of(
          "aria-hidden",
          "class",
          "cx",
          "cy",
          "focusable",
          "height",
          "r",
          "role",
          "text-anchor",
          "width",
          "x",
          "x1",
          "x2",
          "y",
          "y1",
          "y2");

  private SafeHtml() {}

  static void check(Outline outline) {
    for (RichText html : all(outline)) {
      check(html);
    }
  }

  static void check(RichText html) {
    String text = html.html();
    String resolved = html.resolved(path -> Optional.of("marked:"));
    assertThat(resolved.indexOf(RichText.MARK)).as("a mark that is not one of two").isNegative();
    for (int i = 0; i < resolved.length(); i++) {
      assertThat(Characters.isUnfit(resolved.charAt(i))).as(text).isFalse();
    }
    Element body = Jsoup.parseBodyFragment(resolved).body();
    for (Element element : body.select("*")) {
      if (!element.equals(body)) {
        check(element, text);
      }
    }
  }

  private static void check(Element element, String html) {
    assertThat(ELEMENTS).as(html).contains(element.normalName());
    if (DRAWN.contains(element.normalName())) {
      element.attributes().forEach(a -> assertThat(DRAWN_ATTRIBUTES).as(html).contains(a.getKey()));
      return;
    }
    for (Attribute attribute : element.attributes()) {
      assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
      String value = attribute.getValue();
      switch (attribute.getKey()) {
        case "href" -> assertThat(value).as(html).matches("(?s)(https?|mailto|tel|marked):.*|#.*");
        case "src" -> assertThat(value).as(html).isEqualTo("marked:");
        default -> {}
      }
    }
    if (!Set.of("a", "img", "div", "figure", "pre", "code", "sup", "li", "ol", "td", "th")
            .contains(element.normalName())
        && !element.normalName().matches("h[2-6]")) {
      for (String own : OWN_ATTRIBUTES) {
        assertThat(element.hasAttr(own)).as(own + " in " + html).isFalse();
      }
    }
  }

  static List<RichText> all(Outline outline) {
    List<RichText> all = new ArrayList<>();
    blocks(outline.lead(), all);
    outline.sections().forEach(section -> blocks(section.blocks(), all));
    all.add(outline.footnotes());
    return all;
  }

  private static void blocks(List<Block> blocks, List<RichText> all) {
    for (Block block : blocks) {
      all.add(block.html());
      if (block instanceof Block.ItemList list) {
        items(list.items(), all);
      }
    }
  }

  private static void items(List<Item> items, List<RichText> all) {
    for (Item item : items) {
      all.add(item.text());
      items(item.children(), all);
    }
  }
}
