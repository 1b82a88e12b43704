package dev.briefpress.parse.matrix;

import static dev.briefpress.parse.matrix.MatrixFindings.CELL;
import static dev.briefpress.parse.matrix.MatrixFindings.MALFORMED;

import dev.briefpress.ach.Cell;
import dev.briefpress.ach.Evidence;
import dev.briefpress.ach.Matrix;
import dev.briefpress.ach.Weight;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.FieldFindings;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the field {@code ach}. A matrix with a fault is reported and absent as a whole, because a
 * score of some of its rows would be wrong.
 */
public final class MatrixReader {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

  private final String file;
  private final FieldFindings faults;
  private final Consumer<Diagnostic> findings;
  private boolean usable = true;

  /**
   * A reader of one matrix.
   *
   * @param faults receives what is missing, unknown or of the wrong type
   * @param findings receives everything else
   */
  public MatrixReader(String file, FieldFindings faults, Consumer<Diagnostic> findings) {
    this.file = file;
    this.faults = faults;
    this.findings = findings;
  }

  /** The matrix of which {@code mapping} are the fields. */
  public Optional<ReadMatrix> read(Mapping mapping) {
    Fields fields = new Fields(mapping, faults);
    List<String> hypotheses = hypotheses(fields);
    boolean comparable = usable;
    List<Evidence> evidence = new ArrayList<>();
    List<Span> rows = new ArrayList<>();
    for (Mapping row : rows(fields)) {
      row(row, hypotheses, comparable)
          .ifPresent(
              one -> {
                evidence.add(one);
                rows.add(row.span());
              });
    }
    repeated(evidence, rows);
    refuseUnknown(fields);
    return usable
        ? Optional.of(
            new ReadMatrix(new Matrix(hypotheses, evidence), fields.place("hypotheses"), rows))
        : Optional.empty();
  }

  private List<String> hypotheses(Fields fields) {
    Set<String> names = new HashSet<>();
    List<String> hypotheses = new ArrayList<>();
    if (fields.value("hypotheses").isEmpty()) {
      missing(fields, "hypotheses");
      return hypotheses;
    }
    List<Scalar> written = fields.scalars("hypotheses");
    for (Scalar scalar : written) {
      String name = scalar.text().strip();
      if (!Matrix.isName(name)) {
        malformed(
            scalar.span(),
            "'" + name + "' is not the letter or number of a hypothesis",
            "write the letter or number alone, such as A for Hypothesis A");
      } else if (!names.add(name)) {
        malformed(
            scalar.span(), "hypothesis '" + name + "' is named twice", "name each hypothesis once");
      } else {
        hypotheses.add(name);
      }
    }
    Span place = fields.place("hypotheses");
    if (usable && written.size() < Matrix.FEWEST_HYPOTHESES) {
      malformed(
          place,
          "the matrix has fewer than two hypotheses",
          "name the hypotheses that it compares, such as `hypotheses: [A, B]`");
    } else if (written.size() > Matrix.MOST_HYPOTHESES) {
      malformed(
          place,
          "the matrix has " + written.size() + " hypotheses",
          "compare at most " + Matrix.MOST_HYPOTHESES);
    }
    return hypotheses;
  }

  private List<Mapping> rows(Fields fields) {
    Optional<Yaml> written = fields.value("evidence");
    if (written.isEmpty()) {
      missing(fields, "evidence");
      return List.of();
    }
    List<Mapping> rows = fields.mappings("evidence");
    Span place = fields.gap("evidence");
    boolean list = written.get() instanceof Yaml.Sequence;
    int items = written.get() instanceof Yaml.Sequence all ? all.items().size() : 1;
    if (rows.isEmpty() && list && items == 0) {
      malformed(place, "the matrix has no rows", "add what speaks for or against the hypotheses");
    } else if (items > Matrix.MOST_EVIDENCE) {
      malformed(
          place,
          "the matrix has " + items + " rows",
          "keep the rows whose cells differ, at most " + Matrix.MOST_EVIDENCE);
      return List.of();
    }
    usable &= rows.size() == items;
    return rows;
  }

