package dev.briefpress.check.sources;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import java.util.stream.Stream;

/** A rule about the sources of one brief. */
interface SourceRule {
  /** Its code, severity and documentation. */
  Rule rule();

  Stream<Diagnostic> check(SourcedBrief brief);
}
