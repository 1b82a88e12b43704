package dev.briefpress.authoring.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Footnotes of HTML, a raised link to a text further down, as footnotes of Markdown. */
final class HtmlFootnotes {
  private static final String MARKS =
      "sup a[href^=#], a[href^=#] sup, a[role=doc-noteref], a.footnote-ref";

  private HtmlFootnotes() {}

  static void mark(Element body) {
    Map<Element, Integer> notes = new LinkedHashMap<>();
    Map<Element, Integer> positions = positions(body);
    for (Element mark : body.select(MARKS)) {
      Element link = mark.normalName().equals("a") ? mark : mark.closest("a");
      if (link != null) {
        note(body, positions, link).ifPresent(note -> refer(link, note, notes));
      }
    }
    notes.forEach((note, number) -> define(body, note, number));
  }

  // In front of which other element each stands. Elements of jsoup are equal only to themselves.
  private static Map<Element, Integer> positions(Element body) {
    Map<Element, Integer> positions = new HashMap<>();
    body.getAllElements().forEach(element -> positions.put(element, positions.size()));
    return positions;
  }

  private static Optional<Element> note(
      Element body, Map<Element, Integer> positions, Element link) {
    String id = link.attr("href").substring(1);
    // A link that leads up, or to what it stands in, goes back to the text.
    return Optional.ofNullable(id.isEmpty() ? null : body.getElementById(id))
        .flatMap(found -> Optional.ofNullable(found.closest("li, p, div, dd, td")))
        .filter(note -> !note.equals(body) && !link.parents().contains(note))
        .filter(note -> positions.getOrDefault(note, 0) > positions.getOrDefault(link, 0));
  }

  private static void refer(Element link, Element note, Map<Element, Integer> notes) {
    int number = notes.computeIfAbsent(note, n -> notes.size() + 1);
    Element raised = link.closest("sup");
    (raised == null ? link : raised).replaceWith(new TextNode(Literal.of("[^" + number + "]")));
  }

  private static void define(Element body, Element note, int number) {
    for (Element back : note.select("a[href^=#]")) {
      String text = back.text().strip();
      if (text.isEmpty()
          || !text.codePoints().anyMatch(Character::isLetterOrDigit)
          || text.matches("\\[?\\d+\\]?[.)]?")) {
        back.remove();
      }
    }
    Element home = note.parent();
    Element definition = new Element("p");
    definition.appendChild(new TextNode(Literal.of("[^" + number + "]: ")));
    for (Element block : note.select("p, div")) {
      block.unwrap();
    }
    note.childNodesCopy().forEach(definition::appendChild);
    note.remove();
    body.appendChild(definition);
    if (home != null && home.childrenSize() == 0 && !home.hasText() && !home.equals(body)) {
      home.remove();
    }
  }
}