  private Optional<Evidence> row(Mapping mapping, List<String> hypotheses, boolean comparable) {
    Fields fields = new Fields(mapping, faults);
    Optional<String> id = fields.requiredLine("id");
    Optional<String> text = fields.requiredLine("text");
    Optional<String> source = fields.line("source");
    Optional<Weight> weight = weight(fields);
    id.filter(name -> !name.matches(ID))
        .ifPresent(
            name ->
                malformed(
                    fields.place("id"),
                    "'" + name + "' cannot be the id of a row",
                    "write letters, digits, '.', '_' and '-' without blanks, such as e1"));
    List<Cell> cells = cells(fields, hypotheses, id.orElse(""));
    strangers(fields, comparable, id.orElse(""));
    refuseUnknown(fields);
    if (id.isEmpty() || text.isEmpty() || cells.size() < hypotheses.size()) {
      usable = false;
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(id.get(), text.get(), source, weight.orElse(Weight.ONE), cells));
  }

  private Optional<Weight> weight(Fields fields) {
    Optional<Scalar> written = fields.scalar("weight");
    usable &= fields.value("weight").isPresent() == written.isPresent();
    Optional<Weight> weight = written.flatMap(scalar -> Weight.of(scalar.text().strip()));
    if (written.isPresent() && weight.isEmpty()) {
      malformed(
          written.get().span(),
          "'" + written.get().text().strip() + "' is not a weight",
          "write a number above 0, at most " + Weight.MOST + ", with at most two decimals");
    }
    return weight;
  }

  private List<Cell> cells(Fields fields, List<String> hypotheses, String row) {
    List<Cell> cells = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (String hypothesis : hypotheses) {
      if (fields.value(hypothesis).isEmpty()) {
        // A small letter is reported as a misspelt field.
        if (fields.unknown().stream().noneMatch(e -> e.name().equalsIgnoreCase(hypothesis))) {
          absent.add(hypothesis);
        }
      } else {
        fields.scalar(hypothesis).flatMap(this::cell).ifPresent(cells::add);
      }
    }
    if (!absent.isEmpty()) {
      fault(
          CELL.at(
              file,
              fields.mapping().span(),
              named(row) + " has no cell for " + String.join(", ", absent),
              "add `"
                  + absent.get(0)
                  + ": N` if it says nothing about that hypothesis, otherwise CC, C, I or II"));
    }
    return cells;
  }

  private Optional<Cell> cell(Scalar scalar) {
    String text = scalar.text().strip();
    Optional<Cell> cell = Cell.of(text);
    if (cell.isEmpty()) {
      Optional<Cell> meant = Cell.meant(text);
      Diagnostic found =
          CELL.at(
              file,
              scalar.span(),
              "'" + text + "' is not a cell of a matrix",
              meant.map(m -> "write " + m.name() + "; the cells are ").orElse("write one of: ")
                  + "CC (very consistent), C (consistent), N (neutral), I (inconsistent), II (very"
                  + " inconsistent)");
      fault(
          meant
              .map(m -> new Fix("write " + m.name(), List.of(new Edit(scalar.span(), m.name()))))
              .map(found::withFix)
              .orElse(found));
    }
    return cell;
  }

  // Cells of hypotheses that are not in the list; without a usable list nobody knows which are.
  private void strangers(Fields fields, boolean comparable, String row) {
    for (Entry entry : fields.unknown()) {
      if (Matrix.isName(entry.name())) {
        fields.value(entry.name());
        if (comparable) {
          fault(
              CELL.at(
                  file,
                  entry.nameSpan(),
                  named(row)
                      + " has a cell for hypothesis "
                      + entry.name()
                      + ", which the matrix does not have",
                  "add " + entry.name() + " to `hypotheses`, or remove the cell"));
        }
      }
    }
  }

  private void repeated(List<Evidence> evidence, List<Span> rows) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < evidence.size(); i++) {
      String id = evidence.get(i).id();
      if (!ids.add(id)) {
        malformed(rows.get(i), "two rows have the id '" + id + "'", "give each row its own id");
      }
    }
  }

  private static String named(String row) {
    return row.isEmpty() ? "this row" : "row '" + row + "'";
  }

  private void missing(Fields fields, String name) {
    fields.missing(name);
    usable = false;
  }

  // A field that nobody knows may have been meant for a cell.
  private void refuseUnknown(Fields fields) {
    usable &= fields.unknown().isEmpty();
    fields.reportUnknown();
  }

  private void malformed(Span place, String message, String help) {
    fault(MALFORMED.at(file, place, message, help));
  }

  private void fault(Diagnostic found) {
    usable = false;
    findings.accept(found);
  }
}
