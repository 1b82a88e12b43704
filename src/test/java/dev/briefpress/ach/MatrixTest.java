package dev.briefpress.ach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.ach.Matrix.Score;
import dev.briefpress.ach.Matrix.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {
  private static List<String> against(Matrix matrix) {
    return matrix.scores().stream().map(Score::against).map(Weight::toString).toList();
  }

  @Test
  void whatIsInconsistentCountsAndWhatIsConsistentDoesNot() {
    Matrix matrix = SampleMatrix.of(3, "CC I II", "N II C", "CC CC I");

    assertThat(against(matrix)).containsExactly("0", "3", "3");
    assertThat(matrix.least()).containsExactly("A");
  }

  @Test
  void aRowCountsAsOftenAsItsWeightSays() {
    Matrix matrix = SampleMatrix.of(2, "I C *2.5", "C II *0.75", "C I *0.05");

    assertThat(against(matrix)).containsExactly("2.5", "1.55");
    assertThat(matrix.least()).containsExactly("B");
  }

  @Test
  void tenthsAddUpWithoutRounding() {
    Matrix matrix = SampleMatrix.of(2, "I C *0.1", "I C *0.2", "C I *0.3");

    assertThat(matrix.least()).containsExactly("A", "B");
  }

  @Test
  void hypothesesThatAreLevelAreAllTheResult() {
    assertThat(SampleMatrix.of(3, "I C I", "C I C", "N N I").least()).containsExactly("A", "B");
    assertThat(SampleMatrix.of(2, "CC C", "N CC").least()).containsExactly("A", "B");
  }

  @Test
  void theRowsOnWhichTheResultRestsAreToldByWhatItWouldBeWithoutThem() {
    Matrix matrix = SampleMatrix.of(2, "C II *2", "I C", "I C", "C I *0.5");

    assertThat(against(matrix)).containsExactly("2", "4.5");
    assertThat(matrix.turns()).containsExactly(new Turn(List.of("B"), List.of("e1")));
  }

  @Test
  void aResultThatBecomesATieIsAnotherResult() {
    assertThat(SampleMatrix.of(2, "C I", "N N").turns())
        .containsExactly(new Turn(List.of("A", "B"), List.of("e1")));
  }

  @Test
  void ofATieEveryRowThatDecidesIsToldOnce() {
    assertThat(SampleMatrix.of(2, "C I", "I C", "C I", "I C").turns())
        .containsExactly(
            new Turn(List.of("B"), List.of("e1", "e3")),
            new Turn(List.of("A"), List.of("e2", "e4")));
  }

  @Test
  void aResultWithAMarginRestsOnNoSingleRow() {
    assertThat(SampleMatrix.of(2, "C I", "C I", "C I", "I C").turns()).isEmpty();
    assertThat(SampleMatrix.of(2, "C C", "N N").turns()).isEmpty();
  }

  @Test
  void aRowWithEqualCellsIsNotDiagnostic() {
    assertThat(SampleMatrix.of(2, "C C", "II II", "C CC", "N I").evidence())
        .extracting(Evidence::isDiagnostic)
        .containsExactly(false, false, true, true);
  }

  /** Taking a row out changes the result exactly when the matrix says so. */
  @Test
  void theRowsThatAreSaidToTurnTheResultDoAndNoOtherDoes() {
    Random random = new Random(20_261_130);
    for (int round = 0; round < 3_000; round++) {
      Matrix matrix = any(random);
      Set<String> told = new HashSet<>();
      for (Turn turn : matrix.turns()) {
        for (String id : turn.evidence()) {
          assertThat(told.add(id)).isTrue();
          assertThat(without(matrix, id).least()).isEqualTo(turn.least());
        }
      }
      for (Evidence row : matrix.evidence()) {
        boolean turns = !without(matrix, row.id()).least().equals(matrix.least());
        assertThat(told.contains(row.id())).as("%s of %s", row.id(), matrix).isEqualTo(turns);
      }
    }
  }

  private static Matrix any(Random random) {
    int hypotheses = 2 + random.nextInt(4);
    String[] rows =
        IntStream.range(0, 1 + random.nextInt(9))
            .mapToObj(
                row -> {
                  List<String> words = new ArrayList<>();
                  for (int i = 0; i < hypotheses; i++) {
                    words.add(Cell.values()[random.nextInt(5)].name());
                  }
                  if (random.nextBoolean()) {
                    words.add("*" + new Weight(1 + random.nextInt(300)));
                  }
                  return String.join(" ", words);
                })
            .toArray(String[]::new);
    return SampleMatrix.of(hypotheses, rows);
  }

  private static Matrix without(Matrix matrix, String id) {
    return new Matrix(
        matrix.hypotheses(),
        matrix.evidence().stream().filter(row -> !row.id().equals(id)).toList());
  }

  @Test
  void aRowMustHaveACellForEachHypothesis() {
    Evidence row = new Evidence("e1", "Text", Optional.empty(), Weight.ONE, List.of(Cell.C));
    assertThatThrownBy(() -> new Matrix(List.of("A", "B"), List.of(row)))
        .hasMessageContaining("row 'e1' has 1 cells for 2 hypotheses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "0.00", "-1", "1.001", "100.01", "1e2", "NaN", "1,5", "9999999999"})
  void whatIsNoWeightIsNone(String text) {
    assertThat(Weight.of(text)).isEmpty();
  }

  @Test
  void aWeightIsWrittenAsShortAsItCanBe() {
    assertThat(Stream.of("1", "1.0", "0.50", "2.25", "100", "30.000").map(Weight::of))
        .extracting(weight -> weight.orElseThrow().toString())
        .containsExactly("1", "1", "0.5", "2.25", "100", "30");
  }

  @Test
  void aCellInAnotherFormIsKnownWhereItIsCertain() {
    assertThat(Stream.of("N/A", "na", "cc", "Very inconsistent", "+").map(Cell::meant))
        .extracting(Optional::orElseThrow)
        .containsExactly(Cell.N, Cell.N, Cell.CC, Cell.II, Cell.C);
    assertThat(Stream.of("III", "-", "maybe", "").map(Cell::meant)).allMatch(Optional::isEmpty);
  }
}
