package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.settings.TaxonomyReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No facet of a newsroom takes the folder of a page that every site has. */
class ReservedNamesTest {
  @Test
  void everyFolderOfASiteIsTaken() {
    Site site = SampleSite.of(SampleBrief.of("b", "2026-01-30").techniques("T").names("N")).build();
    Set<String> folders = new TreeSet<>();
    Stream.concat(
            Stream.of(Landmark.values()).map(landmark -> landmark.address().value()),
            Stream.concat(
                site.allTopics().map(topic -> topic.address().value()),
                Stream.of(
                    site.briefs().get(0).address().value(),
                    site.days().get(0).address().value(),
                    Month.of(site.briefs()).get(0).address().value())))
        .filter(address -> address.contains("/"))
        .forEach(address -> folders.add(address.substring(0, address.indexOf('/'))));
    for (DocumentType type : DocumentType.values()) {
      folders.add(type.folder());
    }
    assertThat(folders).contains("briefs", "daily", "tags", "categories", "archive", "search");
    for (String folder : folders) {
      List<Diagnostic> found =
          TaxonomyReader.read("content/taxonomy.yaml", "facets: {" + folder + ": {label: X}}\n")
              .diagnostics();
      assertThat(found)
          .as(folder)
          .extracting(Diagnostic::code)
          .containsExactly("settings/reserved-name");
    }
  }
}
