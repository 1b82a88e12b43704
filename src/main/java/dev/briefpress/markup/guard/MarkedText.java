package dev.briefpress.markup.guard;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import dev.briefpress.text.Characters;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as Flexmark reads it, or a stretch of one, that knows where its marks are: line ends and
 * other control characters, overrides of the writing direction, and whatever can begin or end an
 * inline or must be escaped in HTML. All that has to be found lies at one of them, so that the many
 * characters between them are looked at once, and in an array.
 */
@SuppressWarnings("unchecked") // in what Flexmark's class says of builders
public final class MarkedText extends BasedSequenceImpl {
  private static final String MARKS = "\\`*_~[]!<>&\"|\u007F";
  private static final boolean[] IS_MARK = new boolean[128];

  static {
    for (char c = 0; c < IS_MARK.length; c++) {
      IS_MARK[c] = (c < ' ' && c != '\t') || MARKS.indexOf(c) >= 0;
    }
  }

  private final MarkedText whole;
  private final char[] chars;
  private final BitSet marks;
  private final int start;
  private final int end;

  private MarkedText(char[] chars, BitSet marks) {
    super(0);
    this.whole = this;
    this.chars = chars;
    this.marks = marks;
    this.start = 0;
    this.end = chars.length;
  }

  private MarkedText(MarkedText whole, int start, int end) {
    super(0);
    this.whole = whole;
    this.chars = whole.chars;
    this.marks = whole.marks;
    this.start = start;
    this.end = end;
  }

  public static MarkedText of(String text) {
    char[] chars = text.toCharArray();
    BitSet marks = new BitSet(chars.length);
    for (int i = 0; i < chars.length; i++) {
      if (isMark(chars[i])) {
        marks.set(i);
      }
    }
    return new MarkedText(chars, marks);
  }

  /** {@code text} with its marks, which a paragraph of several stretches does not have yet. */
  static MarkedText of(BasedSequence text) {
    return text instanceof MarkedText marked ? marked : of(text.toString());
  }

  /** Whether {@link #nextMark} finds this character. */
  public static boolean isMark(char c) {
    return c < IS_MARK.length ? IS_MARK[c] : Characters.isUnfit(c);
  }

  /** The place of the first mark from {@code from} on; the length if there is none. */
  public int nextMark(int from) {
    int mark = marks.nextSetBit(start + from);
    return mark < 0 || mark >= end ? end - start : mark - start;
  }

  /** The place of this mark from {@code from} on; the length if it is not there. */
  public int next(char mark, int from) {
    int at = nextMark(from);
    while (at < length() && chars[start + at] != mark) {
      at = nextMark(at + 1);
    }
    return at;
  }

  /** The most square brackets that are open at once. */
  int openBrackets() {
    int most = 0;
    int open = 0;
    for (int i = nextMark(0); i < length(); i = nextMark(i + 1)) {
      char c = chars[start + i];
      if (c == '[') {
        open++;
        most = Math.max(most, open);
      } else if (c == ']' && open > 0) {
        open--;
      }
    }
    return most;
  }

  /** How often any of {@code some}, which are all marks, occurs. */
  int count(String some) {
    int count = 0;
    for (int i = nextMark(0); i < length(); i = nextMark(i + 1)) {
      if (some.indexOf(chars[start + i]) >= 0) {
        count++;
      }
    }
    return count;
  }

  public void copyTo(StringBuilder out, int from, int to) {
    out.append(chars, start + from, to - from);
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    return chars[start + Objects.checkIndex(index, end - start)];
  }

  @Override
  public MarkedText subSequence(int from, int to) {
    Objects.checkFromToIndex(from, to, end - start);
    return baseSubSequence(start + from, start + to);
  }

  @Override
  public MarkedText baseSubSequence(int from, int to) {
    Objects.checkFromToIndex(from, to, chars.length);
    return from == start && to == end ? this : new MarkedText(whole, from, to);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return chars;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public int getIndexOffset(int index) {
    return start + Objects.checkIndex(index, end - start + 1);
  }

  // Flexmark's own texts of a string have no options either.

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return null;
  }
}
