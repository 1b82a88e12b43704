package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.read.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that lie on the disk long enough for a build not to read them again. */
class UntouchedSourcesTest {
  private static final String FILE = "content/briefs/2026/03/01/a.md";
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir private Path folder = Path.of("");

  @Test
  void anEditOfTheSameLengthWhoseTimeWasSetBackIsSeen() throws Exception {
    SampleNewsroom site = SampleNewsroom.empty();
    site.put(FILE, new SampleText("Title one").text());
    site.put("content/briefs/2026/03/01/b.md", new SampleText("Another").text());
    site.write(folder);
    Files.setLastModifiedTime(folder.resolve(FILE), LONG_AGO);
    // No program can set the time at which the file's times were set.
    Waiting.until(
        "the file counts as settled",
        () -> FileStamp.of(folder.resolve(FILE)).orElseThrow().isSettledAt(Instant.now()));
    build("output");
    SortedMap<String, String> first = SampleNewsroom.tree(folder.resolve("output"));
    assertThat(build("output")).isEmpty();

    Files.writeString(folder.resolve(FILE), new SampleText("Title two").text());
    Files.setLastModifiedTime(folder.resolve(FILE), LONG_AGO);
    assertThat(build("output")).contains("briefs/2026/03/01/a.html");
    build("clean");

    assertThat(SampleNewsroom.tree(folder.resolve("output")))
        .isEqualTo(SampleNewsroom.tree(folder.resolve("clean")))
        .isNotEqualTo(first);
  }

  @Test
  void whatIsMissingFromTheOutputOfAnUnchangedSiteIsMadeAgain() throws IOException {
    SampleNewsroom site = SampleNewsroom.empty();
    site.put(FILE, new SampleText("Title one").text());
    site.put("content/briefs/2026/03/01/b.md", new SampleText("Another").text());
    site.write(folder);
    build("output");
    SortedMap<String, String> first = SampleNewsroom.tree(folder.resolve("output"));

    Files.delete(folder.resolve("output/briefs/2026/03/01/a.html"));
    Files.writeString(folder.resolve("output/briefs/2026/03/01/b.html"), "Nothing of ours.");
    assertThat(build("output"))
        .containsExactly("briefs/2026/03/01/a.html", "briefs/2026/03/01/b.html");

    assertThat(SampleNewsroom.tree(folder.resolve("output"))).isEqualTo(first);
    assertThat(build("output")).isEmpty();
  }

  private List<String> build(String output) {
    Build.Options options =
        new Build.Options(
            folder.resolve(output),
            new Selection.Options(Instant.parse("2026-07-01T00:00:00Z"), false, false),
            false,
            false,
            2);
    Workspace workspace = Workspace.open(folder).value().orElseThrow();
    return Build.run(workspace, options, Progress.none()).written().orElseThrow().written();
  }
}
