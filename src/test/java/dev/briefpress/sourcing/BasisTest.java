package dev.briefpress.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
  @ParameterizedTest
  @CsvSource({
    "'A2 B1', A2",
    "'B1 A3', A3",
    "'E5 F6', E5",
    "'F1 D4', D4",
    "'A6 C5', C5",
    "'F6', ",
    "'A', ",
    "'A B3', B3"
  })
  void theBestGradeIsOneThatCanBeJudged(String grades, String best) {
    assertThat(basis(grades).best()).isEqualTo(Optional.ofNullable(best));
  }

  @Test
  void gradesThatCannotBeJudgedComeLastAndAreNotTheWorst() {
    assertThat(basis("F6 E5 A2 A2 B6").grades()).containsExactly("A2", "E5", "F6", "B6");
  }

  @Test
  void copiesOfOneReportAreOneOrigin() {
    Basis basis =
        new Basis(
            List.of(
                source("A2", "Reuters"),
                source("B2", "reuters "),
                source("C3", ""),
                source("B2", "")));
    assertThat(basis.origins()).isEqualTo(3);
    assertThat(basis.sound()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"'A2 B2', 2, 2", "'A2 B3', 1, 1", "'C1 F6', 0, 0", "'A A2', 1, 2", "'B6 A1', 1, 1"})
  void countsOriginsOfGradeB2OrBetter(String grades, int sound, int orUngraded) {
    assertThat(basis(grades).sound()).isEqualTo(sound);
    assertThat(basis(grades).soundOrUngraded()).isEqualTo(orUngraded);
  }

  @Test
  void knowsTheDaysBetweenWhichTheSourcesWerePublished() {
    assertThat(basis("A2").span()).isEmpty();
    assertThat(new Basis(List.of(dated("2026-03-01"), dated("2026-01-30"))).span())
        .contains(new Basis.Span(LocalDate.parse("2026-01-30"), LocalDate.parse("2026-03-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.NATO.int/x, nato.int",
    "http://a-b.example.org:8080/, a-b.example.org",
    "https://xn--bcher-kva.de/, xn--bcher-kva.de",
    "https://192.0.2.1/x, ",
    "'https://[2001:db8::1]/x', ",
    "https://localhost/x, "
  })
  void aHostIsAName(String url, String host) {
    assertThat(at(url).host()).isEqualTo(Optional.ofNullable(host));
  }

  @ParameterizedTest
  @CsvSource({
    "s1, true",
    "1, true",
    "eu-court, true",
    "-s, false",
    "s-, false",
    "S1, false",
    "a_b, false",
    "'', false",
    "'s 1', false",
    "ü, false"
  })
  void anIdHasSmallLettersDigitsAndHyphens(String id, boolean well) {
    assertThat(Source.isId(id)).isEqualTo(well);
  }

  private static Basis basis(String grades) {
    return new Basis(Stream.of(grades.split(" ", -1)).map(g -> source(g, "")).toList());
  }

  private static Source source(String grade, String origin) {
    return source(
        grade, Optional.of(origin).filter(o -> !o.isEmpty()), Optional.empty(), Optional.empty());
  }

  private static Source dated(String day) {
    return source("A2", Optional.empty(), Optional.of(LocalDate.parse(day)), Optional.empty());
  }

  private static Source at(String url) {
    return source("A2", Optional.empty(), Optional.empty(), Optional.of(URI.create(url)));
  }

  private static Source source(
      String grade, Optional<String> origin, Optional<LocalDate> published, Optional<URI> url) {
    return new Source(
        Optional.empty(),
        "A report",
        Optional.empty(),
        Optional.empty(),
        url,
        published,
        Optional.empty(),
        Optional.of(Reliability.valueOf(grade.substring(0, 1))),
        grade.length() > 1 ? OptionalInt.of(grade.charAt(1) - '0') : OptionalInt.empty(),
        Optional.empty(),
        origin,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
