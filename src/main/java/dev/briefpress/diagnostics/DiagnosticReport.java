package dev.briefpress.diagnostics;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All findings of one run.
 *
 * @param files how many files were looked at
 * @param diagnostics in {@link Diagnostic#ORDER}
 */
public record DiagnosticReport(int files, List<Diagnostic> diagnostics) {
  /** The report of a run that looked at no file. */
  public static final DiagnosticReport NONE = new DiagnosticReport(0, List.of());

  public DiagnosticReport {
    diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
  }

  /**
   * The same without a word of the files in {@code confidential}: of a finding about one of these,
   * its code, its place and what its rule says of it stay.
   *
   * @param finds what the rule of a code finds, one sentence
   */
  public DiagnosticReport withoutTextsOf(Set<String> confidential, UnaryOperator<String> finds) {
    return new DiagnosticReport(
        files,
        diagnostics.stream()
            .map(d -> confidential.contains(d.file()) ? d.withoutText(finds.apply(d.code())) : d)
            .toList());
  }

  /** Errors, then warnings, then notes; each as {@link #diagnostics} has them. */
  public List<Diagnostic> worstFirst() {
    return diagnostics.stream().sorted(Comparator.comparing(Diagnostic::severity)).toList();
  }

  /** Whether a check fails by any of them; {@code strict} ones fail by warnings, too. */
  public boolean fails(boolean strict) {
    return diagnostics.stream().anyMatch(d -> d.fails(strict));
  }

  /** How many findings weigh this much. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /**
   * One line for people: {@code 3 errors, 1 warning in 24 files}; without the files when none of
   * them was looked at, because the settings have errors.
   */
  public String counts() {
    String infos = count(Severity.INFO) == 0 ? "" : ", " + counted(count(Severity.INFO), "note");
    return counted(count(Severity.ERROR), "error")
        + ", "
        + counted(count(Severity.WARNING), "warning")
        + infos
        + (files == 0 && !diagnostics.isEmpty() ? "" : " in " + counted(files, "file"));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
