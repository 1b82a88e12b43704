package dev.briefpress.render.part;

import dev.briefpress.content.RichText;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Where a sentence stands in the HTML of a paragraph.
 *
 * @param start offset of its first character
 * @param end offset behind its last one, and behind the marks of footnotes that follow it
 */
record SentenceSpan(int start, int end) {
  private static final Set<String> EMPTY = Set.of("br", "img", "wbr");
  private static final String NOTE = "<sup";
  private static final String END_OF_NOTE = "</sup>";

  /** The place of {@code sentence}; absent where it begins or ends within an element. */
  static Optional<SentenceSpan> of(String html, String sentence) {
    return new Walk(html).find(sentence);
  }

  /** The characters that a reader sees, each with its place and how deep in elements it stands. */
  private static final class Walk {
    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;
    private final int[] depths;
    private int depth;

    Walk(String html) {
      this.html = html;
      this.starts = new int[html.length()];
      this.ends = new int[html.length()];
      this.depths = new int[html.length()];
      int at = 0;
      while (at < html.length()) {
        at = html.charAt(at) == '<' ? tag(at) : character(at);
      }
    }

    Optional<SentenceSpan> find(String sentence) {
      int from = sentence.isEmpty() ? -1 : text.indexOf(sentence);
      int last = from + sentence.length() - 1;
      if (from < 0 || depths[from] > 0 || depths[last] > 0) {
        return Optional.empty();
      }
      int end = ends[last];
      while (html.startsWith(NOTE, end) && html.indexOf(END_OF_NOTE, end) >= 0) {
        end = html.indexOf(END_OF_NOTE, end) + END_OF_NOTE.length();
      }
      return Optional.of(new SentenceSpan(starts[from], end));
    }

    private int tag(int at) {
      int end = end(at);
      String name = html.substring(at + 1, end).replaceFirst("(?s)[^a-z0-9].*", "");
      if (html.startsWith("</", at)) {
        depth--;
      } else if (html.startsWith(NOTE, at) && html.substring(at, end).contains(" id=\"fnref-")) {
        int close = html.indexOf(END_OF_NOTE, at);
        return close < 0 ? end : close + END_OF_NOTE.length();
      } else if (RichText.isCitation(html, at)) {
        int close = html.indexOf(END_OF_NOTE, at) + END_OF_NOTE.length();
        if (text.length() > 0 && close < html.length() && isSpared(html.charAt(close))) {
          text.setLength(text.length() - 1);
        }
        return close;
      } else if (!EMPTY.contains(name)) {
        depth++;
      }
      if (EMPTY.contains(name)) {
        blank(at, end);
      }
      return end;
    }

    // As in the text, a blank before a citation is none before the full stop that follows it.
    private boolean isSpared(char next) {
      return text.charAt(text.length() - 1) == ' ' && ".,;:!?)".indexOf(next) >= 0;
    }

    // Within a value each quotation mark is an entity; an angle bracket need not be one.
    private int end(int at) {
      boolean quoted = false;
      for (int i = at; i < html.length(); i++) {
        char c = html.charAt(i);
        quoted ^= c == '"';
        if (c == '>' && !quoted) {
          return i + 1;
        }
      }
      return html.length();
    }

    private int character(int at) {
      char c = html.charAt(at);
      int end = at + 1;
      if (Character.isWhitespace(c)) {
        blank(at, end);
        return end;
      }
      if (c != '&' || html.indexOf(';', at) < 0) {
        add(c, at, end);
        return end;
      }
      end = html.indexOf(';', at) + 1;
      String seen = Parser.unescapeEntities(html.substring(at, end), false);
      for (int i = 0; i < seen.length(); i++) {
        add(seen.charAt(i), at, end);
      }
      return end;
    }

    private void blank(int at, int end) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        add(' ', at, end);
      }
    }

    private void add(char c, int at, int end) {
      starts[text.length()] = at;
      ends[text.length()] = end;
      depths[text.length()] = depth;
      text.append(c);
    }
  }
}
