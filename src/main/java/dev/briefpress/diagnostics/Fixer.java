package dev.briefpress.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies fixes to the text of a file. */
public final class Fixer {
  private Fixer() {}

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

  /** A fix's edit, as offsets. */
  private record Change(int start, int end, String text) {}

  /**
   * Applies the fixes of {@code diagnostics}, all about one file.
   *
   * @param text of the file, its lines ending in LF
   */
  public static Result fix(String text, List<Diagnostic> diagnostics) {
    List<Change> changes = new ArrayList<>();
    List<Fix> applied = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      diagnostic
          .fix()
          .ifPresent(
              fix -> {
                List<Change> own = fix.edits().stream().map(e -> change(text, e)).toList();
                if (own.stream().noneMatch(c -> changes.stream().anyMatch(d -> overlap(c, d)))) {
                  changes.addAll(own);
                  applied.add(fix);
                }
              });
    }
    changes.sort(Comparator.comparingInt(Change::start));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Change change : changes) {
      out.append(text, from, change.start()).append(change.text());
      from = change.end();
    }
    return new Result(out.append(text, from, text.length()).toString(), applied);
  }

  // Two insertions at one place may both be made, in the order of their findings.
  private static boolean overlap(Change a, Change b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static Change change(String text, Edit edit) {
    Span span = edit.span();
    int start = offset(text, span.line(), span.column());
    return new Change(
        start, Math.max(start, offset(text, span.endLine(), span.endColumn())), edit.text());
  }

  private static int offset(String text, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return text.length();
      }
      at = end + 1;
    }
    return Math.min(text.length(), at + column - 1);
  }
}
