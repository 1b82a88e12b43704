package dev.briefpress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.settings.Facet.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets and fields that a newsroom declares: well, badly and with bad intent. */
class FacetDeclarationsTest {
  private static Outcome<Taxonomy> read(String yaml) {
    return TaxonomyReader.read("content/taxonomy.yaml", yaml);
  }

  private static List<String> found(String yaml) {
    Outcome<Taxonomy> outcome = read(yaml);
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics())
        .allMatch(d -> d.file().equals("content/taxonomy.yaml") && d.span().line() > 0);
    return outcome.diagnostics().stream()
        .map(d -> d.code() + " " + d.span().line() + ": " + d.message())
        .toList();
  }

  private static Facet facet(String yaml) {
    Outcome<Taxonomy> outcome = read("facets:\n" + yaml);
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.value().orElseThrow().ownFacets().get(0);
  }

  @Test
  void aFacetIsReadWithItsValues() {
    Facet facet =
        facet(
            """
              region:
                label: Region
                values: [{id: baltic, name: Baltic, aliases: [Baltic Sea]}, Sahel]
                many: true
                roles: [pages, filter]
            """);
    assertThat(facet.closed()).isTrue();
    assertThat(facet.many()).isTrue();
    assertThat(facet.required()).isFalse();
    assertThat(facet.roles()).containsExactly(Role.PAGES, Role.FILTER);
    assertThat(facet.term("baltic SEA").orElseThrow().id()).isEqualTo("baltic");
    assertThat(facet.term("Sahel").orElseThrow().id()).isEqualTo("sahel");
    assertThat(facet.term("Mars")).isEmpty();
  }

  @Test
  void withoutValuesAllAreFreeAndWithoutRolesItHasTheUsualOnes() {
    Facet facet = facet("  desk: {label: Desk}\n");
    assertThat(facet.closed()).isFalse();
    assertThat(facet.roles())
        .contains(Role.PAGES, Role.FILTER, Role.SEARCH, Role.CARD, Role.FEED, Role.EXPORT)
        .doesNotContain(Role.NAVIGATION, Role.RELATED);
  }

  @Test
  void rangesOfNumbersAndDaysIncludeTheirEnds() {
    Facet facet =
        facet(
            """
              severity:
                label: Severity
                type: number
                ranges:
                  - {name: Low, to: 3.5}
                  - {name: High, from: 3.5, to: 10}
            """);
    assertThat(facet.term("-2").orElseThrow().id()).isEqualTo("low");
    assertThat(facet.term("3.5").orElseThrow().id()).isEqualTo("low");
    assertThat(facet.term("3.51").orElseThrow().id()).isEqualTo("high");
    assertThat(facet.term("10.1")).isEmpty();
    Facet days =
        facet(
            """
              deadline:
                label: Deadline
                type: day
                ranges: [{id: y26, name: In 2026, from: 2026-01-01, to: 2026-12-31}]
            """);
    assertThat(days.term("2026-12-31").orElseThrow().id()).isEqualTo("y26");
    assertThat(days.term("2027-01-01")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "category",
        "tags",
        "sources",
        "likelihood",
        "type",
        "story",
        "scenarios",
        "tag",
        "technique",
        "briefs",
        "daily",
        "archive",
        "search",
        "assets",
        "categories",
        "entities",
        "from",
        "order",
        "q"
      })
  void aNameThatIsTakenIsReported(String name) {
    assertThat(found("facets:\n  " + name + ": {label: X}\n"))
        .singleElement()
        .asString()
        .startsWith("settings/reserved-name 2: the name '" + name + "' is taken");
    assertThat(found("fields:\n  " + name + ": {label: X}\n"))
        .singleElement()
        .asString()
        .startsWith("settings/reserved-name 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a/b'",
        "'../x'",
        "Region",
        "'re gion'",
        "_x",
        "'1st'",
        "con",
        "index",
        "'<b>'",
        "a--b",
        "a123456789012345678901234567890123456789012345",
        "'é'",
        "'x.html'"
      })
  void aNameThatCannotStandInAnAddressIsReported(String name) {
    assertThat(found("facets:\n  " + name + ": {label: X}\n"))
        .anyMatch(f -> f.startsWith("settings/bad-value 2"));
  }

  @Test
  void aFacetAndAFieldOfOneNameAreReported() {
    assertThat(found("facets:\n  desk: {label: X}\nfields:\n  desk: {label: Y}\n"))
        .containsExactly(
            "settings/reserved-name 4: the name 'desk' is taken: another facet or field of this"
                + " file has it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{id: a/b, name: X}]                                 | cannot stand in an address",
        "[{id: A, name: X}]                                   | cannot stand in an address",
        "[{id: aux, name: X}]                                 | cannot stand in an address",
        "[{name: 北}]                                         | no address can be made",
        "[{id: a, name: X}, {id: a, name: Y}]                 | occurs twice",
        "[{id: a, name: X}, {id: b, name: x}]                 | stands for 'a' already",
        "[{id: a, name: X}, {id: b, name: Y, aliases: [x]}]   | stands for 'a' already",
        "[{id: a, name: X, aliases: [b]}, {id: b, name: Y}]   | stands for 'b' already",
        "[{id: a, name: X, broader: b}]                       | which is no value",
        "[{id: a, name: X, broader: a}]                       | is a part of itself",
        "[{id: a, name: X, broader: b}, {id: b, name: Y, broader: a}] | is a part of itself",
        "[{id: a, name: X, deprecated: use b}]                | which is no value",
        "[{id: a, name: X, deprecated: use a}]                | which is deprecated too",
        "[{id: a, name: X, broader: b}, {id: b, name: Y, deprecated: use a}] | which is deprecated",
        "[]                                                   | has no value",
        "text                                                 | must be a list",
        "[[a]]                                                | must be a list of names",
        "{a: b}                                               | must be a list",
        "[{id: a}]                                            | missing",
      })
  void whatIsWrongWithValuesIsReported(String values, String message) {
    Outcome<Taxonomy> outcome = read("facets:\n  f:\n    label: F\n    values: " + values + "\n");
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics())
        .extracting(d -> d.message() + d.code())
        .anyMatch(m -> m.contains(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f: text                                              | a group of fields",
        "f: {values: [a]}                                     | label",
        "f: {label: X, type: colour}                          | not a type of facet",
        "f: {label: X, type: number, values: [a]}             | has no values",
        "f: {label: X, ranges: [{name: a}]}                   | has no ranges",
        "f: {label: X, type: day, ranges: [{name: a, from: 1}]} | is not a day",
        "f: {label: X, type: number, ranges: [{name: a, from: 2, to: 1}]} | ends before",
        "f: {label: X, type: number, ranges: [{name: a, from: 1e9}]} | is not a number",
        "f: {label: X, roles: [page]}                         | not a role",
        "f: {label: X, roles: [related]}                      | needs the role 'pages'",
        "f: {label: X, many: yes}                             | true or false",
        "f: {label: X, folder: y}                             | unknown key",
        "f: {label: X, schemas: [one]}                        | not a schema",
      })
  void whatIsWrongWithAFacetIsReported(String facet, String message) {
    Outcome<Taxonomy> outcome = read("facets:\n  " + facet + "\n");
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics())
        .extracting(d -> d.message() + d.code())
        .anyMatch(m -> m.contains(message) || m.contains("'" + message + "'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"facets: text\n", "facets: [a]\n", "fields: text\n", "fields: {f: [a]}\n"})
  void aSectionOfAnotherFormIsReported(String yaml) {
    assertThat(found(yaml)).isNotEmpty();
  }

  @Test
  void aFieldHasATypeThatExists() {
    assertThat(found("fields:\n  f: {label: X, type: colour}\n"))
        .singleElement()
        .asString()
        .contains("not a type of field");
    assertThat(read("fields:\n  f: {label: X, type: day, schemas: [report/1]}\n").value())
        .get()
        .extracting(t -> t.fields().get(0).type())
        .isEqualTo(OwnField.Type.DAY);
  }

  @Test
  void htmlInALabelIsText() {
    assertThat(facet("  f: {label: '<script>alert(1)</script>'}\n").label())
        .isEqualTo("<script>alert(1)</script>");
    assertThat(found("facets:\n  f: {label: '" + "x".repeat(200) + "'}\n")).hasSize(1);
  }

  @Test
  @Timeout(60)
  void tenThousandValuesAreOneFinding() {
    String values =
        IntStream.range(0, 10_000).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
    assertThat(found("facets:\n  f:\n    label: F\n    values: [" + values + "]\n"))
        .singleElement()
        .asString()
        .contains("a facet of 10000 values");
  }

  @Test
  @Timeout(60)
  void aLongChainOfPartsIsReportedAndEndsTheReading() {
    String values =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "{id: v" + i + ", name: V" + i + ", broader: v" + (i + 1) + "}")
            .collect(Collectors.joining(", "));
    assertThat(found("facets:\n  f:\n    label: F\n    values: [" + values + "]\n"))
        .hasSizeLessThanOrEqualTo(2_000)
        .anyMatch(f -> f.contains("is a part of more than"));
  }

  @Test
  void moreFacetsThanReadersCanTellApartAreReported() {
    String facets =
        IntStream.range(0, 100)
            .mapToObj(i -> "  f" + i + ": {label: F}\n")
            .collect(Collectors.joining());
    assertThat(found("facets:\n" + facets)).singleElement().asString().contains("more than");
    assertThat(found("fields:\n" + facets)).singleElement().asString().contains("more than");
  }

  @Test
  void theTextOfATaxonomyTellsItsFacetsApart() {
    // The build throws its caches away when this text is another one.
    String one = read("facets:\n  f: {label: F, values: [a]}\n").value().orElseThrow().toString();
    String other = read("facets:\n  f: {label: F, values: [b]}\n").value().orElseThrow().toString();
    String third = read("facets:\n  f: {label: F}\nfields: {g: {label: G}}\n").value().toString();
    assertThat(List.of(one, other, third)).doesNotHaveDuplicates();
    assertThat(read("facets:\n  f: {label: F, values: [a]}\n").value().orElseThrow())
        .hasToString(one);
  }

  @Test
  void everyFindingSaysWhatToDo() {
    assertThat(read("facets:\n  f: {label: F, values: [a, a], many: perhaps}\n").diagnostics())
        .isNotEmpty()
        .allMatch(Diagnostic::isError)
        .noneMatch(d -> d.help().isBlank());
  }
}
