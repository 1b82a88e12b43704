package dev.briefpress.markup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is given to the parser. Places in it are places in the body.
 *
 * @param text the body with control characters replaced by U+FFFD, blanks beyond {@value
 *     Unread#LONGEST_RUN} in a row by no-break spaces, and without what follows line {@value
 *     Unread#MOST_LINES}
 * @param cut the first place where blanks or lines were too many
 */
record Source(String text, Optional<RawSpan> cut) {
  /** A body to be parsed. */
  static Source of(String body) {
    int end = lines(body);
    if (end == body.length() && isClean(body)) {
      return new Source(body, Optional.empty());
    }
    Cleaning cleaning = new Cleaning(body);
    for (int i = 0; i < end; i++) {
      cleaning.look(i);
    }
    if (end < body.length()) {
      cleaning.cutAt(end, body.length());
    }
    return new Source(cleaning.text().substring(0, end), Optional.ofNullable(cleaning.cut));
  }

  // Whether there is nothing to replace, as in nearly every body.
  private static boolean isClean(String body) {
    int blanks = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == ' ' || c == '\t') {
        blanks++;
        if (blanks > Unread.LONGEST_RUN) {
          return false;
        }
      } else if (Escape.isControl(c)) {
        return false;
      } else {
        blanks = 0;
      }
    }
    return true;
  }

  // Where the lines that are read end.
  private static int lines(String body) {
    int start = 0;
    int indented = 0;
    for (int line = 0; line < Unread.MOST_LINES && start < body.length(); line++) {
      int next = body.indexOf('\n', start);
      int end = next < 0 ? body.length() : next;
      if (isBlank(body, start, end)) {
        indented = 0;
      } else if (isIndented(body.charAt(start))) {
        indented++;
        if (indented > Unread.MOST_INDENTED) {
          return start;
        }
      }
      start = next < 0 ? end : next + 1;
    }
    return start;
  }

  // Flexmark puts such lines of a paragraph together in a time that grows with their square.
  private static boolean isIndented(char first) {
    return first == ' ' || first == '\t' || first == '>';
  }

  // A line that ends any paragraph: blanks, or a mark of quotation, not as far in as code, and
  // blanks.
  private static boolean isBlank(String body, int start, int end) {
    int mark = start;
    while (mark < end && body.charAt(mark) == ' ') {
      mark++;
    }
    boolean quotes = mark < end && body.charAt(mark) == '>' && mark - start < 4;
    return isBlankFrom(body, quotes ? mark + 1 : mark, end);
  }

  private static boolean isBlankFrom(String body, int start, int end) {
    for (int i = start; i < end; i++) {
      if (body.charAt(i) != ' ' && body.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The body while its characters are looked at, one after the other. */
  private static final class Cleaning {
    private final String body;
    private int blanks;
    private @Nullable StringBuilder changed;
    private @Nullable RawSpan cut;

    Cleaning(String body) {
      this.body = body;
    }

    void look(int i) {
      char c = body.charAt(i);
      if (c == ' ' || c == '\t') {
        blanks++;
        if (blanks > Unread.LONGEST_RUN) {
          cutAt(i, i + 1);
          replace(i, '\u00A0');
        }
      } else {
        blanks = 0;
        if (Escape.isControl(c)) {
          replace(i, '\uFFFD');
        }
      }
    }

    void cutAt(int start, int end) {
      cut = cut == null ? new RawSpan(start, end) : cut;
    }

    private void replace(int i, char c) {
      StringBuilder text = changed == null ? new StringBuilder(body) : changed;
      text.setCharAt(i, c);
      changed = text;
    }

    String text() {
      return changed == null ? body : changed.toString();
    }
  }
}
