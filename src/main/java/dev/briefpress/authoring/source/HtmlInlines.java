package dev.briefpress.authoring.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** Links, images, and what stands inside a line and has no mark in Markdown. */
final class HtmlInlines {
  /** Elements that pages may hold as HTML. */
  private static final String AS_HTML = "ins, mark";

  private static final Map<Integer, Integer> RAISED =
      pairs("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ");
  private static final Map<Integer, Integer> LOWERED = pairs("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private HtmlInlines() {}

  private static Map<Integer, Integer> pairs(String from, String to) {
    return IntStream.range(0, from.length())
        .boxed()
        .collect(Collectors.toUnmodifiableMap(from::codePointAt, to::codePointAt));
  }

  static void rewrite(Element body) {
    body.select("pre, code, kbd, samp, tt").forEach(HtmlInlines::code);
    body.select("sup").forEach(e -> shifted(e, RAISED));
    body.select("sub").forEach(e -> shifted(e, LOWERED));
    body.select("abbr[title]")
        .forEach(
            e -> around(e, "<abbr title=\"" + Entities.escape(e.attr("title")) + "\">", "</abbr>"));
    body.select(AS_HTML)
        .forEach(e -> around(e, "<" + e.normalName() + ">", "</" + e.normalName() + ">"));
    body.select("q").forEach(e -> quoted(e));
    underscores(body);
    body.select("img").forEach(HtmlInlines::image);
    body.select("a").forEach(HtmlInlines::link);
    body
        .select(
            "abbr, span, font, g-emoji, u, small, big, cite, dfn, var, time, label, bdi, bdo, wbr, acronym, data, output, picture, source, ruby, rb, rp, rt, center")
        .stream()
        .filter(e -> !e.normalName().equals("center"))
        .forEach(Element::unwrap);
  }

  // The converter takes code for what it says; marks inside of it would be shown.
  private static void code(Element element) {
    if (element.normalName().equals("pre")) {
      String language =
          Stream.concat(Stream.of(element), element.select("code").stream())
              .flatMap(e -> e.classNames().stream())
              .filter(name -> name.matches("(?:language|lang|brush:?)-[\\w+#-]+"))
              .map(name -> name.substring(name.indexOf('-') + 1))
              .findFirst()
              .orElse("text");
      String text = element.wholeText();
      element.clearAttributes().empty();
      element.appendElement("code").addClass("language-" + language).text(text);
    } else if (element.closest("pre") == null) {
      element.tagName("code");
      element.text(element.text());
    }
  }

  private static void shifted(Element element, Map<Integer, Integer> characters) {
    String text = element.wholeText().strip();
    if (element.childrenSize() == 0
        && !text.isEmpty()
        && text.codePoints().allMatch(characters::containsKey)) {
      StringBuilder out = new StringBuilder();
      text.codePoints().forEach(c -> out.appendCodePoint(characters.getOrDefault(c, c)));
      element.replaceWith(new TextNode(out.toString()));
    } else if (Literal.restored(text).equals(text) && !text.isEmpty()) {
      around(element, "<" + element.normalName() + ">", "</" + element.normalName() + ">");
    } else {
      element.unwrap();
    }
  }

  // Between letters they are part of a word, elsewhere they would be emphasis.
  private static void underscores(Element body) {
    body.forEachNode(
        node -> {
          if (node instanceof TextNode text
              && text.getWholeText().indexOf('_') >= 0
              && text.parent() != null
              && text.parent().closest("pre, code") == null) {
            Matcher outside = UNDERSCORE.matcher(text.getWholeText());
            text.text(outside.replaceAll(Literal.of("\\_")));
          }
        });
  }

  static void around(Element element, String before, String after) {
    element.prependChild(new TextNode(Literal.of(before)));
    element.appendChild(new TextNode(Literal.of(after)));
    element.unwrap();
  }

  private static void quoted(Element element) {
    element.prependChild(new TextNode("“"));
    element.appendChild(new TextNode("”"));
    element.unwrap();
  }

  private static void image(Element image) {
    String address = image.attr("src").strip();
    String alt = image.attr("alt").replaceAll("\\s+", " ").strip();
    if (address.isEmpty()) {
      image.replaceWith(new TextNode(alt));
      return;
    }
    String title = image.attr("title").replaceAll("\\s+", " ").replace("\"", "”").strip();
    String end = title.isEmpty() ? ")" : " \"" + MarkdownText.escaped(title) + "\")";
    image.replaceWith(
        new TextNode(
            Literal.of("![" + MarkdownText.escaped(alt) + "](" + destination(address) + end)));
  }

  private static void link(Element link) {
    String address = link.attr("href").strip();
    boolean holdsBlocks =
        !link.select("p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, figure, li").isEmpty();
    // A link inside the page leads to ids that the new page does not have.
    if (address.isEmpty()
        || address.startsWith("#")
        || address.startsWith("javascript:")
        || !link.hasText()
        || holdsBlocks) {
      if (holdsBlocks && !address.isEmpty() && !address.startsWith("#")) {
        link.appendChild(
            new Element("p").appendChild(new Element("a").attr("href", address).text(address)));
        link.select("a").stream().filter(inner -> !inner.equals(link)).forEach(HtmlInlines::link);
      }
      link.unwrap();
      return;
    }
    HtmlEmphasis.tighten(link);
    around(link, "[", "](" + destination(address) + ")");
  }

  /** An address as a destination of Markdown. */
  static String destination(String address) {
    return address.matches("[^\\s()<>\\\\]+")
        ? address
        : "<"
            + address
                .replaceAll("\\s", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
            + ">";
  }
}
