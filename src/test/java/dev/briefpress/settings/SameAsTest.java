package dev.briefpress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Outcome;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses elsewhere that describe a value of a facet. */
class SameAsTest {
  private static final URI NATO = URI.create("https://www.nato.int/");

  private static Outcome<Taxonomy> read(String yaml) {
    return TaxonomyReader.read("content/taxonomy.yaml", yaml);
  }

  @Test
  void valuesOfEveryFacetMayHaveSome() {
    Taxonomy taxonomy =
        read("""
            categories: [{id: cyber, name: Cyber, sameAs: https://www.nato.int/}]
            tags: [{name: ports, sameAs: [https://www.nato.int/]}]
            entities: [{name: NATO, sameAs: [https://www.nato.int/, "https://example.org/a?b=c"]}]
            techniques: [{name: ACH, sameAs: [https://www.nato.int/]}]
            facets:
              region: {label: Region, values: [{name: Baltic, sameAs: [https://www.nato.int/]}]}
              score:
                label: Score
                type: number
                ranges: [{name: Low, to: 3, sameAs: [https://www.nato.int/]}]
            """)
            .value()
            .orElseThrow();

    assertThat(taxonomy.entities().find("nato").orElseThrow().sameAs())
        .containsExactly(NATO, URI.create("https://example.org/a?b=c"));
    for (String facet : List.of("category", "tags", "techniques", "region", "score")) {
      assertThat(taxonomy.facet(facet).vocabulary().terms())
          .as(facet)
          .singleElement()
          .extracting(Term::sameAs)
          .isEqualTo(List.of(NATO));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[http://www.nato.int/] | 'http://www.nato.int/' is not an https address",
        "['javascript:alert(1)'] | 'javascript:alert(1)' is not an https address",
        "[nato.int] | 'nato.int' is not an https address",
        "['https:///x'] | 'https:///x' is not an https address",
        "['https://a b/'] | 'https://a b/' is not an https address",
        "['https://me:secret@nato.int/'] | 'https://…@nato.int/' is not an https address",
        "[https://a.org/, https://A.org/] | 'https://A.org/' stands twice in 'sameAs'",
        "[[https://a.org/]] | 'sameAs' must be a list of single values",
        "{a: b} | 'sameAs' must be a list",
      })
  void whatIsNoAddressIsReported(String written, String message) {
    Outcome<Taxonomy> outcome = read("entities: [{name: NATO, sameAs: " + written + "}]\n");

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics()).hasSize(1);
    assertThat(outcome.diagnostics().get(0).message()).startsWith(message);
    assertThat(outcome.diagnostics().get(0).span().line()).isEqualTo(1);
  }

  @Test
  void theirNumberAndLengthAreBounded() {
    String many = String.join(", ", Collections.nCopies(SameAs.MOST + 1, "https://a.org/"));
    assertThat(read("tags: [{name: x, sameAs: [" + many + "]}]\n").diagnostics())
        .singleElement()
        .extracting(d -> d.message())
        .isEqualTo("more than 12 addresses in 'sameAs'");
    String longest = "https://a.org/" + "a".repeat(287);
    assertThat(read("tags: [{name: x, sameAs: [" + longest + "]}]\n").diagnostics())
        .singleElement()
        .extracting(d -> d.message())
        .isEqualTo("an address in 'sameAs' has 301 characters");
  }

  @Test
  void aMisspeltKeyIsMet() {
    assertThat(read("tags: [{name: x, sameas: [https://a.org/]}]\n").diagnostics())
        .singleElement()
        .extracting(d -> d.message() + " " + d.help())
        .asString()
        .contains("sameas", "sameAs");
  }
}
