package dev.briefpress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table of fields to what docs/writing-a-brief.md tells authors. */
class HeaderFieldsTest {
  private static final List<HeaderField> OF_EVERY_SITE =
      HeaderFields.of(TaxonomyReader.read("content/taxonomy.yaml", "").value().orElseThrow());

  private static List<String> rows() throws IOException {
    String page = Files.readString(Path.of("docs/writing-a-brief.md"));
    String table =
        page.substring(page.indexOf("| field |"), page.indexOf("are reserved for later"));
    return table.lines().filter(line -> line.startsWith("| `")).toList();
  }

  @Test
  void everyFieldHasARowAndNoRowIsOfAFieldThatThereIsNot() throws IOException {
    Set<String> documented = new TreeSet<>();
    rows().forEach(row -> documented.add(row.substring(3, row.indexOf('`', 3))));
    assertThat(documented)
        .isEqualTo(
            OF_EVERY_SITE.stream()
                .map(HeaderField::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theSameFieldsAreRequired() throws IOException {
    for (HeaderField field : OF_EVERY_SITE) {
      String row =
          rows().stream()
              .filter(r -> r.startsWith("| `" + field.name() + "` |"))
              .findFirst()
              .orElseThrow();
      assertThat(row.endsWith("| required |")).as(row).isEqualTo(field.required());
    }
  }

  @Test
  void everyChoiceOfALevelOrLabelIsNamed() throws IOException {
    for (HeaderField field : OF_EVERY_SITE) {
      for (String choice : field.choices()) {
        assertThat(rows())
            .anyMatch(row -> row.startsWith("| `" + field.name() + "` |") && row.contains(choice));
      }
    }
  }

  @Test
  void reservedNamesAreToldToAuthors() throws IOException {
    String page = Files.readString(Path.of("docs/writing-a-brief.md"));
    assertThat(HeaderFields.RESERVED).allMatch(name -> page.contains("`" + name + "`"));
  }

  @Test
  void aNewsroomsOwnFacetsAndFieldsStandBehindThem() {
    Taxonomy taxonomy =
        TaxonomyReader.read(
                "content/taxonomy.yaml",
                """
                facets:
                  region: {label: Region, values: [Baltic], many: true, required: true}
                fields:
                  horizon: {label: Horizon, type: day}
                """)
            .value()
            .orElseThrow();
    List<HeaderField> all = HeaderFields.of(taxonomy);
    assertThat(all).hasSize(OF_EVERY_SITE.size() + 2);
    HeaderField region = all.get(all.size() - 2);
    assertThat(region.form()).isEqualTo(HeaderField.Form.LIST);
    assertThat(region.required()).isTrue();
    assertThat(region.parts().get(0).choices()).containsExactly("baltic");
    assertThat(all.get(all.size() - 1).form()).isEqualTo(HeaderField.Form.DAY);
  }
}
