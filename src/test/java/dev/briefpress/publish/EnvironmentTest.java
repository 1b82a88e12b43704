package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.links.SampleSite;
import dev.briefpress.links.Site;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SchemaReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private static final List<Schema> SCHEMAS = SchemaReader.shipped().all();

  @Test
  void differsWhenProgramSettingsTaxonomyOrSchemasDo() {
    Environment plain = environment("program", SampleSite.ofSize(0).build(), SCHEMAS);
    Set<Object> sums = new HashSet<>();
    Stream.of(
            plain,
            environment("another", SampleSite.ofSize(0).build(), SCHEMAS),
            environment("program", SampleSite.ofSize(0).set("site.title", "X").build(), SCHEMAS),
            environment(
                "program", SampleSite.ofSize(0).set("site.timezone", "UTC").build(), SCHEMAS),
            environment(
                "program",
                SampleSite.ofSize(0)
                    .taxonomy(
                        "categories:\n  - id: cyber\n    name: Cyber\n"
                            + "tags:\n  - name: ransomware\n    aliases: [extortion]\n")
                    .build(),
                SCHEMAS),
            environment(
                "program", SampleSite.ofSize(0).build(), SCHEMAS.subList(1, SCHEMAS.size())))
        .forEach(environment -> assertThat(sums.add(environment.sum())).isTrue());

    assertThat(environment("program", SampleSite.ofSize(0).build(), SCHEMAS).sum())
        .isEqualTo(plain.sum());
  }

  private static Environment environment(String program, Site site, List<Schema> schemas) {
    return new Environment(program, site.settings(), site.taxonomy(), schemas);
  }
}
