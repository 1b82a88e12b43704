package dev.briefpress.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.RichText;
import dev.briefpress.golden.Golden;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.search.SearchDocuments;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two files against what the engines' references say: the bulk format line by line, and each
 * document's fields against the mapping, which is strict. {@code ClusterIT} loads them into an
 * engine.
 */
class OpensearchTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Demonstration JULY = Demonstration.read();
  private static final Fingerprint HERE = new Fingerprint(1, 2);
  private static final Body EMPTY = new Body(RichText.EMPTY, List.of(), RichText.EMPTY);
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
    Demonstration demonstration = JULY;
    String bulk = bulk(demonstration.site(), demonstration.bodies());
    assertThat(bulk).endsWith("}\n").doesNotContain("\n\n").doesNotContain("\r");
    List<String> lines = bulk.lines().toList();
    int first = demonstration.site().withdrawn().size();
    assertThat(lines.subList(0, first))
        .containsExactly(
            "{\"delete\":{\"_index\":\"briefs\","
                + "\"_id\":\"briefs/2026/01/12/gotland-cable-first-reassessment\"}}");
    List<String> ids = new ArrayList<>();
    for (int i = first; i < lines.size(); i += 2) {
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
    assertThat(ids.stream().filter(id -> id.startsWith("briefs/"))).isEqualTo(expected);
    assertThat(ids)
        .contains(
            "about", "entities/maersk", "daily/2026-02-24#morning", "daily/2026-05-08#introduction")
        .hasSize((int) SearchDocuments.indexed(demonstration.site(), id -> EMPTY).count());
  }

  @Test
  void everyFieldOfEveryDocumentFitsTheStrictMapping() throws IOException {
    Demonstration demonstration = JULY;
    JsonNode mappings =
        JSON.readTree(OpensearchMapping.of("en", demonstration.site().taxonomy())).get("mappings");
    assertThat(mappings.get("dynamic").stringValue()).isEqualTo("strict");
    Site site = demonstration.site();
    String bulk = bulk(site, demonstration.bodies()) + bulk(site, id -> SampleBody.everything());
    for (JsonNode document : documents(bulk)) {
      fits("", document, mappings.get("properties"));
    }
  }

  private static List<JsonNode> documents(String bulk) {
    return bulk.lines().map(JSON::readTree).filter(line -> line.has("id")).toList();
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
        if (mapping.has("enabled")) {
          assertThat(mapping.get("enabled").booleanValue()).as(name).isFalse();
        } else if (mapping.has("properties")) {
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
      case "integer", "long" -> assertThat(value.canConvertToInt()).as(name).isTrue();
      case "byte" -> assertThat(value.intValue()).as(name).isBetween(-128, 127);
      default -> throw new AssertionError(name + " has the type " + type);
    }
  }

  @Test
  void everyMappedFieldIsFilledSomewhere() throws IOException {
    Demonstration demonstration = JULY;
    List<JsonNode> documents = documents(bulk(demonstration.site(), demonstration.bodies()));
    JsonNode mappings =
        JSON.readTree(OpensearchMapping.of("en", demonstration.site().taxonomy())).get("mappings");
    for (String field : mappings.get("properties").propertyNames()) {
      assertThat(documents).as(field).anyMatch(document -> document.has(field));
    }
    assertThat(mappings.at("/properties/sections/properties/text/copy_to").get(0).stringValue())
        .isEqualTo("body");
    for (String list : List.of("entities", "sources")) {
      assertThat(mappings.at("/properties/" + list + "/type").stringValue()).isEqualTo("nested");
    }
  }

  @Test
  void aSectionsTextIsWhatReadersSee() throws IOException {
    Demonstration demonstration = JULY;
    String bulk = bulk(demonstration.site(), id -> SampleBody.everything());
    JsonNode brief =
        documents(bulk).stream().filter(document -> document.has("sections")).findFirst().get();
    JsonNode sections = brief.get("sections");
    assertThat(sections.get(0).get("text").stringValue()).isEqualTo("Before the first section.");
    JsonNode hypotheses = sections.get(3);
    assertThat(hypotheses.get("id").stringValue()).isEqualTo("hypotheses");
    assertThat(hypotheses.get("heading").stringValue()).isEqualTo("About hypotheses");
    assertThat(hypotheses.get("text").stringValue())
        .isEqualTo(
            "Hypothesis A: It holds.\nHypothesis B: It does not.\nAssessment: A, by a little.");
  }

  @Test
  void whatTheSearchPageAsksForIsWhatTheSitesOwnIndexHas() throws IOException {
    Demonstration demonstration = JULY;
    JsonNode brief =
        documents(bulk(demonstration.site(), demonstration.bodies())).stream()
            .filter(
                document ->
                    document.get("id").stringValue().endsWith("viasat-ka-sat-four-years-on"))
            .findFirst()
            .orElseThrow();
    JsonNode page = brief.get("page");
    assertThat(page.get("heading").stringValue())
        .isEqualTo("the viasat ka-sat kasat attack four years on");
    assertThat(page.at("/terms/title").stringValue())
        .isEqualTo("viasat ka sat kasat attack four year");
    assertThat(page.at("/terms/date").stringValue()).isEqualTo("2026 202602 20260224");
    assertThat(page.at("/filter/category").toString()).isEqualTo("[\"cyber\"]");
    assertThat(page.at("/filter/region").toString()).isEqualTo("[\"black-sea\",\"europe\"]");
    assertThat(page.at("/filter/tag").get(0).stringValue()).isEqualTo("russia-ukraine war");
    assertThat(page.at("/named/tag"))
        .extracting(JsonNode::stringValue)
        .contains("russia-ukraine war\nRussia-Ukraine war", "satcom\nsatellite communications");
    assertThat(page.at("/card/row").get(1).stringValue())
        .isEqualTo("briefs/2026/02/24/viasat-ka-sat-four-years-on.html");
  }

  @Test
  void whatWasLoadedIsNotWrittenAgainAndWhatIsGoneIsDeleted() throws IOException {
    Demonstration before = JULY;
    Demonstration after = Demonstration.readAt(Instant.parse("2026-12-01T12:00:00Z"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OpensearchBulk bulk = new OpensearchBulk("briefs", HERE);
    BulkState loaded = bulk.write(before.site(), before.bodies(), BulkState.NOTHING, out);
    assertThat(BulkState.read(loaded.text())).contains(loaded);
    out.reset();
    assertThat(bulk.write(before.site(), before.bodies(), loaded, out)).isEqualTo(loaded);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();

    BulkState later = bulk.write(after.site(), after.bodies(), loaded, out);
    Set<String> written =
        documents(out.toString(StandardCharsets.UTF_8)).stream()
            .map(document -> document.get("id").stringValue())
            .collect(Collectors.toSet());
    Set<String> fresh = new HashSet<>(later.documents().keySet());
    fresh.removeAll(loaded.documents().keySet());
    assertThat(fresh).isNotEmpty();
    assertThat(written).containsAll(fresh).hasSizeLessThan(later.documents().size() / 2);

    out.reset();
    assertThat(bulk.write(before.site(), before.bodies(), later, out)).isEqualTo(loaded);
    assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("delete")))
        .containsExactlyElementsOf(
            fresh.stream()
                .sorted()
                .map(id -> "{\"delete\":{\"_index\":\"briefs\",\"_id\":\"%s\"}}".formatted(id))
                .toList());
  }

  @Test
  void anotherEnvironmentMakesEveryDocumentAnew() throws IOException {
    Demonstration demonstration = JULY;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BulkState loaded =
        new OpensearchBulk("briefs", HERE)
            .write(demonstration.site(), demonstration.bodies(), BulkState.NOTHING, out);
    out.reset();
    new OpensearchBulk("briefs", new Fingerprint(3, 4))
        .write(demonstration.site(), demonstration.bodies(), loaded, out);
    assertThat(documents(out.toString(StandardCharsets.UTF_8))).hasSize(loaded.documents().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "briefpress-opensearch-state 1 00\nend\n",
        "briefpress-opensearch-state 1 d57dd0accf5faac63c307e7e99b900d6\nend",
        "briefpress-opensearch-state 2 d57dd0accf5faac63c307e7e99b900d6\nend\n",
        "briefpress-opensearch-state 1 d57dd0accf5faac63c307e7e99b900d6\nabout\nend\n",
        "briefpress-opensearch-state 1 d57dd0accf5faac63c307e7e99b900d6\n"
            + "d57dd0accf5faac63c307e7e99b900d6 about\n"
      })
  void aStateThatIsNotWholeIsNone(String text) {
    assertThat(BulkState.read(text)).isEmpty();
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
    assertThatThrownBy(() -> new OpensearchBulk(name, HERE)).hasMessageContaining("not the name");
  }

  @Test
  void anOrdinaryNameIsAccepted() {
    assertThat(Set.of("briefs", "briefs-2026.01", "b_1")).allMatch(OpensearchBulk::isIndexName);
  }

  private static String bulk(Site site, Bodies bodies) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OpensearchBulk("briefs", HERE).write(site, bodies, BulkState.NOTHING, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
