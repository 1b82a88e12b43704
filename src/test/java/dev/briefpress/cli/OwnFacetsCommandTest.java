package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on a site whose newsroom declares facets and fields. */
class OwnFacetsCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String DECLARED =
      """

      facets:
        region:
          label: Region
          many: true
          values: [{id: baltic, name: Baltic}, {id: nordic, name: Nordic, deprecated: use baltic}]
        theatre: {label: Theatre, required: true, schemas: [intelligence-report/3]}
        severity: {label: Severity, type: number, roles: [export]}
      fields:
        horizon: {label: Horizon, type: day, required: true, schemas: [intelligence-report/3]}
        contact: {label: Contact, type: address}
        twice: {label: Twice, type: flag}
        remarks: {label: Remarks, type: list}
      """;

  private final CommandLineRun briefpress = new CommandLineRun();
  private final Path site;

  OwnFacetsCommandTest(@TempDir Path folder) {
    this.site = folder;
  }

  @BeforeEach
  void declare() throws IOException {
    new Corpus(1, 2).write(site);
    Files.writeString(site.resolve("content/taxonomy.yaml"), DECLARED, StandardOpenOption.APPEND);
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--site";
    all[arguments.length + 1] = site.toString();
    briefpress.clear();
    return briefpress.run(all);
  }

  @Test
  void newAsksForWhatIsRequired() throws IOException {
    assertThat(run("new", "A title", "--date", "2026-04-01")).isEqualTo(ExitCode.WELL);
    assertThat(Files.readString(site.resolve("content/briefs/2026/04/01/a-title.md")))
        .contains("\ntheatre: …\n")
        .contains("\nhorizon: …\n")
        .doesNotContain("region:");
  }

  @Test
  void importNamesWhatIsRequiredAndNotInTheText() throws IOException {
    Path text = Files.writeString(site.resolve("old.txt"), "A title\nPublished on: 2026-03-05\n");
    run("import", text.toString());
    assertThat(briefpress.err())
        .contains("gap: this site requires `theatre`: fill it in")
        .contains("gap: this site requires `horizon`: fill it in");
  }

  @Test
  void theSchemaForEditorsKnowsThem() {
    assertThat(run("schema", "--json-schema")).isEqualTo(ExitCode.WELL);
    JsonNode schema = JSON.readTree(briefpress.out());
    assertThat(schema.at("/properties/region/items/anyOf/0/enum").toString())
        .isEqualTo("[\"baltic\"]");
    assertThat(schema.at("/properties/region/description").stringValue()).isEqualTo("Region.");
    assertThat(schema.at("/properties/theatre/type").toString())
        .isEqualTo("[\"string\",\"number\"]");
    assertThat(schema.at("/properties/severity/type").stringValue()).isEqualTo("number");
    assertThat(schema.at("/properties/horizon/pattern").stringValue()).startsWith("^");
    assertThat(schema.at("/properties/twice/type").stringValue()).isEqualTo("boolean");
    assertThat(schema.at("/properties/remarks/type").stringValue()).isEqualTo("array");
  }

  @Test
  void theMappingForSearchClustersHasThem() throws IOException {
    Path taxonomy = site.resolve("content/taxonomy.yaml");
    Files.writeString(taxonomy, Files.readString(taxonomy).replace("required: true, ", ""));
    assertThat(run("export", "opensearch-mapping")).isEqualTo(ExitCode.WELL);
    JsonNode properties = JSON.readTree(briefpress.out()).at("/mappings/properties");
    assertThat(properties.at("/facets/properties/region/type").stringValue()).isEqualTo("keyword");
    assertThat(properties.at("/facets/properties/severity/type").stringValue()).isEqualTo("double");
    assertThat(properties.at("/fields/properties/horizon/type").stringValue()).isEqualTo("date");
    assertThat(properties.at("/fields/properties/twice/type").stringValue()).isEqualTo("boolean");
  }

  @Test
  void checkMendsADeprecatedValue() throws IOException {
    assertThat(run("new", "A title", "--date", "2026-04-01")).isEqualTo(ExitCode.WELL);
    Path brief = site.resolve("content/briefs/2026/04/01/a-title.md");
    String text = Files.readString(brief).replace("theatre: …", "theatre: north\nregion: [nordic]");
    Files.writeString(brief, text.replace("horizon: …", "horizon: 2026-12-01"));
    run("check", "--fix");
    assertThat(Files.readString(brief)).contains("region: [baltic]");
  }

  @Test
  void aMistakeInTheTaxonomyIsOneFindingWithItsPlace() throws IOException {
    Path taxonomy = site.resolve("content/taxonomy.yaml");
    Files.writeString(taxonomy, Files.readString(taxonomy).replace("  theatre:", "  briefs:"));
    assertThat(run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(briefpress.out() + briefpress.err())
        .contains("content/taxonomy.yaml:")
        .contains("settings/reserved-name")
        .contains("the name 'briefs' is taken");
  }
}
