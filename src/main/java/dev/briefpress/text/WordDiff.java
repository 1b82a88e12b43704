package dev.briefpress.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between two texts, paragraph by paragraph and word by word. */
public final class WordDiff {
  /** Of more paragraphs no differences are looked for. */
  static final int MOST_PARAGRAPHS = 20_000;

  /** Two paragraphs with more words are shown one after the other. */
  static final int MOST_WORDS = 4_000;

  /** Two paragraphs that have a smaller part of their words in common are no versions of one. */
  private static final double LEAST_COMMON = 0.3;

  private static final String UNSPACED =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

  // A word, a letter of a script that sets no blanks, blanks, or a mark.
  private static final Pattern WORD =
      Pattern.compile(
          "[" + UNSPACED + "]\\p{M}*|[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]+|\\s+|.",
          Pattern.DOTALL);

  private WordDiff() {}

  /** What became of a piece of text. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A piece of a paragraph. */
  public record Piece(Fate fate, String text) {}

  /** A paragraph of either text, or of both, in pieces; never empty. */
  public record Paragraph(List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }

    /** Whether both texts have it. */
    public boolean isKept() {
      return pieces.stream().allMatch(piece -> piece.fate() == Fate.KEPT);
    }

    private static Paragraph of(Fate fate, String text) {
      return new Paragraph(List.of(new Piece(fate, text)));
    }
  }

  /** Whether differences of such long texts are looked for. */
  public static boolean isTooLong(List<String> before, List<String> after) {
    return before.size() + after.size() > MOST_PARAGRAPHS;
  }

  /** The paragraphs of both texts in order. */
  public static List<Paragraph> of(List<String> before, List<String> after) {
    List<Paragraph> all = new ArrayList<>();
    int at = 0;
    for (Hunk hunk : hunks(before, after)) {
      before.subList(at, hunk.at()).forEach(p -> all.add(Paragraph.of(Fate.KEPT, p)));
      replaced(hunk.gone(), hunk.come(), all);
      at = hunk.end();
    }
    before.subList(at, before.size()).forEach(p -> all.add(Paragraph.of(Fate.KEPT, p)));
    return all;
  }

  /**
   * A stretch that is another one in the second text.
   *
   * @param at its place in the first text
   */
  private record Hunk(int at, List<String> gone, List<String> come) {
    int end() {
      return at + gone.size();
    }
  }

  // What was removed and what was added at one place may be told apart; here they are one stretch.
  private static List<Hunk> hunks(List<String> before, List<String> after) {
    List<Hunk> hunks = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      Hunk hunk =
          new Hunk(
              delta.getSource().getPosition(),
              delta.getSource().getLines(),
              delta.getTarget().getLines());
      int last = hunks.size() - 1;
      if (last >= 0 && hunks.get(last).end() == hunk.at()) {
        Hunk open = hunks.get(last);
        hunks.set(
            last,
            new Hunk(open.at(), both(open.gone(), hunk.gone()), both(open.come(), hunk.come())));
      } else {
        hunks.add(hunk);
      }
    }
    return hunks;
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static void replaced(List<String> gone, List<String> come, List<Paragraph> all) {
    int pairs = Math.min(gone.size(), come.size());
    for (int i = 0; i < pairs; i++) {
      List<Piece> pieces = words(gone.get(i), come.get(i));
      if (pieces.isEmpty()) {
        all.add(Paragraph.of(Fate.REMOVED, gone.get(i)));
        all.add(Paragraph.of(Fate.ADDED, come.get(i)));
      } else {
        all.add(new Paragraph(pieces));
      }
    }
    gone.subList(pairs, gone.size()).forEach(p -> all.add(Paragraph.of(Fate.REMOVED, p)));
    come.subList(pairs, come.size()).forEach(p -> all.add(Paragraph.of(Fate.ADDED, p)));
  }

  /** Two texts in pieces; empty where they are too long, or too different, to be one. */
  public static List<Piece> words(String before, String after) {
    List<String> old = split(before);
    List<String> young = split(after);
    if (old.size() + young.size() > MOST_WORDS) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int kept = 0;
    for (Hunk hunk : hunks(old, young)) {
      kept += hunk.at() - at;
      add(Fate.KEPT, old.subList(at, hunk.at()), pieces);
      add(Fate.REMOVED, hunk.gone(), pieces);
      add(Fate.ADDED, hunk.come(), pieces);
      at = hunk.end();
    }
    kept += old.size() - at;
    add(Fate.KEPT, old.subList(at, old.size()), pieces);
    boolean isAlike = 2.0 * kept >= LEAST_COMMON * (old.size() + young.size());
    return isAlike ? joined(pieces) : List.of();
  }

  private static void add(Fate fate, List<String> words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(fate, String.join("", words)));
    }
  }

  // Changes that only a blank parts are one change: a phrase reads better than word by word.
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder come = new StringBuilder();
    for (Piece piece : pieces) {
      boolean isGap = piece.fate() == Fate.KEPT && piece.text().isBlank();
      boolean isOpen = gone.length() + come.length() > 0;
      if (piece.fate() == Fate.KEPT && !(isGap && isOpen)) {
        flush(gone, come, all);
        all.add(piece);
      } else {
        if (piece.fate() != Fate.ADDED) {
          gone.append(piece.text());
        }
        if (piece.fate() != Fate.REMOVED) {
          come.append(piece.text());
        }
      }
    }
    flush(gone, come, all);
    return all;
  }

  // A blank at either end of a change is no part of it.
  private static void flush(StringBuilder gone, StringBuilder come, List<Piece> all) {
    String old = gone.toString();
    String young = come.toString();
    gone.setLength(0);
    come.setLength(0);
    if (old.isBlank() && young.isBlank()) {
      if (!young.isEmpty()) {
        all.add(new Piece(Fate.KEPT, young));
      }
      return;
    }
    String first = young.isBlank() ? old : young;
    blank(Character.isWhitespace(first.charAt(0)), all);
    if (!old.isBlank()) {
      all.add(new Piece(Fate.REMOVED, old.strip()));
    }
    if (!young.isBlank()) {
      all.add(new Piece(Fate.ADDED, young.strip()));
    }
    blank(Character.isWhitespace(first.charAt(first.length() - 1)), all);
  }

  private static void blank(boolean isThere, List<Piece> all) {
    if (isThere) {
      all.add(new Piece(Fate.KEPT, " "));
    }
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
