package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is not replaced by one that lost its briefs, unless its settings say that it may be. */
class FewBriefsTest {
  private static final String SETTINGS =
      "site.title=Newsroom\nsite.host=https://briefs.example.org\n";

  private final CommandLineRun line = new CommandLineRun();
  private final SampleNewsroom newsroom = SampleNewsroom.empty();
  private final Path site;

  FewBriefsTest(@TempDir(factory = MemoryFolder.class) Path folder) {
    site = folder.resolve("newsroom");
  }

  @Test
  void aSiteWithoutAnythingToPublishIsRefused() {
    assertThat(build()).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err())
        .contains("error[site/too-few-briefs]: no brief would be published")
        .contains("set build.min-briefs=0");
    assertThat(site.resolve("output")).doesNotExist();
  }

  @Test
  void aSiteOfPagesAloneIsNot() {
    newsroom.put("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n");
    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
  }

  @Test
  void anArchiveIsNotReplacedByLessThanATenthOfIt() {
    briefs(0, 40);
    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
    for (int i = 3; i < 40; i++) {
      newsroom.remove(path(i));
    }

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err())
        .contains("only 3 briefs would be published, and the last build published 40")
        .contains("build.min-briefs=3");
    assertThat(page(39)).exists();
    briefs(3, 4);
    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
    assertThat(page(39)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jobs=1", "--keep-going"})
  void neitherByPagesAlone(String option) {
    briefs(0, 1);
    assertThat(build()).isEqualTo(ExitCode.WELL);
    newsroom.remove(path(0));
    newsroom.put("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n");

    assertThat(build(option)).isEqualTo(ExitCode.CONTENT);

    assertThat(page(0)).exists();
    assertThat(line.out()).contains("Nothing was published");
  }

  @Test
  void briefsWithErrorsAreThereUnlessTheyAreToBeLeftOut() {
    briefs(0, 40);
    assertThat(build()).isEqualTo(ExitCode.WELL);
    for (int i = 0; i < 40; i++) {
      newsroom.put(path(i), new SampleText("Brief " + i).without("category").text());
    }

    assertThat(build()).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err()).doesNotContain("site/too-few-briefs");
    assertThat(build("--keep-going")).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err()).contains("site/too-few-briefs");
    assertThat(page(39)).exists();
  }

  @Test
  void itIsWhenTheSettingsSaySo() {
    briefs(0, 1);
    assertThat(build()).isEqualTo(ExitCode.WELL);
    newsroom.remove(path(0));
    newsroom.put("site.properties", SETTINGS + "build.min-briefs=0\n");

    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
    assertThat(page(0)).doesNotExist();
  }

  @Test
  void theSettingsNameTheLeastNumber() {
    briefs(0, 4);
    newsroom.put("site.properties", SETTINGS + "build.min-briefs=5\n");
    assertThat(build()).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err()).contains("only 4 briefs would be published, and build.min-briefs is 5");
    briefs(4, 5);
    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
  }

  @Test
  void whatIsWithdrawnComesOffASiteThatIsRefused() throws IOException {
    briefs(0, 40);
    assertThat(build()).isEqualTo(ExitCode.WELL);
    for (int i = 1; i < 40; i++) {
      newsroom.remove(path(i));
    }
    newsroom.put(path(0), new SampleText("Brief 0").field("status", "draft").text());

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(page(0)).doesNotExist();
    assertThat(page(39)).exists();
    assertThat(Files.readString(site.resolve("output/index.html"))).doesNotContain("Brief 0<");
  }

  @Test
  void aPreviewMayBeEmpty() {
    assertThat(build("--drafts")).as(line.err()).isEqualTo(ExitCode.WELL);
  }

  private void briefs(int from, int to) {
    for (int i = from; i < to; i++) {
      newsroom.put(path(i), new SampleText("Brief " + i).text());
    }
  }

  private static String path(int number) {
    return "content/briefs/brief-%d.md".formatted(number);
  }

  private Path page(int number) {
    return site.resolve("output/briefs/2026/03/01/brief-%d.html".formatted(number));
  }

  private int build(String... options) {
    newsroom.write(site);
    line.clear();
    String arguments = "build --site " + site + " --now 2026-04-01 " + String.join(" ", options);
    return line.run(arguments.strip().split(" +"));
  }
}
