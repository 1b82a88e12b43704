package dev.briefpress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.Entity;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Tlp;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.sourcing.Reliability;
import dev.briefpress.sourcing.Source;
import dev.briefpress.yaml.YamlReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the facets that facets.yaml declares to what the code knows of them. */
class ShippedFacetsTest {
  private static final Taxonomy EMPTY =
      TaxonomyReader.read("content/taxonomy.yaml", "").value().orElseThrow();

  /** All facets of every site; a new one is named here. */
  private static final List<String> NAMES =
      List.of(
          "category",
          "tags",
          "entities",
          "techniques",
          "hosts",
          "confidence",
          "likelihood",
          "grade",
          "tlp");

  private static List<Facet> typed() {
    return EMPTY.facets().stream().filter(Facet::typed).toList();
  }

  @Test
  void theFacetsAreDeclaredInTheOrderOfDataAndNavigation() {
    assertThat(EMPTY.facets()).extracting(Facet::id).isEqualTo(NAMES);
    assertThat(EMPTY.fields()).isEmpty();
  }

  @Test
  void everyFacetAboutWhichCodeReasonsIsReadFromABrief() {
    Brief brief =
        SampleBrief.of("b", "2026-01-01")
            .judged("A", "likely")
            .tlp(Tlp.GREEN)
            .entities(new Entity("NATO", Optional.empty(), Optional.empty()))
            .techniques("Premortem Analysis")
            .sources(graded())
            .build();
    assertThat(typed()).allSatisfy(f -> assertThat(brief.filedUnder(f.id())).isNotEmpty());
    assertThat(brief.filedUnder("another")).isEmpty();
  }

  private static Source graded() {
    return new Source(
        Optional.empty(),
        "Port calls",
        Optional.empty(),
        Optional.empty(),
        Optional.of(URI.create("https://www.example.org/calls")),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Reliability.B),
        OptionalInt.of(2),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void whatHasAFieldIsInTheTableOfFields() {
    List<String> fields = HeaderFields.shipped().stream().map(HeaderField::name).toList();
    List<String> facets = typed().stream().map(Facet::id).toList();
    assertThat(fields).containsAll(facets.stream().filter(f -> !hasNoField(f)).toList());
    for (Facet facet : typed()) {
      HeaderFields.shipped().stream()
          .filter(field -> field.name().equals(facet.id()))
          .forEach(field -> assertThat(field.required()).isEqualTo(facet.required()));
    }
  }

  @Test
  void aFacetAboutWhichNoCodeReasonsNeedsItsDeclarationOnly() {
    ConfigurationFields configuration = new ConfigurationFields("facets.yaml");
    Facet facet =
        new FacetDeclarations(
                configuration,
                new Names(List.of()),
                Optional.of(section -> Vocabulary.of(List.of())))
            .read(configuration.of(YamlReader.read("facets:\n  region: {label: Region}\n")))
            .get(0);
    assertThat(facet.typed()).isFalse();
    assertThat(new Taxonomy(List.of(facet), List.of(), EMPTY.lexicon()).ownFacets())
        .containsExactly(facet);
    assertThat(configuration.diagnostics()).isEmpty();
  }

  // Entities and techniques are read from the text, and each source has its own grade and address.
  private static boolean hasNoField(String facet) {
    return Set.of(Facet.ENTITIES, Facet.TECHNIQUES, Facet.HOSTS, "grade").contains(facet);
  }

  @Test
  void levelsAndMarkingsAreThoseOfTheCode() {
    assertThat(names("confidence"))
        .isEqualTo(Stream.of(Confidence.values()).map(Confidence::id).toList());
    assertThat(names("tlp")).isEqualTo(Stream.of(Tlp.values()).map(Tlp::label).toList());
    for (HeaderField field : HeaderFields.shipped()) {
      if (field.name().equals("confidence") || field.name().equals("tlp")) {
        assertThat(field.choices()).isEqualTo(names(field.name()));
      }
    }
  }

  private static List<String> names(String facet) {
    return EMPTY.facet(facet).vocabulary().terms().stream().map(Term::name).toList();
  }

  @Test
  void addressesStayWhereTheyAre() {
    for (Role role : List.of(Role.PAGES, Role.FEED)) {
      assertThat(EMPTY.facets(role))
          .extracting(Facet::folder)
          .containsSubsequence("categories", "tags", "entities", "techniques");
    }
  }
}
