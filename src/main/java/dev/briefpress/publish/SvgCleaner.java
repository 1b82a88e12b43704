package dev.briefpress.publish;

import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.text.Characters;
import dev.briefpress.text.Html;
import dev.briefpress.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Writes an SVG drawing anew with nothing in it but {@linkplain SvgRules known} elements and
 * attributes: no script, no animation, no address of another file. What is written is well-formed
 * whatever was read, so every browser reads the same in it.
 */
final class SvgCleaner implements NodeFilter {
  /** Largest drawing, in bytes. */
  static final int LARGEST = 5_000_000;

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private final StringBuilder out = new StringBuilder();
  private final SortedSet<String> removed = new TreeSet<>();

  private SvgCleaner() {}

  /** A drawing as it is published, and what was left out in words. */
  record Cleaned(String text, SortedSet<String> removed) {
    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Cleans one drawing. */
  static Outcome<Cleaned> clean(String source, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Outcome.failed(
          UnfitAttachment.drawing(source, "a drawing has at most 5,000,000 bytes"));
    }
    Optional<String> text = Utf8.decoded(bytes).map(Utf8::withoutMark);
    if (text.isEmpty()) {
      return Outcome.failed(UnfitAttachment.drawing(source, "this drawing is not in UTF-8"));
    }
    Element root =
        Jsoup.parse(text.get(), "", Parser.xmlParser()).children().stream()
            .filter(e -> e.tagName().equals("svg"))
            .findFirst()
            .orElse(null);
    if (root == null) {
      return Outcome.failed(
          UnfitAttachment.drawing(source, "this file has no element <svg> at its top"));
    }
    SvgCleaner cleaner = new SvgCleaner();
    cleaner.surroundings(root);
    root.filter(cleaner);
    return Outcome.ok(new Cleaned(cleaner.out.append('\n').toString(), cleaner.removed));
  }

  // A style sheet may be named before the drawing itself.
  private void surroundings(Element root) {
    for (Node node : root.siblingNodes()) {
      if (node instanceof XmlDeclaration declaration && !declaration.name().equals("xml")) {
        removed.add("<?" + shortened(declaration.name()) + "?>");
      } else if (node instanceof Element element) {
        removed.add("<" + shortened(element.tagName()) + ">");
      }
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof CDataNode || node instanceof TextNode) {
      text(((TextNode) node).getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.tagName();
    boolean style = name.equals("style");
    if (!SvgRules.isElement(name) || (style && !SvgRules.isHarmless(wholeText(element)))) {
      if (!SvgRules.isNote(name)) {
        removed.add("<" + shortened(name) + ">");
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    out.append('<').append(name);
    if (depth == 0) {
      out.append(" xmlns=\"" + SVG + "\" xmlns:xlink=\"" + XLINK + "\"");
    }
    attributes(element);
    out.append('>');
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      out.append("</").append(element.tagName()).append('>');
    }
    return FilterResult.CONTINUE;
  }

  private static String wholeText(Element style) {
    return style.wholeText() + style.data();
  }

  private void attributes(Element element) {
    SortedSet<String> seen = new TreeSet<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      Optional<String> kept = SvgRules.attribute(element.tagName(), name, value);
      if (kept.isPresent() && seen.add(name)) {
        out.append(' ').append(name).append("=\"");
        text(kept.get());
        out.append('"');
      } else if (kept.isEmpty() && SvgRules.isTold(name, value)) {
        removed.add(shortened(name));
      }
    }
  }

  private void text(String text) {
    String allowed = Characters.withoutUnfitForXml(text.replace('\r', '\n'));
    for (int i = 0; i < allowed.length(); i++) {
      char c = allowed.charAt(i);
      String reference = Html.reference(c);
      out.append(reference == null ? String.valueOf(c) : reference);
    }
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
