package dev.briefpress.diagnostics;

import java.io.IOException;

/** Shows findings in one form. */
public interface DiagnosticPrinter {
  /** Appends all of {@code report} to {@code out}. */
  void print(DiagnosticReport report, Appendable out) throws IOException;
}
