package dev.briefpress.markup.guard;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.text.RawSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the work that one document may cause. What goes beyond is read as plain text, and the
 * first place where that happened is kept.
 *
 * <ul>
 *   <li>{@value #DEEPEST} blocks within each other, a nested list counting two;
 *   <li>{@value #DEEPEST} emphases, links or images within each other;
 *   <li>{@value #MOST_STEPS} characters looked at in vain, as for the end of a tag that has none; a
 *       paragraph counts its length times its special characters, divided by 50;
 *   <li>{@value #LONGEST_RUN} blanks in a row;
 *   <li>{@value #MOST_LINES} lines, what follows these being left out;
 *   <li>{@value #MOST_BLOCKS} quotations, headings, items and other blocks that are no paragraphs;
 *   <li>{@value #MOST_INDENTED} indented or quoted lines without a blank one between them, what
 *       follows being left out;
 *   <li>{@value #MOST_PIECES} stretches and {@value #MOST_RAW} characters of raw HTML;
 *   <li>{@value TableGate#MOST_COLUMNS} columns and {@value TableGate#MOST_CELLS} cells of a table;
 *   <li>{@value InlineReader#MOST_OPEN_BRACKETS} brackets open at once;
 *   <li>addresses and titles of definitions, each counted as often as it is used: the length of the
 *       document together, or {@value #FEWEST_EXPANDED} characters of a shorter one. That is the
 *       rule of cmark, the reference implementation of CommonMark.
 * </ul>
 */
public final class Unread {
  public static final int DEEPEST = 50;
  static final int LONGEST_RUN = 250;
  public static final int MOST_LINES = 30_000;
  static final int MOST_INDENTED = 5000;
  static final int MOST_BLOCKS = 30_000;

  /** Most stretches of raw HTML in a document. */
  public static final int MOST_PIECES = 2000;

  /** Most characters of raw HTML in a document. */
  public static final int MOST_RAW = 200_000;

  static final int MOST_STEPS = 20_000_000;
  static final int FEWEST_EXPANDED = 100_000;
  private static final int SPECIALS_A_STEP = 50;

  private static final DataKey<Unread> KEY =
      new DataKey<>("BRIEFPRESS_UNREAD", new Unread(), (DataHolder options) -> new Unread());

  private int steps = MOST_STEPS;
  private int blocks;
  private long expanded;
  private @Nullable RawSpan first;

  public static Unread of(Document document) {
    return KEY.get(document);
  }

  static Unread of(DataHolder properties) {
    return KEY.get(properties);
  }

  /** Whether the budget of steps lasts. */
  boolean canAfford() {
    return steps > 0;
  }

  /**
   * Takes what reading a paragraph may cost off the budget, if that lasts for it.
   *
   * @param specials how many of its characters can begin or end something
   */
  boolean spendOn(int length, int specials) {
    long cost = (long) length * specials / SPECIALS_A_STEP;
    if (cost > steps) {
      return false;
    }
    steps -= (int) cost;
    return true;
  }

  /** Counts a block; false if there are too many. */
  boolean countBlock() {
    blocks++;
    return blocks <= MOST_BLOCKS;
  }

  /**
   * Counts the use of a definition; false if the document's definitions were used too often for
   * their length, and this use is to be shown as the text that it is.
   */
  public boolean expand(Reference definition, Document document) {
    long more = (long) definition.getUrl().length() + definition.getTitle().length();
    if (more > Math.max(FEWEST_EXPANDED, document.getTextLength()) - expanded) {
      return false;
    }
    expanded += more;
    return true;
  }

  void spend(int done) {
    steps = Math.max(0, steps - done);
  }

  public void note(BasedSequence chars) {
    note(new RawSpan(chars.getStartOffset(), chars.getEndOffset()));
  }

  public void note(RawSpan place) {
    if (first == null || place.start() < first.start()) {
      first = place;
    }
  }

  public Optional<RawSpan> first() {
    return Optional.ofNullable(first);
  }
}
