package dev.briefpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.schema.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule can be given a day from which it holds. */
class RuleFromDayTest {
  private static String brief(String date) {
    return "---\ntitle: Cranes\n" + date + "category: cyber\nconfidence: low\ntags: [ports]\n---\n";
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, false",
    "2026-03-01, true",
    "2026-03-02, true",
    "2026-02-28T23:59:00Z, false",
    "2026-03-01T00:00:00Z, true"
  })
  void documentsOfEarlierDaysAreLeftAlone(String date, boolean held) {
    CheckFixture site =
        CheckFixture.with("site.timezone=UTC", "check.tradecraft/no-sources.from=2026-03-01");

    assertThat(site.brief(brief("date: " + date + "\n")).stream().map(f -> f.split(" ")[0]))
        .as("other rules hold on every day")
        .contains("section/missing")
        .satisfies(codes -> assertThat(codes.contains("tradecraft/no-sources")).isEqualTo(held));
  }

  @Test
  void aRuleThatHoldsFromADayHasItsSeverity() {
    CheckFixture site =
        CheckFixture.with(
            "check.tradecraft/no-sources=off", "check.tradecraft/no-sources.from=2026-03-01");

    assertThat(site.brief(brief("date: 2026-03-01\n"))).noneMatch(f -> f.contains("no-sources"));
  }

  @Test
  void aDocumentWithoutADayIsHeldToTheRule() {
    CheckFixture site =
        CheckFixture.with(
            "check.tradecraft/no-sources.from=2026-03-01",
            "check.front-matter/unknown-field.from=2026-03-01");

    assertThat(site.brief(brief(""))).anyMatch(f -> f.contains("no-sources"));
    assertThat(
            site.found(
                "content/pages/methodology.md",
                "---\ntitle: Methodology\ncolour: red\n---\n\nText.\n",
                DocumentType.PAGE))
        .anyMatch(f -> f.contains("unknown-field"));
  }

  @Test
  void anEditionIsOfItsDay() {
    CheckFixture site = CheckFixture.with("check.front-matter/unknown-field.from=2026-03-01");
    String edition = "---\ndate: 2026-02-28\ncolour: red\n---\n\nText.\n";

    assertThat(site.found("content/summaries/2026-02-28.md", edition, DocumentType.DAILY_SUMMARY))
        .noneMatch(f -> f.contains("unknown-field"));
  }

  @Test
  void whatDecidesOnPublicationHoldsOnEveryDay() {
    CheckFixture site = CheckFixture.with("check.front-matter/bad-value.from=2026-03-01");

    assertThat(site.brief(brief("date: 2026-02-28\nstatus: darft\n")))
        .anyMatch(f -> f.contains("front-matter/bad-value"));
  }
}
