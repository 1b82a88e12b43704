package dev.briefpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.FieldValue;
import dev.briefpress.content.SchemaId;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.schema.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter held to the facets and fields that a newsroom declares. */
class OwnFieldsTest {
  private static final String DECLARED =
      CheckFixture.TAXONOMY
          + """
          facets:
            region:
              label: Region
              many: true
              required: true
              values:
                - {id: baltic, name: Baltic, aliases: [Baltic Sea]}
                - {id: sahel, name: Sahel}
                - {id: nordic, name: Nordic, deprecated: use baltic}
            desk: {label: Desk}
            severity: {label: Severity, type: number, ranges: [{name: Low, from: 0, to: 10}]}
            deadline: {label: Deadline, type: day}
            theatre: {label: Theatre, required: true, schemas: [other-report/1]}
          fields:
            horizon: {label: Horizon, type: day}
            cost: {label: Cost, type: number}
            contact: {label: Contact, type: address}
            twice: {label: Twice, type: flag}
            remarks: {label: Remarks, type: list}
            note: {label: Note}
          """;
  private static final CheckFixture SITE = CheckFixture.of(DECLARED);

  private static String brief(String fields) {
    return "---\ntitle: Cranes\ndate: 2026-01-30\ncategory: cyber\nconfidence: low\ntags: [ports]\n"
        + fields
        + "---\n";
  }

  // Findings about the front matter; the bodies of these briefs are empty.
  private static List<Diagnostic> found(String fields) {
    return outcome(fields).diagnostics().stream()
        .filter(d -> d.code().startsWith("front-matter/"))
        .toList();
  }

  private static Outcome<CheckedDocument> outcome(String fields) {
    return SITE.outcome(
        "content/briefs/2026/01/30/harbour-cranes.md",
        brief(fields).getBytes(StandardCharsets.UTF_8),
        DocumentType.BRIEF);
  }

  @Test
  void valuesAreReadByIdNameOrAlias() {
    assertThat(found("region: [Baltic sea, SAHEL]\ndesk: Night\nseverity: 4.50\n")).isEmpty();
    assertThat(found("region: sahel\ndeadline: 2026-02-01\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region: [balitc]         | front-matter/bad-value     | did you mean 'baltic'",
        "region: [Baltic See]     | front-matter/bad-value     | did you mean 'baltic'",
        "region: [mars]           | front-matter/bad-value     | write one of: baltic, sahel",
        "region: sahel, baltic    | front-matter/wrong-type    | put brackets around it",
        "region: {a: b}           | front-matter/wrong-type    | write a list",
        "region: [[a]]            | front-matter/wrong-type    | write",
        "region: [sahel, Sahel]   | front-matter/duplicate-tag | remove one",
        "region: [nordic]         | front-matter/deprecated-value | write 'baltic'",
        "region: []               | front-matter/missing-field | region",
        "region:                  | front-matter/missing-field | region",
        "regoin: [sahel]          | front-matter/unknown-field | did you mean 'region'",
        "desk: [a, b]             | front-matter/wrong-type    | write one value",
        "desk: '-'                | front-matter/bad-value     | remove it",
        "severity: high           | front-matter/bad-value     | write it like 12",
        "severity: 11             | front-matter/bad-value     | there are: Low",
        "severity: 1e3            | front-matter/bad-value     | write it like 12",
        "deadline: soon           | front-matter/bad-date      | YYYY-MM-DD",
        "theatre: x               | front-matter/unknown-field | other-report/1",
        "horizon: 2026-13-01      | front-matter/bad-date      | a number from 01 to 12",
        "horzion: 2026-12-01      | front-matter/unknown-field | did you mean 'horizon'",
        "cost: dear               | front-matter/bad-value     | write it like 12",
        "contact: example.org     | front-matter/bad-url       | in full",
        "contact: 'javascript:alert(1)' | front-matter/bad-url | in full",
        "twice: perhaps           | front-matter/wrong-type    | true or false",
        "remarks: {a: b}          | front-matter/wrong-type    | write a list",
        "note: [a]                | front-matter/wrong-type    | single value",
      })
  void whatIsWrongIsReportedWithWhatToDo(String field, String code, String help) {
    String others = field.startsWith("reg") ? "" : "region: sahel\n";
    List<Diagnostic> found = found(others + field + "\n");
    assertThat(found).extracting(Diagnostic::code).containsExactly(code);
    assertThat(found.get(0).help() + found.get(0).message()).contains(help);
    assertThat(found.get(0).span().line()).isBetween(1, 9);
  }

  @Test
  void aRequiredFacetThatIsMissingIsReported() {
    assertThat(found(""))
        .extracting(Diagnostic::code)
        .containsExactly("front-matter/missing-field");
  }

  @Test
  void aDeprecatedValueHasASafeFix() {
    Diagnostic found = found("region: [sahel, Nordic]\n").get(0);
    assertThat(found.isError()).isFalse();
    assertThat(found.fix().orElseThrow().edits().get(0).text()).isEqualTo("baltic");
  }

  @Test
  void whatIsReadIsCanonical() {
    String whole =
        CleanText.of(
                CheckFixture.SCHEMAS.find(new SchemaId("intelligence-report", 3)).orElseThrow())
            .text()
            .replaceFirst(
                "\ntitle:",
                "\nregion: [Baltic Sea, nordic, sahel]\ndesk: ' Night  desk '\nseverity: 4.50\n"
                    + "horizon: 2026-12-01\ncost: -0.50\ntwice: true\nremarks: one\nnote: ' x '\n"
                    + "title:");
    Outcome<CheckedDocument> outcome =
        SITE.outcome(
            "content/briefs/2026/01/30/harbour-cranes.md",
            whole.getBytes(StandardCharsets.UTF_8),
            DocumentType.BRIEF);
    Brief brief = (Brief) outcome.value().orElseThrow().document();
    assertThat(brief.filedUnder("region")).containsExactly("baltic", "sahel");
    assertThat(brief.filedUnder("desk")).containsExactly("Night  desk");
    assertThat(brief.filedUnder("severity")).containsExactly("4.5");
    assertThat(brief.header().fields().get("cost")).isEqualTo(new FieldValue.Decimal("-0.5"));
    assertThat(brief.header().fields().get("note")).isEqualTo(new FieldValue.Text("x"));
    assertThat(brief.header().fields().get("twice")).isEqualTo(new FieldValue.Flag(true));
  }

  @Test
  @Timeout(60)
  void aThousandUnknownValuesTakeNoTime() {
    String values =
        IntStream.range(0, 1_000).mapToObj(i -> "unknown-" + i).collect(Collectors.joining(", "));
    assertThat(found("region: [" + values + "]\n")).hasSize(1_000);
  }
}
