package dev.briefpress.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Applies fixes to the text of a file. */
public final class Fixer {
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final NavigableSet<Change> changes = new TreeSet<>(Change.ORDER);
  private final List<Fix> applied = new ArrayList<>();

  private Fixer(String text) {
    this.text = text;
    lineStarts.add(0);
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      lineStarts.add(end + 1);
    }
  }

  /**
   * What came of it.
   *
   * @param text of the file afterwards
   * @param applied fixes that were applied; one that overlaps an earlier one is left for the next
   *     run
   */
  public record Result(String text, List<Fix> applied) {
    public Result {
      applied = List.copyOf(applied);
    }
  }

  /**
   * A fix's edit, as offsets.
   *
   * @param turn orders edits of one place, in the order of their findings
   */
  private record Change(int start, int end, int turn, String text) {
    // What is inserted at a place goes before what replaces the text behind it.
    static final Comparator<Change> ORDER =
        Comparator.comparingInt(Change::start)
            .thenComparingInt(Change::end)
            .thenComparingInt(Change::turn);

    boolean overlaps(Change other) {
      return start < other.end && other.start < end;
    }
  }

  /**
   * Applies the fixes of {@code diagnostics}, all about one file. A fix is applied with all its
   * edits or not at all; insertions at one place stand in the order of their findings.
   *
   * @param text of the file, its lines ending in LF
   */
  public static Result fix(String text, List<Diagnostic> diagnostics) {
    Fixer fixer = new Fixer(text);
    diagnostics.forEach(diagnostic -> diagnostic.fix().ifPresent(fixer::apply));
    return new Result(fixer.changed(), fixer.applied);
  }

  private void apply(Fix fix) {
    NavigableSet<Change> own = new TreeSet<>(Change.ORDER);
    for (Edit edit : fix.edits()) {
      Change change = change(edit, changes.size() + own.size());
      if (isTaken(change, changes) || isTaken(change, own)) {
        return;
      }
      own.add(change);
    }
    changes.addAll(own);
    applied.add(fix);
  }

  // The changes made so far do not overlap each other, so looking at both neighbours is enough,
  // but for insertions, which lie between them.
  private static boolean isTaken(Change change, NavigableSet<Change> others) {
    for (Change other : others.tailSet(change)) {
      if (change.overlaps(other)) {
        return true;
      }
      if (other.start() > change.end()) {
        break;
      }
    }
    for (Change other : others.headSet(change, false).descendingSet()) {
      if (change.overlaps(other)) {
        return true;
      }
      if (other.end() > other.start()) {
        break;
      }
    }
    return false;
  }

  private String changed() {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Change change : changes) {
      out.append(text, from, change.start()).append(change.text());
      from = change.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private Change change(Edit edit, int turn) {
    Span span = edit.span();
    int start = offset(span.line(), span.column());
    int end = offset(span.endLine(), span.endColumn());
    return new Change(start, Math.max(start, end), turn, edit.text());
  }

  /** Offset of a place; what lies behind the line's or the file's end counts as that end. */
  private int offset(int line, int column) {
    if (line > lineStarts.size()) {
      return text.length();
    }
    int end = line < lineStarts.size() ? lineStarts.get(line) - 1 : text.length();
    return Math.min(end, lineStarts.get(line - 1) + column - 1);
  }
}
