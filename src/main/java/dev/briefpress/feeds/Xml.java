package dev.briefpress.feeds;

import dev.briefpress.text.Characters;
import dev.briefpress.text.Html;
import dev.briefpress.text.Utf8Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes an XML 1.0 document, an element a line. Characters that XML cannot hold are left out.
 *
 * <p>Attributes are given as names and values in turn: {@code empty("link", "rel", "self")}.
 */
final class Xml {
  private static final int SOME = 16_384;
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final Utf8Writer out = new Utf8Writer(SOME);

  private Xml() {
    out.write(DECLARATION);
  }

  /** The document that {@code content} writes, as UTF-8. */
  static byte[] document(Consumer<Xml> content) {
    return new Xml().whole(content);
  }

  /**
   * The same with a CSS style sheet for browsers.
   *
   * @param style link of the style sheet
   */
  static byte[] styled(String style, Consumer<Xml> content) {
    Xml xml = new Xml();
    xml.out.write("\n<?xml-stylesheet type=\"text/css\" href=\"" + style + "\"?>");
    return xml.whole(content);
  }

  private byte[] whole(Consumer<Xml> content) {
    content.accept(this);
    out.write('\n');
    return out.bytes();
  }

  /** Writes an element with what {@code content} writes in it. */
  void element(String name, Runnable content, String... attributes) {
    open(name, attributes);
    out.write(">");
    content.run();
    out.write("\n");
    close(name);
  }

  /** Writes an element with {@code text} in it. */
  void text(String name, String text, String... attributes) {
    open(name, attributes);
    out.write(">");
    escaped(text, false);
    close(name);
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) {
    open(name, attributes);
    out.write("/>");
  }

  private void open(String name, String... attributes) {
    out.write("\n<");
    out.write(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" ");
      out.write(attributes[i]);
      out.write("=\"");
      escaped(attributes[i + 1], true);
      out.write("\"");
    }
  }

  private void close(String name) {
    out.write("</");
    out.write(name);
    out.write(">");
  }

  private void escaped(String text, boolean quoted) {
    byte[] utf8 = Characters.withoutUnfitForXml(text).getBytes(StandardCharsets.UTF_8);
    int from = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      String reference = b <= '>' && (b != '"' || quoted) ? Html.reference(b) : null;
      if (reference != null) {
        out.write(utf8, from, i - from);
        out.write(reference);
        from = i + 1;
      }
    }
    out.write(utf8, from, utf8.length - from);
  }
}
