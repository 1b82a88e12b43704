package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.read.Draft;
import dev.briefpress.read.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings about fields that were read as they would stand without a fault: in the lines of that
 * fault, columns are some characters off.
 */
final class GuessedPlaces {
  private GuessedPlaces() {}

  /**
   * The findings at places that the file has, and without changes of lines that are to be changed
   * already; these come up again when that is done.
   *
   * @param faults of the front matter
   */
  static List<Diagnostic> of(Draft draft, List<Diagnostic> faults, List<Diagnostic> found) {
    if (draft.isAsWritten()) {
      return found;
    }
    Set<Integer> changed = new HashSet<>();
    for (Diagnostic fault : faults) {
      fault.fix().ifPresent(fix -> fix.edits().forEach(edit -> changed.add(edit.span().endLine())));
    }
    return found.stream().map(one -> placed(draft.source(), changed, one)).toList();
  }

  private static Diagnostic placed(SourceFile file, Set<Integer> changed, Diagnostic one) {
    boolean moved =
        one.fix().stream()
            .flatMap(fix -> fix.edits().stream())
            .anyMatch(edit -> changed.contains(edit.span().line()));
    Diagnostic same = inside(file, one);
    return moved ? same.withoutFix() : same;
  }

  /** The same finding at a place that the file has. */
  static Diagnostic inside(SourceFile file, Diagnostic one) {
    Span span = one.span();
    int first = Math.min(span.column(), file.line(span.line()).endColumn());
    int last = Math.min(span.endColumn(), file.line(span.endLine()).endColumn());
    return one.at(new Span(span.line(), first, span.endLine(), last));
  }
}
