package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import java.util.stream.Stream;

/** A rule about the sentences of a brief, with everything that belongs to it. */
interface ProseRule {
  /** Its code, severity and documentation. */
  Rule rule();

  Stream<Diagnostic> check(Prose prose);
}
