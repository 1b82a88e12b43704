package dev.briefpress.tradecraft;

import dev.briefpress.text.RawSpan;
import dev.briefpress.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the sentences of one stretch of Markdown (a paragraph, or the text of a list item), each
 * character with its offset in the source.
 *
 * <p>Emphasis is taken off; quotations, links, code and addresses become one character; runs of
 * blanks become one blank. Only as much of Markdown is read as these need: what is read wrongly
 * makes a rule silent or its place imprecise, and changes no page.
 */
final class PlainProse {
  private static final String OPENING = "\"“«„‘";
  private static final String CLOSING = "\"”»“’";

  /** How far the end of a link, of code or of a quotation is looked for, in UTF-16 units. */
  private static final int FAR = 1_000;

  private final String raw;
  private final int base;
  private final StringBuilder text = new StringBuilder();
  private final int[] offsets;
  private boolean cited;
  private int i;

  private PlainProse(String raw, int base) {
    this.raw = raw;
    this.base = base;
    this.offsets = new int[raw.length()];
  }

  /**
   * The sentences in {@code raw}.
   *
   * @param base offset of its first character in the body
   */
  static List<Sentence> sentences(String raw, int base, Place place, String hypothesis) {
    PlainProse prose = new PlainProse(raw, base);
    prose.read();
    List<Sentence> all = new ArrayList<>();
    String whole = prose.text.toString();
    for (RawSpan span : Sentences.spans(whole)) {
      String sentence = whole.substring(span.start(), span.end());
      int[] offsets = Arrays.copyOfRange(prose.offsets, span.start(), span.end());
      all.add(new Sentence(sentence, offsets, place, hypothesis, prose.cited));
    }
    return all;
  }

  private void read() {
    while (i < raw.length()) {
      plain();
      if (i == raw.length()) {
        return;
      }
      char c = raw.charAt(i);
      int end = notOurs(c);
      if (end > i && raw.startsWith("[^", i)) {
        // The mark of a note or source is nothing that a reader reads, and ends no sentence.
        i = end;
      } else if (end > i) {
        foreign(end);
      } else if (c == '\\'
          && i + 1 < raw.length()
          && !Character.isLetterOrDigit(raw.charAt(i + 1))) {
        i++;
        add(raw.charAt(i), i++);
      } else if (c == '*' || (c == '_' && isAtWordEdge())) {
        i++;
      } else if (Character.isWhitespace(c) || c == '\u00a0') {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          add(' ', i);
        }
        i++;
      } else {
        add(c, i++);
      }
    }
  }

  // Most characters are letters with which nothing begins.
  private void plain() {
    int start = i;
    int size = text.length();
    while (i < raw.length() && isPlain(raw.charAt(i))) {
      offsets[size++] = base + i++;
    }
    text.append(raw, start, i);
  }

  // An "h" may begin an address.
  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z' && c != 'h') || (c >= 'A' && c <= 'Z');
  }

  private void add(char c, int at) {
    offsets[text.length()] = base + at;
    text.append(c);
  }

  // A quotation may end a sentence, and its mark stays, so that the end is seen.
  private void foreign(int end) {
    char last = raw.charAt(Math.max(i, end - 2));
    add(Sentence.NOT_OURS, i);
    if (OPENING.indexOf(raw.charAt(i)) >= 0 && (last == '.' || last == '!')) {
      add(last, end - 2);
    }
    i = end;
  }

  private boolean isAtWordEdge() {
    boolean before = i > 0 && Character.isLetterOrDigit(raw.charAt(i - 1));
    boolean after = i + 1 < raw.length() && Character.isLetterOrDigit(raw.charAt(i + 1));
    return !(before && after);
  }

  // Where what begins here ends when it is no text of the author's; else here.
  private int notOurs(char c) {
    return switch (c) {
      case '`' -> code();
      case '[' -> link();
      case '<' -> tag();
      case 'h' -> address();
      default -> OPENING.indexOf(c) >= 0 ? quotation(c) : i;
    };
  }

  // What begins and does not end near by is text, so that the whole is read once.
  private int find(char wanted, int from) {
    int end = Math.min(raw.length(), from + FAR);
    for (int at = from; at < end; at++) {
      if (raw.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }

  private int code() {
    int run = i;
    while (run < raw.length() && raw.charAt(run) == '`') {
      run++;
    }
    String ticks = raw.substring(i, run);
    int close = find('`', run);
    while (close > 0 && !raw.startsWith(ticks, close)) {
      close = find('`', close + 1);
    }
    return close < 0 ? i : close + run - i;
  }

  // `[words](target)`, `[words][id]` and `[^note]`; brackets alone are text.
  private int link() {
    int close = find(']', i);
    if (close < 0) {
      return i;
    }
    if (raw.startsWith("[^", i)) {
      cited = true;
      return close + 1;
    }
    char next = close + 1 < raw.length() ? raw.charAt(close + 1) : ' ';
    int end = next == '(' ? find(')', close) : next == '[' ? find(']', close + 1) : -1;
    cited |= end > 0;
    return end < 0 ? i : end + 1;
  }

  private int tag() {
    char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
    int end = Character.isLetter(next) || next == '/' ? find('>', i) : -1;
    return end < 0 ? i : end + 1;
  }

  private int address() {
    if (!raw.startsWith("https://", i) && !raw.startsWith("http://", i)) {
      return i;
    }
    int end = i;
    while (end < raw.length() && !Character.isWhitespace(raw.charAt(end))) {
      end++;
    }
    cited = true;
    return end;
  }

  // An apostrophe closes nothing, and a mark that nothing closes opens nothing.
  private int quotation(char open) {
    boolean within = i > 0 && Character.isLetterOrDigit(raw.charAt(i - 1));
    if (within) {
      return i;
    }
    char close = CLOSING.charAt(OPENING.indexOf(open));
    int end = find(close, i + 1);
    while (end > 0 && end + 1 < raw.length() && Character.isLetterOrDigit(raw.charAt(end + 1))) {
      end = find(close, end + 1);
    }
    return end < 0 ? i : end + 1;
  }
}
