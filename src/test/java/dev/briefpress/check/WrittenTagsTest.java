package dev.briefpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Slug;
import dev.briefpress.content.Tag;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTagsTest {
  private static final Taxonomy TAXONOMY =
      TaxonomyReader.read("content/taxonomy.yaml", "categories: [{id: cyber, name: Cyber}]\n")
          .value()
          .orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EU;Japan              | EU, Japan               | EU;Japan",
        "EU;Japan              | EU, Japan.              | EU;Japan",
        "EU;Japan              | #EU · #Japan            | EU;Japan",
        "U.S.;EU               | EU, U.S.                | EU;U.S.",
        "U.S.;EU               | U.S., EU                | U.S.;EU",
        "U.S.;EU               | EU, U.S                 | EU;U.S",
        "Acme Inc.             | Acme Inc..              | Acme Inc.",
        "Washington, D.C.;EU   | Washington, D.C., EU    | Washington, D.C.;EU",
        "Washington, D.C.;EU   | EU; Washington, D.C.    | EU;Washington, D.C.",
        "EU                    | EU, a stranger, another.| EU;a stranger;another",
        "EU                    | ,, EU ,                 | EU"
      })
  void areTheFrontMattersFirst(String given, String text, String written) {
    List<Tag> tags =
        new WrittenTags(
                TAXONOMY,
                Arrays.stream(given.split(";")).map(Slug::key).collect(Collectors.toSet()))
            .in(List.of(text));
    assertThat(tags).extracting(Tag::name).containsExactly(written.split(";"));
  }
}
