package dev.briefpress.fuzz;

import dev.briefpress.publish.OwnParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the files of a site for what an author may not bring into it. */
final class Harmless {
  private static final Set<String> FORBIDDEN =
      Set.of(
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "base",
          "portal",
          "audio",
          "video",
          "source",
          "track",
          "textarea",
          "plaintext");

  /** What runs, loads or holds HTML in a drawing. */
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "object",
          "embed",
          "handler",
          "listener",
          "audio",
          "video");

  private static final Pattern FOREIGN_PAINT =
      Pattern.compile("url\\([\"']?[^#\"')]|@import|javascript:", Pattern.CASE_INSENSITIVE);

  /** What leads somewhere when a reader asks for it; every other element loads what it names. */
  private static final Set<String> LINKS = Set.of("a", "blockquote", "q", "del", "ins");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "poster", "data", "background", "cite", "longdesc", "ping");

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern READABLE = Pattern.compile("(https?|mailto|tel):.*", Pattern.DOTALL);
  private static final Pattern OTHER_HOST = Pattern.compile("[/\\\\]{2}.*", Pattern.DOTALL);
  private static final Pattern OUR_SCRIPT = Pattern.compile(OwnParts.SCRIPT);

  private final String path;

  private Harmless(String path) {
    this.path = path;
  }

  /**
   * Looks at every file.
   *
   * @param files by path
   * @throws IllegalStateException naming the first fault
   */
  static void check(SortedMap<String, byte[]> files) {
    files.forEach((path, bytes) -> new Harmless(path).file(bytes));
  }

  private void file(byte[] bytes) {
    if (path.endsWith(".html")) {
      page(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
    } else if (path.endsWith(".svg")) {
      drawing(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
      drawing(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
    } else if (path.endsWith(".json")) {
      JsonMapper.shared().readTree(bytes);
    } else if (path.endsWith(".xml")) {
      wellFormed(bytes);
    }
  }

  // Read as XML and as HTML, as nobody knows how a server names its type.
  private void drawing(Document drawing) {
    for (Element element : drawing.getAllElements()) {
      String name = element.normalName().replaceFirst("^.*:", "");
      require(!ACTIVE.contains(name), "<" + name + ">", element);
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
        String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "");
        require(!key.startsWith("on"), "an event handler", element);
        require(!key.equals("href") || value.startsWith("#"), "a link", element);
        // Nothing is loaded for a view box, whatever stands in it.
        require(
            key.equals("viewbox") || !FOREIGN_PAINT.matcher(value).find(),
            "something of another host",
            element);
      }
    }
  }

  private void wellFormed(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(path + " is not well-formed", e);
    }
  }

  // A text that ended an element of the frame would leave another frame than ours.
  private void page(Document page) {
    OwnParts.removeCharts(page);
    require(page.select("title").size() == 1, "another title", page);
    require(page.select("main").size() == 1, "another main", page);
    require(page.select("head > title").size() == 1, "no title in its head", page);
    require(page.select("body > main").size() == 1, "a main elsewhere", page);
    require(page.select("main .site-footer").isEmpty(), "a main that never ends", page);
    elements(page);
  }

  private void elements(Document page) {
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      require(!FORBIDDEN.contains(name), "<" + name + ">", element);
      if (name.equals("script")) {
        script(element);
      }
      for (Attribute attribute : element.attributes()) {
        attribute(element, attribute);
      }
    }
  }

  private void script(Element script) {
    if (script.attr("type").equals("application/ld+json")) {
      require(!script.data().contains("<"), "a tag in data", script);
      JsonMapper.shared().readTree(script.data());
    } else {
      require(script.data().isEmpty(), "a script", script);
      require(OUR_SCRIPT.matcher(script.attr("src")).matches(), "a script", script);
    }
  }

  private void attribute(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    require(!name.startsWith("on"), "an event handler", element);
    require(!name.equals("style") || path.endsWith(".mail.html"), "a style", element);
    require(!name.contains("srcset") && !name.equals("srcdoc"), name, element);
    require(!name.equals("formaction") && !name.startsWith("data-th"), name, element);
    if (name.equals("http-equiv")) {
      String content = element.attr("content");
      require(content.startsWith("0; url="), "another header", element);
      address(element, content.substring("0; url=".length()), false);
    } else if (ADDRESSES.contains(name)) {
      boolean isRead =
          LINKS.contains(element.normalName()) || element.attr("rel").equals("canonical");
      address(element, attribute.getValue(), isRead);
    }
  }

  // Read as a browser does, which leaves out controls wherever they stand.
  private void address(Element element, String value, boolean isRead) {
    String address = value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    require(!OTHER_HOST.matcher(address).matches(), "an address of any scheme", element);
    if (SCHEME.matcher(address).matches()) {
      require(isRead, "something of another host", element);
      require(READABLE.matcher(address).matches(), "a scheme", element);
    }
  }

  private void require(boolean well, String fault, Element element) {
    if (!well) {
      throw new IllegalStateException(path + " has " + fault + ": " + element.outerHtml());
    }
  }
}
