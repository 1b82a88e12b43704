package dev.briefpress.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.ach.SampleMatrix;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.links.SampleSite;
import dev.briefpress.links.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What follows from the list of formats. */
class BriefFormatsTest {
  private static final Site SITE =
      SampleSite.of(SampleBrief.of("one", "2026-01-30").ach(SampleMatrix.of(2, "C I"))).build();

  @Test
  void eachHasAFileBesideThePage() {
    assertThat(new BriefData(id -> SampleBody.everything()).pages(SITE))
        .extracting(page -> page.path().value())
        .containsExactlyElementsOf(
            BriefFormats.all().stream().map(f -> "briefs/2026/01/30/one" + f.suffix()).toList());
  }

  @Test
  void eachHasASuffixAndAnExportOfItsOwn() {
    assertThat(BriefFormats.all()).extracting(Format::suffix).doesNotHaveDuplicates();
    assertThat(BriefFormats.exports()).doesNotHaveDuplicates();
    assertThat(BriefFormats.exports())
        .allSatisfy(name -> assertThat(BriefFormats.export(name)).isPresent());
  }

  @Test
  void theDocsHaveARowForEach() throws IOException {
    String docs = Files.readString(Path.of("docs/exports.md"));
    for (BriefFormat format : BriefFormats.ALL) {
      Format file = format.format();
      assertThat(docs)
          .contains(
              "| %s | `%s` | `%s` | %s|"
                  .formatted(
                      file.name(),
                      file.suffix(),
                      file.mediaType(),
                      format.export().map(name -> "`briefpress export " + name + "` ").orElse("")));
    }
  }
}
