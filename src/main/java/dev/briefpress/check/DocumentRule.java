package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.parse.Parsed;
import java.util.stream.Stream;

/** A rule about one document, with everything that belongs to it. */
public interface DocumentRule {
  /** Its code, severity and documentation. */
  Rule rule();

  /** What it finds in a document, of which not everything need have been readable. */
  Stream<Diagnostic> check(Parsed parsed);
}
