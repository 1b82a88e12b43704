package dev.briefpress.lsp;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Severity;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Findings as an editor shows them: the message, and below it what to do. */
record FindingMessages(Positions positions) {
  /** What editors show as the origin of a finding. */
  static final String SOURCE = "briefpress";

  List<org.eclipse.lsp4j.Diagnostic> of(DocumentText text, List<Diagnostic> found) {
    return found.stream().map(one -> of(text, one)).toList();
  }

  org.eclipse.lsp4j.Diagnostic of(DocumentText text, Diagnostic found) {
    return new org.eclipse.lsp4j.Diagnostic(
        positions.range(text, found.span()),
        found.message() + "\n" + found.help(),
        severity(found.severity()),
        SOURCE,
        found.code());
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }
}
