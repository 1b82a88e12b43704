package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at the address of a brief that was withdrawn. */
class WithdrawnNoticeTest {
  private static final String TITLE = "The minister took bribes";
  private final CommandLineRun line = new CommandLineRun();
  private final Path site;

  WithdrawnNoticeTest(@TempDir Path folder) {
    site = folder;
  }

  @Test
  void showsTheDayAndTheReasonAndNoTitle() {
    publish("{on: 2026-03-05, reason: The source recanted.}");

    assertThat(SampleNewsroom.tree(site.resolve("output")).toString()).doesNotContain(TITLE);
    assertThat(site.resolve("output/briefs/2026/03/01/x.html"))
        .content()
        .contains("<h1>This brief was withdrawn</h1>", "5 March 2026", "The source recanted.")
        .contains("<title>This brief was withdrawn · Newsroom</title>");
    assertThat(site.resolve("output/old.html")).content().contains("This brief was withdrawn");
  }

  @Test
  void showsTheTitleWhenItsAuthorSaysSo() {
    publish("{on: 2026-03-05, reason: The source recanted., title: true}");

    assertThat(site.resolve("output/briefs/2026/03/01/x.html"))
        .content()
        .contains("<h1>" + TITLE + "</h1>", "The source recanted.");
    assertThat(site.resolve("output/old.html")).content().contains(TITLE);
    assertThat(site.resolve("output/index.html")).content().doesNotContain(TITLE);
  }

  private void publish(String withdrawn) {
    SampleText brief =
        new SampleText(TITLE)
            .field("aliases", "[/old.html]")
            .field("status", "withdrawn")
            .field("withdrawn", withdrawn);
    SampleNewsroom.empty().put("content/briefs/x.md", brief.text()).write(site);
    assertThat(line.run("build", "--site", site.toString()))
        .as(() -> line.err())
        .isEqualTo(ExitCode.WELL);
  }
}
