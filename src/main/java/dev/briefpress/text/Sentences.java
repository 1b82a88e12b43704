package dev.briefpress.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentences of a text, and its opening, cut at the end of one. */
public final class Sentences {
  /** Longest opening, in UTF-16 units. */
  private static final int LONGEST = 320;

  /** What closes a quotation or a bracket. */
  private static final String CLOSING = "\"'\u2019\u201d\u00bb)]";

  /** Abbreviations that stand before a name or a number and seldom at the end of a sentence. */
  private static final Set<String> SHORT_FORMS =
      Set.of(
          ("Mr Mrs Ms Dr Prof St Gen Col Lt Sgt Capt Adm No Nos Art Arts Fig Figs Vol vs cf approx"
                  + " ca pp Nr Abs bzw Mme Sr Sra")
              .split(" "));

  private Sentences() {}

  /**
   * The first sentences of {@code text} that fit; a first sentence that does not is cut at a word,
   * with an ellipsis.
   */
  public static String opening(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = -1;
    for (int i = 0; i < LONGEST; i++) {
      if (endsSentence(text, i)) {
        end = i + 1;
      }
    }
    if (end > 0) {
      return text.substring(0, end);
    }
    int word = text.lastIndexOf(' ', LONGEST - 1);
    return text.substring(0, word > 0 ? word : text.offsetByCodePoints(0, LONGEST / 2)).strip()
        + "…";
  }

  /** The sentences of {@code text}, in order, without the blanks between them. */
  public static List<String> of(String text) {
    return spans(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
  }

  /** Where the sentences of {@code text} stand in it. */
  public static List<RawSpan> spans(String text) {
    List<RawSpan> all = new ArrayList<>();
    int from = 0;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      if (i > 0 && endsSentence(text, i - 1)) {
        add(text, from, i, all);
        from = i;
      }
    }
    add(text, from, text.length(), all);
    return all;
  }

  private static void add(String text, int from, int to, List<RawSpan> all) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      all.add(new RawSpan(start, end));
    }
  }

  // An end is a mark, and quotation marks and brackets behind it; a blank and no lower-case letter
  // follow, and no initial or abbreviation stands before it.
  private static boolean endsSentence(String text, int i) {
    if (i + 2 >= text.length() || text.charAt(i + 1) != ' ') {
      return false;
    }
    int mark = i;
    while (mark > 0 && CLOSING.indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    char c = text.charAt(mark);
    if (c != '.' && c != '!' && c != '?' && c != '\u061f') {
      return false;
    }
    return !Character.isLowerCase(text.charAt(i + 2)) && !(c == '.' && isShortForm(text, mark));
  }

  private static boolean isShortForm(String text, int point) {
    int start = point;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, point);
    boolean initial =
        word.length() == 1
            && (Character.isUpperCase(word.charAt(0))
                || (start > 0 && text.charAt(start - 1) == '.'));
    return initial || SHORT_FORMS.contains(word);
  }
}
