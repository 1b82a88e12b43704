package dev.briefpress.check.review;

import dev.briefpress.content.Brief;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.parse.Parsed;
import java.util.Optional;

/** A rule about who answers for a brief, with everything that belongs to it. */
interface ReviewRule {
  /** Its code, severity and documentation. */
  Rule rule();

  /** What it finds in {@code brief}, which was made of {@code parsed}. */
  Optional<Diagnostic> check(Brief brief, Parsed parsed);
}
