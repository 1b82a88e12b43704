package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --keep-going} publishes what has no error, and says that it is not all. */
class KeepGoingTest {
  private final CommandLineRun line = new CommandLineRun();
  private final SampleNewsroom newsroom = SampleNewsroom.empty();
  private final Path site;
  private final Path report;

  KeepGoingTest(@TempDir(factory = MemoryFolder.class) Path folder) {
    site = folder.resolve("newsroom");
    report = folder.resolve("report.json");
    newsroom.put("content/briefs/sound.md", new SampleText("A sound brief").text());
    newsroom.put(
        "content/briefs/broken.md", new SampleText("A broken one").without("category").text());
  }

  @Test
  void publishesWhatIsSoundAndEndsWithOne() throws IOException {
    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(tree().get("index.html")).contains("A sound brief").doesNotContain("A broken one");
    assertThat(line.err()).contains("error[front-matter/missing-field]", "1 error");
    assertThat(line.out())
        .contains(
            "not published: content/briefs/broken.md: 1 error",
            "Because of the errors only a part of the content was published.",
            "1 rejected");
    assertThat(Files.readString(report))
        .contains(
            "\"published\":false",
            "\"effect\":\"partly\"",
            "\"file\":\"content/briefs/broken.md\",\"kind\":\"rejected\"");
  }

  @Test
  void endsWithNoughtWhenThereIsNoError() {
    newsroom.remove("content/briefs/broken.md");

    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
  }

  @Test
  void aLinkToWhatIsLeftOutIsLeftAsWords() {
    newsroom.put("content/briefs/draft.md", new SampleText("D").field("status", "draft").text());
    newsroom.put(
        "content/briefs/linking.md",
        new SampleText("A linking one")
            .section("hypothesis", "See [one](broken.md), [two](draft.md) and [three](sound.md).")
            .text());

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(tree().get("briefs/2026/03/01/linking.html"))
        .contains("See one, two and <a href=\"sound.html\">three</a>.");
    assertThat(line.err()).contains("link/unpublished");
  }

  @Test
  void whatHasAnErrorOnlyBesideOthersIsLeftOutAsWell() {
    newsroom.put("content/briefs/a/same.md", new SampleText("One of two").text());
    newsroom.put("content/briefs/b/same.md", new SampleText("The other of two").text());
    newsroom.put(
        "content/briefs/dead-link.md",
        new SampleText("A dead link").section("hypothesis", "See [it](nowhere.md).").text());

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(tree().get("index.html"))
        .contains("A sound brief")
        .doesNotContain("One of two", "The other of two", "A dead link");
    assertThat(tree()).doesNotContainKey("briefs/2026/03/01/same.html");
  }

  @Test
  void aSecondRunWritesNothing() {
    build();
    SortedMap<String, String> first = tree();
    line.clear();

    build();

    assertThat(tree()).isEqualTo(first);
    assertThat(line.out()).contains("0 files written");
  }

  @Test
  void whatWasPublishedAndHasAnErrorNowComesOff() {
    newsroom.put("content/briefs/broken.md", new SampleText("A broken one").text());
    assertThat(build()).isEqualTo(ExitCode.WELL);
    newsroom.put(
        "content/briefs/broken.md", new SampleText("A broken one").without("category").text());

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(tree()).doesNotContainKey("briefs/2026/03/01/broken.html");
  }

  private SortedMap<String, String> tree() {
    return SampleNewsroom.tree(site.resolve("output"));
  }

  private int build() {
    newsroom.write(site);
    return line.run(
        "build", "--keep-going", "--site", site.toString(), "--report", report.toString());
  }
}
