package dev.briefpress.exports;

import dev.briefpress.ach.Evidence;
import dev.briefpress.ach.Matrix;
import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.exports.BriefData.DataFacts;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.text.Csv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The matrix of competing hypotheses as CSV: a row for each piece of evidence. */
final class MatrixFormat implements BriefFormat {
  private static final List<String> HEAD = List.of("id", "text", "source", "weight");

  @Override
  public Format format() {
    return Format.MATRIX;
  }

  @Override
  public Optional<String> export() {
    return Optional.empty();
  }

  @Override
  public byte[] write(DataFacts facts, Body body, Settings settings, Taxonomy taxonomy) {
    return csv(facts.brief().header().ach().orElseThrow()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] writeWithdrawn(Brief brief, Settings settings, Taxonomy taxonomy) {
    throw new IllegalArgumentException("a withdrawn brief has no matrix: " + brief.id());
  }

  /** The matrix as lines of comma-separated values, the first with the names of the columns. */
  static String csv(Matrix matrix) {
    StringBuilder out = new StringBuilder();
    List<String> head = new ArrayList<>(HEAD);
    head.addAll(matrix.hypotheses());
    out.append(Csv.line(head));
    for (Evidence row : matrix.evidence()) {
      List<String> line = new ArrayList<>();
      line.add(row.id());
      line.add(row.text());
      line.add(row.source().orElse(""));
      line.add(row.weight().toString());
      row.cells().forEach(cell -> line.add(cell.name()));
      out.append(Csv.line(line));
    }
    return out.toString();
  }
}
