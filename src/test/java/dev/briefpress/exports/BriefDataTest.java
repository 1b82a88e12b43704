package dev.briefpress.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.ach.Cell;
import dev.briefpress.ach.Evidence;
import dev.briefpress.ach.Matrix;
import dev.briefpress.ach.Weight;
import dev.briefpress.content.Entity;
import dev.briefpress.content.FieldValue;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.golden.Golden;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.links.SampleSite;
import dev.briefpress.links.Site;
import dev.briefpress.render.Page;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Aspect;
import dev.briefpress.review.Author;
import dev.briefpress.review.Responsible;
import dev.briefpress.review.Review;
import dev.briefpress.review.ReviewState;
import dev.briefpress.sourcing.Reliability;
import dev.briefpress.sourcing.Source;
import dev.briefpress.sourcing.SourceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class BriefDataTest {
  private static final Set<String> OWN = Set.of("facets", "fields", "ach.evidence.cells");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void aBriefWithEverythingAsPublished() {
    Golden.check("exports/brief.json", JSON.writeValueAsString(json(page(full(), "eu-japan"))));
  }

  @Test
  void standsBesideThePage() {
    assertThat(new BriefData(id -> SampleBody.everything()).pages(full()))
        .extracting(page -> page.path().value())
        .filteredOn(path -> path.endsWith(".json"))
        .containsExactly(
            "briefs/2026/02/24/ka-sat.json",
            "briefs/2026/01/30/eu-japan.json",
            "briefs/2025/02/24/apart.json");
  }

  @Test
  void aTextHasHtmlOnlyWhereItHasMarkup() {
    JsonNode sections = json(page(full(), "eu-japan")).get("sections");
    JsonNode plain = sections.get(0).get("parts").get(0);
    assertThat(plain.get("text").stringValue()).isEqualTo("Plain & simple.");
    assertThat(plain.has("html")).isFalse();
    JsonNode rich = sections.get(1).get("parts").get(0);
    assertThat(rich.get("text").stringValue()).isEqualTo("See that. One");
    assertThat(rich.get("html").stringValue())
        .contains("href=\"https://briefs.example.org/briefs/2026/02/24/ka-sat.html#bluf\"");
  }

  @Test
  void aWithdrawnBriefLeavesANoticeAndNothingElse() {
    Site site =
        SampleSite.of()
            .withdrawn(
                SampleBrief.of("gone", "2026-01-30")
                    .title("Canary")
                    .summary("Canary")
                    .tags("Canary")
                    .withdrawn(
                        new Withdrawal(LocalDate.of(2026, 2, 1), "The source recanted.", false)))
            .build();
    Page page = page(site, "gone");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"format\":\"briefpress-brief/1\",\"id\":\"briefs/2026/01/30/gone\","
                + "\"url\":\"https://briefs.example.org/briefs/2026/01/30/gone.html\","
                + "\"status\":\"withdrawn\","
                + "\"withdrawn\":{\"on\":\"2026-02-01\",\"reason\":\"The source recanted.\"}}\n");
  }

  @Test
  void whateverChangesTheBytesInASiteOfTheSameSettingsChangesTheInputs() {
    List<Site> variants =
        List.of(
            full(),
            site(first().lang("de")).build(),
            site(first().summary("x")).build(),
            site(first().tags("cyber resilience")).build(),
            site(first().title("x")).build());
    List<Page> pages = variants.stream().map(site -> page(site, "eu-japan")).toList();
    Set<String> texts = new HashSet<>();
    pages.forEach(page -> texts.add(new String(page.bytes(), StandardCharsets.UTF_8)));
    assertThat(texts).hasSameSizeAs(pages);
    assertThat(new HashSet<>(pages.stream().map(Page::inputs).toList())).hasSameSizeAs(pages);
  }

  @Test
  void theClockChangesNothing() {
    Page now = page(site(first()).today("2026-06-01").build(), "eu-japan");
    Page later = page(site(first()).today("2031-06-01").build(), "eu-japan");
    assertThat(later.inputs()).isEqualTo(now.inputs());
    assertThat(later.bytes()).isEqualTo(now.bytes());
  }

  @Test
  void theNdjsonExportHoldsTheSameObjectsOldestFirst() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BriefFormats.export("ndjson").orElseThrow().write(full(), id -> SampleBody.everything(), out);
    String expected =
        text(page(full(), "apart")) + text(page(full(), "eu-japan")) + text(page(full(), "ka-sat"));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(expected.lines()).hasSize(3);
  }

  @Test
  void onlyPublishedBriefsOfTheDemonstrationSiteAreExported() throws IOException {
    Demonstration demonstration = Demonstration.read();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BriefFormats.export("ndjson")
        .orElseThrow()
        .write(demonstration.site(), demonstration.bodies(), out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSameSizeAs(demonstration.site().briefs()).hasSizeGreaterThan(15);
    for (String line : lines) {
      JsonNode brief = JSON.readTree(line);
      assertThat(brief.get("status").stringValue()).isEqualTo("published");
      assertThat(LocalDate.parse(brief.get("date").stringValue())).isBefore("2026-07-02");
      assertThat(brief.get("sections")).isNotEmpty();
      assertThat(line).doesNotContain("\\u0001");
    }
  }

  /** docs/exports.md has a row for each field, and no row for a field that there is not. */
  @Test
  void everyFieldIsDocumented() throws IOException {
    Set<String> fields = new TreeSet<>();
    collect("", json(page(full(), "eu-japan")), fields);
    Site withdrawn =
        SampleSite.of()
            .withdrawn(
                SampleBrief.of("gone", "2026-01-30")
                    .withdrawn(new Withdrawal(LocalDate.of(2026, 2, 1), "x", false)))
            .build();
    collect("", json(page(withdrawn, "gone")), fields);
    String docs = Files.readString(Path.of("docs/exports.md"));
    String table = docs.substring(docs.indexOf("## The brief as data"), docs.indexOf("## NDJSON"));
    Set<String> documented = new TreeSet<>();
    table
        .lines()
        .filter(line -> line.startsWith("| `"))
        .forEach(line -> documented.add(line.substring(3, line.indexOf('`', 3))));
    assertThat(documented).isEqualTo(fields);
  }

  // Items below items have the same fields again, a newsroom names its own facets and fields, and a
  // matrix has a cell for each hypothesis: none of these are gone into.
  private static void collect(String prefix, JsonNode node, Set<String> fields) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String name = prefix.isEmpty() ? field.getKey() : prefix + "." + field.getKey();
        fields.add(name);
        if (!name.endsWith("items.items") && !OWN.contains(name)) {
          collect(name, field.getValue(), fields);
        }
      }
    } else if (node.isArray()) {
      node.forEach(item -> collect(prefix, item, fields));
    }
  }

  private static SampleBrief first() {
    return SampleBrief.of("eu-japan", "2026-01-30")
        .title("EU & Japan: <talks>")
        .tags("EU-Japan relations", "cyber resilience")
        .judged("A", "likely")
        .judgement("It is likely that talks go on.")
        .entities(
            new Entity(
                "EEAS",
                Optional.of("European External Action Service"),
                Optional.empty(),
                Optional.of("European Union"),
                Optional.empty()),
            new Entity("Ada Example", Optional.of("Director"), Optional.empty()))
        .techniques("Brainstorming")
        .ach(
            new Matrix(
                List.of("A", "B"),
                List.of(
                    new Evidence(
                        "e1",
                        "The talks have a date",
                        Optional.of("Joint press release"),
                        new Weight(150),
                        List.of(Cell.C, Cell.II)),
                    new Evidence(
                        "e2",
                        "Nobody named a budget",
                        Optional.empty(),
                        Weight.ONE,
                        List.of(Cell.I, Cell.N)))))
        .filed("region", "baltic", "sahel")
        .filed("severity", "7.5")
        .own("horizon", new FieldValue.Day(LocalDate.of(2026, 12, 1)))
        .own("cost", new FieldValue.Decimal("12.5"))
        .sources(
            new Source(
                Optional.of("joint"),
                "Joint press release",
                Optional.of("EEAS"),
                Optional.of("Press office"),
                Optional.of(URI.create("https://www.eeas.europa.eu/x?a=1&b=2")),
                Optional.of(LocalDate.of(2026, 1, 29)),
                Optional.of(LocalDate.of(2026, 1, 30)),
                Optional.of(Reliability.A),
                OptionalInt.of(2),
                Optional.of(SourceKind.OFFICIAL),
                Optional.of("EEAS"),
                Optional.of(URI.create("https://archive.example.org/x")),
                Optional.of("0123456789abcdef".repeat(4)),
                Optional.of("It quotes both sides.")))
        .references("content/briefs/2026/02/24/ka-sat.md")
        .updates("apart")
        .review(
            new Review(
                "desk editor",
                Optional.of("editor"),
                LocalDate.of(2026, 1, 30),
                List.of(Aspect.SOURCES, Aspect.FACTS),
                Optional.of("sha256-" + "0".repeat(64))),
            ReviewState.STALE)
        .authors(new Author("Ada Example", Optional.of(URI.create("https://example.org/ada"))))
        .responsible(new Responsible("Ada Example", URI.create("mailto:desk@example.org")))
        .ai(
            new AiUse(
                AiUse.Use.ASSISTED,
                List.of(new AiUse.Tool("a tool", Optional.of("translation"))),
                Optional.of(AiUse.Level.SUBSTANCE),
                Optional.of("Ada Example")))
        .revisions(new Revision(LocalDate.of(2026, 4, 2), Kind.CORRECTION, "A name was misspelt."));
  }

  private static SampleSite site(SampleBrief brief) {
    return SampleSite.of(
            brief,
            SampleBrief.of("ka-sat", "2026-02-24")
                .tags("EU-Japan relations")
                .judged("A", "likely")
                .updates("eu-japan"),
            SampleBrief.of("apart", "2025-02-24").tags("other").judged("A", "unlikely"))
        .taxonomy(
            """
            categories:
              - {id: cyber, name: Cybersecurity, short: C, sameAs: [https://example.org/cyber]}
              - {id: law, name: Law, short: L}
            tags: [{name: cyber resilience, sameAs: [https://example.org/resilience]}]
            entities:
              - {name: EEAS, kind: organization, sameAs: [https://www.eeas.europa.eu/]}
              - {name: Ada Example, kind: person}
            techniques: [{name: Brainstorming, sameAs: [https://example.org/storm]}]
            facets:
              region: {label: Region, many: true, values: [{id: baltic, name: Baltic Sea}, Sahel]}
              severity: {label: Severity, type: number, ranges: [{name: High, from: 7}]}
            fields:
              horizon: {label: Horizon, type: day}
              cost: {label: Cost, type: number}
            """);
  }

  private static Site full() {
    return site(first()).build();
  }

  private static Page page(Site site, String slug) {
    return new BriefData(id -> SampleBody.everything())
        .pages(site)
        .filter(p -> p.path().value().endsWith("/" + slug + ".json"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  private static JsonNode json(Page page) {
    return JSON.readTree(page.bytes());
  }
}
