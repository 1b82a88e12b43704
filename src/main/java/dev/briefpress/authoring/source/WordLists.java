package dev.briefpress.authoring.source;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes lists of the paragraphs by which Word writes them into HTML: each names its level in its
 * style, {@code mso-list:l0 level2 lfo1}, and has its bullet or number as a text of its own.
 */
final class WordLists {
  private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*?\\blevel([1-9])");
  private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]{1,4}[.)]|\\(?[a-zA-Z]{1,5}[.)]");

  /** On a list that was made here, to which the next paragraph belongs. */
  private static final String MADE = "data-word";

  private WordLists() {}

  static void make(Element body) {
    for (Element paragraph : body.select("p[style*=mso-list]")) {
      Matcher level = LEVEL.matcher(paragraph.attr("style"));
      if (!level.find()) {
        continue;
      }
      String kind = kind(paragraph);
      Element before = paragraph.previousElementSibling();
      int depth = Integer.parseInt(level.group(1));
      Element list;
      if (before != null
          && before.hasAttr(MADE)
          && (depth > 1 || before.normalName().equals(kind))) {
        list = before;
        for (int i = 1; i < depth; i++) {
          list = inner(list, kind);
        }
      } else {
        list = new Element(kind).attr(MADE, "");
        paragraph.before(list);
      }
      list.appendChild(new Element("li").appendChildren(paragraph.childNodesCopy()));
      paragraph.remove();
    }
  }

  // Takes the bullet or number away.
  private static String kind(Element paragraph) {
    StringBuilder mark = new StringBuilder();
    for (Element span : paragraph.select("[style]")) {
      if (span.attr("style")
          .toLowerCase(Locale.ROOT)
          .replace(" ", "")
          .contains("mso-list:ignore")) {
        mark.append(span.text());
        span.remove();
      }
    }
    return NUMBER.matcher(mark.toString().strip()).matches() ? "ol" : "ul";
  }

  // The list in the last item of a list that was made here, so that it has one.
  private static Element inner(Element list, String kind) {
    Element item = Objects.requireNonNull(list.lastElementChild());
    Element last = item.lastElementChild();
    return last != null && last.hasAttr(MADE) ? last : item.appendElement(kind).attr(MADE, "");
  }
}
