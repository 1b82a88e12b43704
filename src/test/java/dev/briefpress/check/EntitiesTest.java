package dev.briefpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.SchemaId;
import dev.briefpress.schema.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a brief's list of people and organisations says. */
class EntitiesTest {
  private static final CheckFixture SITE = CheckFixture.with();
  private static final String PATH = "content/briefs/2026/01/30/harbour-cranes.md";

  @Test
  void aRoleInParenthesesIsTheRole() {
    assertThat(
            entities("Anna Example (Minister of Trade)", "Bo Sample (Minister of Trade, Norway)"))
        .extracting(e -> e.name() + "|" + e.role().orElse("") + "|" + e.organisation().orElse(""))
        .containsExactly("Anna Example|Minister of Trade|", "Bo Sample|Minister of Trade|Norway");
  }

  @Test
  void aPersonWithTwoRolesIsOnePerson() {
    assertThat(entities("Anna Example (Minister of Trade)", "Anna Example (Chair of the Council)"))
        .extracting(Entity::name)
        .containsExactly("Anna Example");
  }

  @Test
  void anotherNameInParenthesesIsAnAlias() {
    Entity entity = entities("European External Action Service (EEAS), host").get(0);
    assertThat(entity.name()).isEqualTo("European External Action Service");
    assertThat(entity.alias()).contains("EEAS");
    assertThat(entity.role()).contains("host");
    assertThat(entity.shown()).isEqualTo("European External Action Service (EEAS)");
  }

  @Test
  void theTaxonomysNameStandsForBothNames() {
    assertThat(entities("Port Authority (PA)", "Ada Example (Port Authority)"))
        .extracting(Entity::name)
        .containsExactly("Port Authority", "Ada Example");
  }

  @Test
  void twoOfficesOfOneNameAreKeptApartByTheirCountry() {
    assertThat(
            entities(
                "Ministry of Defence (Finland)",
                "Ministry of Defence, Estonia",
                "Anna Example, Norway"))
        .extracting(Entity::name)
        .containsExactly(
            "Ministry of Defence (Finland)", "Ministry of Defence (Estonia)", "Anna Example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N/A",
        "n/a",
        "N.A.",
        "N\u00A0/\u00A0A",
        "Ｎ／Ａ",
        "None named.",
        "Not applicable",
        "Unknown",
        "—",
        "None (see above)",
        "Entfällt",
        "Aucun",
        "Ninguno",
        "لا يوجد"
      })
  void aPlaceholderNamesNobodyAndIsNoFault(String item) {
    assertThat(entities(item)).isEmpty();
    assertThat(SITE.brief(text(item))).doesNotContain("section/unnamed-entity");
  }

  private static List<Entity> entities(String... items) {
    return SITE.outcome(PATH, text(items).getBytes(StandardCharsets.UTF_8), DocumentType.BRIEF)
        .value()
        .map(checked -> ((Brief) checked.document()).entities())
        .orElseThrow();
  }

  private static String text(String... items) {
    String clean =
        CleanText.of(
                CheckFixture.SCHEMAS.find(new SchemaId("intelligence-report", 3)).orElseThrow())
            .text();
    Optional<String> heading =
        clean.lines().filter(line -> line.contains("Key Individuals")).findFirst();
    int start = clean.indexOf(heading.orElseThrow()) + heading.get().length();
    int end = clean.indexOf("\n## ", start);
    return clean.substring(0, start)
        + "\n\n- "
        + String.join("\n- ", items)
        + "\n"
        + clean.substring(end);
  }
}
