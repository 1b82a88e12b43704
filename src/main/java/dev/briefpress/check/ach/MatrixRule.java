package dev.briefpress.check.ach;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.matrix.ReadMatrix;
import java.util.stream.Stream;

/** A rule about a matrix that could be read. */
interface MatrixRule {
  /** Its code, severity and documentation. */
  Rule rule();

  /**
   * What it finds.
   *
   * @param parsed the brief of the matrix
   */
  Stream<Diagnostic> check(Parsed parsed, ReadMatrix read);
}
