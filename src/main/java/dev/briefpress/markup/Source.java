package dev.briefpress.markup;

import dev.briefpress.text.Ascii;
import dev.briefpress.text.Characters;
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
record Source(MarkedText text, Optional<RawSpan> cut) {
  /** A body to be parsed. */
  static Source of(String body) {
    MarkedText text = MarkedText.of(body);
    int end = lines(body, text);
    if (end == body.length() && isClean(text)) {
      return new Source(text, Optional.empty());
    }
    Cleaning cleaning = new Cleaning(body);
    for (int i = 0; i < end; i++) {
      cleaning.look(i);
    }
    if (end < body.length()) {
      cleaning.cutAt(end, body.length());
    }
    return new Source(
        MarkedText.of(cleaning.text().substring(0, end)), Optional.ofNullable(cleaning.cut));
  }

  // Whether there is nothing to replace, as in nearly every body.
  private static boolean isClean(MarkedText body) {
    for (int i = body.nextMark(0); i < body.length(); i = body.nextMark(i + 1)) {
      if (Characters.isUnfit(body.charAt(i))) {
        return false;
      }
    }
    // Too long a run covers one of these places.
    for (int i = Unread.LONGEST_RUN; i < body.length(); i += Unread.LONGEST_RUN) {
      if (run(body, i) > Unread.LONGEST_RUN) {
        return false;
      }
    }
    return true;
  }

  // How many blanks stand in a row at this place and around it.
  private static int run(MarkedText body, int at) {
    int start = at;
    while (start > 0 && Ascii.isBlank(body.charAt(start - 1))) {
      start--;
    }
    int end = start;
    while (end < body.length() && Ascii.isBlank(body.charAt(end))) {
      end++;
    }
    return end - start;
  }

  // Where the lines that are read end.
  private static int lines(String body, MarkedText text) {
    int start = 0;
    int indented = 0;
    for (int line = 0; line < Unread.MOST_LINES && start < body.length(); line++) {
      int end = text.next('\n', start);
      if (isBlank(body, start, end)) {
        indented = 0;
      } else if (isIndented(body.charAt(start))) {
        indented++;
        if (indented > Unread.MOST_INDENTED) {
          return start;
        }
      }
      start = Math.min(end + 1, body.length());
    }
    return start;
  }

  // Flexmark puts such lines of a paragraph together in a time that grows with their square.
  private static boolean isIndented(char first) {
    return Ascii.isBlank(first) || first == '>';
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
      if (!Ascii.isBlank(body.charAt(i))) {
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
      if (Ascii.isBlank(c)) {
        blanks++;
        if (blanks > Unread.LONGEST_RUN) {
          cutAt(i, i + 1);
          replace(i, '\u00A0');
        }
      } else {
        blanks = 0;
        if (Characters.isUnfit(c)) {
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
