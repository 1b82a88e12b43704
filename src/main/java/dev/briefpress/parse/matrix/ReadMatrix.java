package dev.briefpress.parse.matrix;

import dev.briefpress.ach.Matrix;
import dev.briefpress.diagnostics.Span;
import java.util.List;

/**
 * A matrix and where it stands.
 *
 * @param hypotheses place of their list
 * @param rows place of each row, in the order of the matrix
 */
public record ReadMatrix(Matrix matrix, Span hypotheses, List<Span> rows) {
  public ReadMatrix {
    rows = List.copyOf(rows);
  }

  /** The place of the row called {@code id}. */
  public Span row(String id) {
    for (int i = 0; i < rows.size(); i++) {
      if (matrix.evidence().get(i).id().equals(id)) {
        return rows.get(i);
      }
    }
    throw new IllegalArgumentException("no row '" + id + "'");
  }
}
