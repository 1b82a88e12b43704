package dev.briefpress.check.review;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import java.util.Optional;

/** A rule about who answers for a brief, with everything that belongs to it. */
interface ReviewRule {
  /** Its code, severity and documentation. */
  Rule rule();

  Optional<Diagnostic> check(AnsweredBrief answered);
}
