package dev.briefpress.content;

import java.util.Set;

/** Finds where the tags of a {@link RichText} end, and which of them separate words. */
final class HtmlTags {
  private static final Set<String> INLINE =
      Set.of(
          ("a em strong code del ins sub sup abbr cite q b i u s small span mark kbd var samp dfn"
                  + " time")
              .split(" ", -1));

  private static final String END_OF_CITATION = "</sup>";
  private static final String END_OF_DRAWING = "</svg>";

  private HtmlTags() {}

  /**
   * Where the text goes on behind the tag at {@code open}. A drawing counts as one tag, because the
   * table below it has the same words; so does a citation, which is no word of the text.
   */
  static int past(String html, int open) {
    int close = RichText.isCitation(html, open) ? html.indexOf(END_OF_CITATION, open) : -1;
    if (close >= 0) {
      return close + END_OF_CITATION.length();
    }
    int end = html.startsWith(RichText.DRAWING, open) ? html.indexOf(END_OF_DRAWING, open) : -1;
    return end < 0 ? end(html, open) : end + END_OF_DRAWING.length();
  }

  /** The offset behind the {@code >} of the tag at {@code open}, or behind the last character. */
  static int end(String html, int open) {
    char quote = 0;
    for (int i = open + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length();
  }

  /** Whether the tag at {@code open} separates the words before and behind it. */
  static boolean isBlock(String html, int open) {
    int start = html.startsWith("</", open) ? open + 2 : open + 1;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return !INLINE.contains(html.substring(start, end));
  }
}
