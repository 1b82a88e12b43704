package dev.briefpress.feeds;

import dev.briefpress.text.Characters;
import dev.briefpress.text.Utf8Writer;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML 1.0 document, an element a line. Characters that XML cannot hold are left out.
 *
 * <p>Attributes are given as names and values in turn: {@code empty("link", "rel", "self")}.
 */
final class Xml {
  /**
   * The factory of the JDK itself, because another writer on the class path must not change the
   * bytes.
   */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private static final int SOME = 16_384;

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** The document that {@code content} writes, as UTF-8. */
  static byte[] document(Consumer<Xml> content) {
    return document("", content);
  }

  /**
   * The same with a CSS style sheet for browsers.
   *
   * @param style link of the style sheet
   */
  static byte[] styled(String style, Consumer<Xml> content) {
    return document(style, content);
  }

  private static byte[] document(String style, Consumer<Xml> content) {
    Utf8Writer text = new Utf8Writer(SOME);
    write(
        () -> {
          XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
          writer.writeStartDocument("UTF-8", "1.0");
          if (!style.isEmpty()) {
            writer.writeCharacters("\n");
            writer.writeProcessingInstruction(
                "xml-stylesheet", "type=\"text/css\" href=\"" + style + "\"");
          }
          content.accept(new Xml(writer));
          writer.writeEndDocument();
          writer.close();
        });
    text.write('\n');
    return text.bytes();
  }

  /** Writes an element with what {@code content} writes in it. */
  void element(String name, Runnable content, String... attributes) {
    write(
        () -> {
          line();
          writer.writeStartElement(name);
          attributes(attributes);
          content.run();
          line();
          writer.writeEndElement();
        });
  }

  /** Writes an element with {@code text} in it. */
  void text(String name, String text, String... attributes) {
    write(
        () -> {
          line();
          writer.writeStartElement(name);
          attributes(attributes);
          writer.writeCharacters(Characters.withoutUnfitForXml(text));
          writer.writeEndElement();
        });
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) {
    write(
        () -> {
          line();
          writer.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], Characters.withoutUnfitForXml(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n");
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory refused a piece of XML", e);
    }
  }

  /** One call of the writer. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
