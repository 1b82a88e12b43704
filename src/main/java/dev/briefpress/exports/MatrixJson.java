package dev.briefpress.exports;

import dev.briefpress.ach.Evidence;
import dev.briefpress.ach.Matrix;
import dev.briefpress.json.JsonFields;

/** Writes the matrix of competing hypotheses with what follows from it. */
record MatrixJson(Matrix matrix) {
  void write(JsonFields json) {
    json.texts("hypotheses", matrix.hypotheses())
        .objects("evidence", matrix.evidence(), row -> row(row, json))
        .objects(
            "scores",
            matrix.scores(),
            score ->
                json.field("hypothesis", score.hypothesis())
                    .field("against", score.against().number()))
        .texts("least", matrix.least())
        .objects(
            "turns",
            matrix.turns(),
            turn -> json.texts("without", turn.evidence()).texts("least", turn.least()));
  }

  private void row(Evidence row, JsonFields json) {
    json.field("id", row.id())
        .field("text", row.text())
        .field("source", row.source())
        .field("weight", row.weight().number())
        .object(
            "cells",
            cells -> {
              for (int i = 0; i < row.cells().size(); i++) {
                cells.field(matrix.hypotheses().get(i), row.cells().get(i).name());
              }
            })
        .field("diagnostic", row.isDiagnostic());
  }
}
