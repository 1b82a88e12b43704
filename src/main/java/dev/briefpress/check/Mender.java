package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Fixer;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies the safe changes of findings to documents.
 *
 * <p>A change is kept only if the document has no more findings and no more errors afterwards. What
 * a change brings to light is mended in the next round, so that a second run finds nothing to do.
 */
public final class Mender {
  /** A document in which each round still finds something to mend has had enough. */
  private static final int MOST_ROUNDS = 10;

  private final DraftReader reader;
  private final Checker checker;

  public Mender(DraftReader reader, Checker checker) {
    this.reader = reader;
    this.checker = checker;
  }

  /**
   * A document that was mended.
   *
   * @param text of the file afterwards
   * @param applied in the order in which they were applied
   */
  public record Result(String text, List<Fix> applied) {
    public Result {
      applied = List.copyOf(applied);
    }
  }

  /**
   * Mends one document.
   *
   * @param before its text, its lines ending in LF
   * @param found the findings about it, also those of rules that look at the whole site
   */
  public Result mend(String path, DocumentType type, String before, List<Diagnostic> found) {
    List<Fix> applied = new ArrayList<>();
    String text = before;
    List<Diagnostic> known = found;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Fixer.Result fixed = kept(path, type, text, known);
      if (fixed.applied().isEmpty() || fixed.text().equals(text)) {
        break;
      }
      text = fixed.text();
      applied.addAll(fixed.applied());
      known = check(path, type, text);
    }
    return new Result(text, applied);
  }

  // All changes at once where that is well, and otherwise those that are well one by one.
  private Fixer.Result kept(
      String path, DocumentType type, String text, List<Diagnostic> findings) {
    List<Diagnostic> fixable = findings.stream().filter(d -> d.fix().isPresent()).toList();
    List<Diagnostic> before = check(path, type, text);
    Fixer.Result all = Fixer.fix(text, fixable);
    if (fixable.isEmpty() || isWell(all, fixable, before, check(path, type, all.text()))) {
      return all;
    }
    List<Diagnostic> chosen = new ArrayList<>();
    for (Diagnostic one : fixable) {
      chosen.add(one);
      Fixer.Result some = Fixer.fix(text, chosen);
      if (!isWell(some, chosen, before, check(path, type, some.text()))) {
        chosen.remove(chosen.size() - 1);
      }
    }
    return Fixer.fix(text, chosen);
  }

  private static boolean isWell(
      Fixer.Result fixed,
      List<Diagnostic> mended,
      List<Diagnostic> before,
      List<Diagnostic> after) {
    return after.size() <= before.size()
        && errors(after) <= errors(before)
        && mended.stream()
            .filter(one -> fixed.applied().contains(one.fix().orElseThrow()))
            .allMatch(one -> count(one, before) == 0 || count(one, after) < count(one, before));
  }

  private static long count(Diagnostic one, List<Diagnostic> found) {
    return found.stream()
        .filter(d -> d.code().equals(one.code()) && d.message().equals(one.message()))
        .count();
  }

  private static long errors(List<Diagnostic> found) {
    return found.stream().filter(Diagnostic::isError).count();
  }

  private List<Diagnostic> check(String path, DocumentType type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return checker.check(reader.parse(path, bytes, type)).diagnostics().stream()
        .sorted(Diagnostic.ORDER)
        .toList();
  }
}
