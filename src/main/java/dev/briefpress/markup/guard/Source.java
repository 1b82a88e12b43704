package dev.briefpress.markup.guard;

import dev.briefpress.text.Ascii;
import dev.briefpress.text.Characters;
import dev.briefpress.text.RawSpan;
import java.util.Optional;

/**
 * A body as it is given to the parser. Places in it are places in the body.
 *
 * @param text the body with control characters replaced by U+FFFD, blanks beyond {@value
 *     Unread#LONGEST_RUN} in a row by no-break spaces, and without what follows line {@value
 *     Unread#MOST_LINES}
 * @param cut the first place where blanks or lines were too many
 */
public record Source(MarkedText text, Optional<RawSpan> cut) {
  /** A body to be parsed. */
  public static Source of(String body) {
    MarkedText text = MarkedText.of(body);
    int end = lines(body, text);
    if (end == body.length() && isClean(text)) {
      return new Source(text, Optional.empty());
    }
    Optional<RawSpan> cut =
        end < body.length() ? Optional.of(new RawSpan(end, body.length())) : Optional.empty();
    StringBuilder clean = new StringBuilder(body.substring(0, end));
    Optional<RawSpan> tooLong = Optional.empty();
    int blanks = 0;
    for (int i = 0; i < end; i++) {
      char c = body.charAt(i);
      blanks = Ascii.isBlank(c) ? blanks + 1 : 0;
      if (blanks > Unread.LONGEST_RUN) {
        clean.setCharAt(i, '\u00A0');
        tooLong = tooLong.isPresent() ? tooLong : Optional.of(new RawSpan(i, i + 1));
      } else if (Characters.isUnfit(c)) {
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return new Source(MarkedText.of(clean.toString()), tooLong.or(() -> cut));
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
}
