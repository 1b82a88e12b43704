package dev.briefpress.authoring.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Emphasis of HTML as that of Markdown, which knows it only where the marks stand against the words
 * ("flanking" in CommonMark).
 */
final class HtmlEmphasis {
  private static final List<String> KINDS = List.of("strong", "em", "del");
  private static final List<String> MARKS = List.of("**", "*", "~~");

  // Private code points stand for the marks of each kind, so that a beginning differs from an end.
  private static final String OPENING = "\uE201\uE202\uE203";
  private static final String CLOSING = "\uE204\uE205\uE206";
  private static final String WORD = "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";
  private static final String SIGN = "[^\\p{L}\\p{N}\\s]";

  private HtmlEmphasis() {}

  static void mark(Element body) {
    body.select("b").tagName("strong");
    body.select("i").tagName("em");
    body.select("s, strike").tagName("del");
    for (Element element : body.select("strong, em, del")) {
      join(element);
      boolean useless =
          !element.hasText()
              || element.parents().is(element.normalName() + ", code, pre, h1, h2, h3, h4, h5, h6");
      if (useless) {
        element.unwrap();
        continue;
      }
      tighten(element);
    }
    for (Element element : body.select("strong, em, del")) {
      boolean against =
          element.previousSibling() instanceof Element before && before.is("strong, em, del");
      if (against) {
        // The marks of two neighbours would be read as one run.
        HtmlInlines.around(
            element, "<" + element.normalName() + ">", "</" + element.normalName() + ">");
      }
    }
    for (Element element : body.select("strong, em, del")) {
      int kind = KINDS.indexOf(element.normalName());
      element.prependChild(new TextNode(OPENING.substring(kind, kind + 1)));
      element.appendChild(new TextNode(CLOSING.substring(kind, kind + 1)));
      element.unwrap();
    }
  }

  // What is written as two neighbours of one kind is one.
  private static void join(Element element) {
    while (element.nextSibling() instanceof Element next
        && next.normalName().equals(element.normalName())) {
      element.appendChildren(next.childNodesCopy());
      next.remove();
    }
  }

  /** Moves blanks and line breaks at both ends out of an element. */
  static void tighten(Element element) {
    while (element.lastChild() instanceof Element last && last.normalName().equals("br")) {
      element.after(last);
    }
    while (element.firstChild() instanceof Element first && first.normalName().equals("br")) {
      element.before(first);
    }
    String text = element.wholeText();
    if (text.isEmpty()) {
      return;
    }
    if (isBlank(text.charAt(0)) && element.firstChild() instanceof TextNode first) {
      first.text(first.getWholeText().replaceFirst("^[\\s\u00a0]+", ""));
      element.before(new TextNode(" "));
    }
    if (isBlank(text.charAt(text.length() - 1)) && element.lastChild() instanceof TextNode last) {
      last.text(last.getWholeText().replaceFirst("[\\s\u00a0]+$", ""));
      element.after(new TextNode(" "));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /** Markdown with its marks. A blank goes where they would not be known as such. */
  static String written(String markdown) {
    String open = "[" + OPENING + "]+";
    String close = "[" + CLOSING + "]+";
    String apart =
        markdown
            .replaceAll("(?<=" + WORD + ")(" + open + ")(?=" + SIGN + ")", " $1")
            .replaceAll(
                "(?<=" + SIGN + ")(?<![" + CLOSING + "])(" + close + ")(?=" + WORD + ")", "$1 ");
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int kind = Math.max(OPENING.indexOf(c), CLOSING.indexOf(c));
      out.append(kind < 0 ? String.valueOf(c) : MARKS.get(kind));
    }
    return out.toString();
  }
}
