package dev.briefpress.render.part;

import dev.briefpress.ach.Evidence;
import dev.briefpress.ach.Matrix;
import dev.briefpress.ach.Matrix.Turn;
import dev.briefpress.ach.Weight;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.MatrixView;
import dev.briefpress.render.view.MatrixView.Fit;
import dev.briefpress.render.view.MatrixView.Row;
import dev.briefpress.render.view.MatrixView.Score;
import dev.briefpress.sourcing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The matrix of a brief as readers see it. */
public final class MatrixTables {
  private final Messages messages;

  public MatrixTables(Messages messages) {
    this.messages = messages;
  }

  /** The matrix of {@code brief}, if it has one. */
  public Optional<MatrixView> of(Brief brief) {
    return brief.header().ach().map(matrix -> view(matrix, brief));
  }

  private MatrixView view(Matrix matrix, Brief brief) {
    List<String> columns =
        matrix.hypotheses().stream().map(name -> messages.text("ach.hypothesis", name)).toList();
    List<String> least = matrix.least();
    return new MatrixView(
        messages.text("ach.caption"),
        columns,
        matrix.evidence().stream().map(row -> row(row, brief)).toList(),
        IntStream.range(0, columns.size())
            .mapToObj(
                i ->
                    new Score(
                        decimal(matrix.scores().get(i).against()),
                        least.contains(matrix.hypotheses().get(i))))
            .toList(),
        messages.text(least.size() == 1 ? "ach.least" : "ach.level", messages.list(least)),
        turns(matrix),
        messages.text("ach.note"),
        brief.address(Format.MATRIX).from(brief.address()));
  }

  private List<String> turns(Matrix matrix) {
    List<Turn> turns = matrix.turns();
    return turns.isEmpty()
        ? List.of(messages.text("ach.steady"))
        : turns.stream().map(this::turn).toList();
  }

  private String turn(Turn turn) {
    String rows = turn.evidence().size() == 1 ? "ach.without" : "ach.without.any";
    String result = turn.least().size() == 1 ? "ach.would" : "ach.would.level";
    return messages.text(
        "ach.turn",
        messages.text(rows, messages.list(turn.evidence())),
        messages.text(result, messages.list(turn.least())));
  }

  private Row row(Evidence row, Brief brief) {
    List<String> details = new ArrayList<>();
    row.source().ifPresent(source -> details.add(title(source, brief)));
    if (!row.weight().equals(Weight.ONE)) {
      details.add(messages.text("ach.weight", decimal(row.weight())));
    }
    if (!row.isDiagnostic()) {
      details.add(messages.text("ach.alike"));
    }
    return new Row(
        row.id(),
        row.text(),
        String.join(" · ", details),
        row.cells().stream()
            .map(cell -> new Fit(cell.name(), messages.text("ach.cell." + cell.name())))
            .toList());
  }

  // The title of the source that is meant by its id; other words stand as they are.
  private static String title(String source, Brief brief) {
    return brief.header().sources().stream()
        .filter(one -> one.id().equals(Optional.of(source)))
        .findFirst()
        .map(Source::title)
        .orElse(source);
  }

  private String decimal(Weight weight) {
    return weight.toString().replace(".", messages.text("number.point"));
  }
}
