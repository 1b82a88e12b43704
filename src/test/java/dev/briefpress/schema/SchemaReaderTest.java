package dev.briefpress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {
  private final Schemas shipped = SchemaReader.shipped();

  @Test
  void putsEachVersionInForceOnItsDays() {
    assertThat(versionOn("2025-07-31")).isEqualTo("intelligence-report/1");
    assertThat(versionOn("2025-08-01")).isEqualTo("intelligence-report/2");
    assertThat(versionOn("2025-12-31")).isEqualTo("intelligence-report/2");
    assertThat(versionOn("2026-01-01")).isEqualTo("intelligence-report/3");
  }

  @Test
  void toldBySpellingWhateverTheCaseAndPunctuation() {
    Schema schema =
        shipped.inForce(DocumentType.BRIEF, LocalDate.parse("2026-01-30")).orElseThrow();
    for (String heading :
        List.of("BLUF", "bottom line up front", "BLUF (Bottom Line Up Front)", "Bluf:")) {
      assertThat(schema.section(heading)).map(SectionSpec::id).contains("bluf");
    }
    assertThat(schema.section("Key Assumptions & Red Flags"))
        .map(SectionSpec::id)
        .contains("assumptions");
  }

  @Test
  void tellsEveryFaultOfASchemaWithItsLine() {
    List<Diagnostic> found =
        SchemaReader.read(
                "content/schemas/own.yaml",
                "schema: own\ntype: brief\nsections:\n  - {id: Bad Id, heading: X, kind: prosa, colour: 1}\n")
            .diagnostics();
    assertThat(found)
        .extracting(Diagnostic::code, d -> d.span().line())
        .contains(
            org.assertj.core.groups.Tuple.tuple("settings/bad-value", 1),
            org.assertj.core.groups.Tuple.tuple("settings/bad-value", 4),
            org.assertj.core.groups.Tuple.tuple("settings/unknown-key", 4));
  }

  private String versionOn(String day) {
    return shipped.inForce(DocumentType.BRIEF, LocalDate.parse(day)).orElseThrow().id().toString();
  }
}
