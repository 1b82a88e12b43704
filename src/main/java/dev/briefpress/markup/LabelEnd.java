package dev.briefpress.markup;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.markup.guard.MarkedText;
import dev.briefpress.text.RawSpan;
import org.jspecify.annotations.Nullable;

/**
 * The label that begins a list item, and where the item's text goes on.
 *
 * <p>Bold words are a label if a colon ends them or follows them. Plain words are one if a colon
 * and a blank follow within {@value #LONGEST_PLAIN} characters and {@value #MOST_WORDS} words, and
 * no sentence ends before it.
 *
 * @param in the inline node in which the label ends
 * @param offset place in the source right after the label and its colon
 */
record LabelEnd(Label label, Node in, int offset) {
  static final int LONGEST_PLAIN = 60;
  static final int MOST_WORDS = 6;

  /** The label of the item that begins with {@code paragraph}, null if it has none. */
  static @Nullable LabelEnd of(Node paragraph, MarkedText source) {
    Node first = paragraph.getFirstChild();
    if (first instanceof StrongEmphasis strong) {
      return bold(strong, source);
    }
    return first instanceof Text || first instanceof HtmlEntity ? plain(first, source) : null;
  }

  private static @Nullable LabelEnd bold(StrongEmphasis strong, MarkedText source) {
    String words = PlainText.in(strong).strip();
    BasedSequence inner = strong.getText();
    int start = inner.getStartOffset();
    int end = inner.getEndOffset();
    if (words.endsWith(":")) {
      String text = words.substring(0, words.length() - 1).strip();
      int colon = source.lastIndexOf(':', end - 1);
      return label(text, source, start, colon > start ? colon : end, strong, strong.getEndOffset());
    }
    if (strong.getNext() instanceof Text after) {
      int at = after.getStartOffset();
      if (at < after.getEndOffset() && source.charAt(at) == ':') {
        return label(words, source, start, end, after, at + 1);
      }
    }
    return null;
  }

  private static @Nullable LabelEnd plain(Node first, MarkedText source) {
    StringBuilder words = new StringBuilder();
    for (Node node = first; node instanceof Text || node instanceof HtmlEntity; ) {
      int colon = node instanceof Text ? labelColon(node, source) : -1;
      int end = colon < 0 ? node.getEndOffset() : colon;
      words.append(Escape.decoded(node.getChars().subSequence(0, end - node.getStartOffset())));
      if (colon >= 0) {
        String text = words.toString();
        return isLabel(text)
            ? label(text.strip(), source, first.getStartOffset(), colon, node, colon + 1)
            : null;
      }
      if (words.length() > LONGEST_PLAIN) {
        return null;
      }
      node = node.getNext();
    }
    return null;
  }

  // The first colon that a blank or the end follows.
  private static int labelColon(Node text, MarkedText source) {
    int end = text.getEndOffset();
    for (int i = text.getStartOffset(); i < end; i++) {
      if (source.charAt(i) == ':') {
        boolean closes = i + 1 >= source.length() || Character.isWhitespace(source.charAt(i + 1));
        boolean escaped = i > 0 && source.charAt(i - 1) == '\\';
        return closes && !escaped ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isLabel(String words) {
    if (words.length() > LONGEST_PLAIN) {
      return false;
    }
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = Character.isWhitespace(words.charAt(i));
      if (blank && inWord && endsSentence(words, i - 1)) {
        return false;
      }
      if (!blank && !inWord) {
        count++;
      }
      inWord = !blank;
    }
    return count > 0 && count <= MOST_WORDS;
  }

  // "U.S. response" and "J. Smith" go on after their full stops.
  private static boolean endsSentence(String words, int last) {
    char c = words.charAt(last);
    if (c == '!' || c == '?') {
      return true;
    }
    boolean initial =
        last >= 1
            && Character.isUpperCase(words.charAt(last - 1))
            && (last == 1 || !Character.isLetterOrDigit(words.charAt(last - 2)));
    return c == '.' && !initial;
  }

  private static @Nullable LabelEnd label(
      String text, MarkedText source, int start, int end, Node in, int offset) {
    if (text.isEmpty()) {
      return null;
    }
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(source.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
      to--;
    }
    return new LabelEnd(new Label(text, new RawSpan(from, to)), in, offset);
  }
}
