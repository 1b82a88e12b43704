package dev.briefpress.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.content.Brief;
import dev.briefpress.golden.Golden;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No engine runs in these tests, so the two files are held against what the engines' references
 * say: the bulk format line by line, and each document's fields against the mapping, which is
 * strict.
 */
class OpensearchTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Taxonomy NOTHING_OWN =
      TaxonomyReader.read("content/taxonomy.yaml", "").value().orElseThrow();

  @Test
  void theMappingAsWritten() {
    JsonMapper pretty =
        JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();
    Golden.check(
        "exports/opensearch-mapping.json",
        pretty.writeValueAsString(JSON.readTree(OpensearchMapping.of("en", NOTHING_OWN))));
  }

  @Test
  void actionAndDocumentTakeTurnsAndTheLastLineEnds() throws IOException {
    Demonstration demonstration = Demonstration.read();
    String bulk = bulk(demonstration.site(), demonstration.bodies());
    assertThat(bulk).endsWith("}\n").doesNotContain("\n\n").doesNotContain("\r");
    List<String> lines = bulk.lines().toList();
    assertThat(lines).hasSize(2 * demonstration.site().briefs().size());
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      JsonNode action = JSON.readTree(lines.get(i));
      JsonNode document = JSON.readTree(lines.get(i + 1));
      assertThat(action.propertyNames()).containsExactly("index");
      assertThat(action.get("index").propertyNames()).containsExactly("_index", "_id");
      assertThat(action.get("index").get("_index").stringValue()).isEqualTo("briefs");
      assertThat(action.get("index").get("_id")).isEqualTo(document.get("id"));
      ids.add(document.get("id").stringValue());
    }
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.getBytes(StandardCharsets.UTF_8).length <= 512);
    List<String> expected =
        demonstration.site().briefs().stream()
            .sorted(Brief.NEWEST_FIRST.reversed())
            .map(b -> b.address().value().replace(".html", ""))
            .toList();
    assertThat(ids).isEqualTo(expected);
  }

  @Test
  void everyFieldOfEveryDocumentFitsTheStrictMapping() throws IOException {
    Demonstration demonstration = Demonstration.read();
    JsonNode mappings =
        JSON.readTree(OpensearchMapping.of("en", demonstration.site().taxonomy())).get("mappings");
    assertThat(mappings.get("dynamic").stringValue()).isEqualTo("strict");
    Site site = demonstration.site();
    String bulk = bulk(site, demonstration.bodies()) + bulk(site, id -> SampleBody.everything());
    List<String> lines = bulk.lines().toList();
    for (int i = 1; i < lines.size(); i += 2) {
      fits("", JSON.readTree(lines.get(i)), mappings.get("properties"));
    }
  }

  private static void fits(String path, JsonNode object, JsonNode properties) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = path + field.getKey();
      JsonNode mapping = properties.get(field.getKey());
      assertThat(mapping).as("mapping of " + name).isNotNull();
      List<JsonNode> values = new ArrayList<>();
      if (field.getValue().isArray()) {
        field.getValue().forEach(values::add);
      } else {
        values.add(field.getValue());
      }
      for (JsonNode value : values) {
        if (mapping.has("properties")) {
          assertThat(value.isObject()).as(name).isTrue();
          fits(name + ".", value, mapping.get("properties"));
        } else {
          fits(name, value, mapping.get("type").stringValue());
        }
      }
    }
  }

  private static void fits(String name, JsonNode value, String type) {
    switch (type) {
      case "keyword", "text" -> assertThat(value.isString()).as(name).isTrue();
      case "date" -> {
        String text = value.stringValue();
        if (text.length() == "2026-01-30".length()) {
          assertThat(LocalDate.parse(text)).as(name).hasToString(text);
        } else {
          assertThat(OffsetDateTime.parse(text)).as(name).isNotNull();
        }
      }
      case "integer" -> assertThat(value.canConvertToInt()).as(name).isTrue();
      case "byte" -> assertThat(value.intValue()).as(name).isBetween(-128, 127);
      default -> throw new AssertionError(name + " has the type " + type);
    }
  }

  @Test
  void everyMappedFieldIsFilledSomewhere() throws IOException {
    Demonstration demonstration = Demonstration.read();
    List<String> lines = bulk(demonstration.site(), demonstration.bodies()).lines().toList();
    List<JsonNode> documents = new ArrayList<>();
    for (int i = 1; i < lines.size(); i += 2) {
      documents.add(JSON.readTree(lines.get(i)));
    }
    JsonNode mappings =
        JSON.readTree(OpensearchMapping.of("en", demonstration.site().taxonomy())).get("mappings");
    for (String field : mappings.get("properties").propertyNames()) {
      if (!field.equals("body")) {
        assertThat(documents).as(field).anyMatch(document -> document.has(field));
      }
    }
    assertThat(mappings.at("/properties/sections/properties/text/copy_to").stringValue())
        .isEqualTo("body");
  }

  @Test
  void aSectionsTextIsWhatReadersSee() throws IOException {
    Demonstration demonstration = Demonstration.read();
    String bulk = bulk(demonstration.site(), id -> SampleBody.everything());
    JsonNode sections = JSON.readTree(bulk.lines().toList().get(1)).get("sections");
    assertThat(sections.get(0).get("text").stringValue()).isEqualTo("Before the first section.");
    JsonNode hypotheses = sections.get(3);
    assertThat(hypotheses.get("id").stringValue()).isEqualTo("hypotheses");
    assertThat(hypotheses.get("heading").stringValue()).isEqualTo("About hypotheses");
    assertThat(hypotheses.get("text").stringValue())
        .isEqualTo(
            "Hypothesis A: It holds.\nHypothesis B: It does not.\nAssessment: A, by a little.");
  }

  @ParameterizedTest
  @CsvSource({"en, english", "de-AT, german", "fr, french", "ES, spanish", "eo, standard"})
  void theSitesLanguagePicksTheAnalyser(String lang, String analyser) {
    JsonNode mapping = JSON.readTree(OpensearchMapping.of(lang, NOTHING_OWN));
    assertThat(mapping.at("/mappings/properties/body/analyzer").stringValue()).isEqualTo(analyser);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Briefs", "_briefs", "-b", ".", "..", "a b", "a/b", "a*", "a,b", "a\nb"})
  void aNameThatTheEnginesRefuseIsRefused(String name) {
    assertThat(OpensearchBulk.isIndexName(name)).isFalse();
    assertThatThrownBy(() -> new OpensearchBulk(name)).hasMessageContaining("not the name");
  }

  @Test
  void anOrdinaryNameIsAccepted() {
    assertThat(Set.of("briefs", "briefs-2026.01", "b_1")).allMatch(OpensearchBulk::isIndexName);
  }

  private static String bulk(Site site, Bodies bodies) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OpensearchBulk("briefs").write(site, bodies, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
