package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that lead elsewhere, or show as other names. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such name can be made there")
class UnsafePathTest {
  private final Path folder;
  private final Path site;
  private final CommandLineRun line = new CommandLineRun();

  UnsafePathTest(@TempDir Path folder) {
    this.folder = folder;
    this.site = folder.resolve("sites/desk");
    SampleNewsroom.empty()
        .put("site.properties", "site.title=Desk\nsite.host=https://briefs.example.org\n")
        .put("content/taxonomy.yaml", "categories:\n  - {id: cyber, name: Cyber}\n")
        .put("content/briefs/a.md", new SampleText("A brief").text())
        .write(site);
  }

  @Test
  void neitherReadsNorMendsAFileOutsideThatABackslashLeadsTo() throws IOException {
    String secret = new SampleText("Outside secret").text().replace("## 1. BLUF", "## 9. BLUF");
    Path outside = Files.createDirectories(folder.resolve("secret")).resolve("doc.md");
    Files.writeString(outside, secret);
    Files.createDirectories(site.resolve("content/briefs/x"));
    Files.writeString(
        site.resolve("content/briefs/x\\..\\..\\..\\..\\..\\secret\\doc.md"), "Nothing.");

    assertThat(run("build")).as(line::err).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err() + line.out()).containsOnlyOnce("file/unsafe-path]");
    assertThat(site.resolve("output")).doesNotExist();

    assertThat(run("check", "--fix")).isEqualTo(ExitCode.CONTENT);
    assertThat(outside).hasContent(secret);
  }

  @Test
  void readsNoHiddenFolderThatABackslashLeadsTo() throws IOException {
    Files.createDirectories(site.resolve("content/.private"));
    Files.writeString(
        site.resolve("content/.private/secret.md"), new SampleText("Hidden secret").text());
    Files.writeString(site.resolve("content/briefs\\..\\.private\\secret.md"), "Nothing.");

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err() + line.out()).contains("U+005C").doesNotContain("Hidden secret");
  }

  @Test
  void tellsANameThatATerminalWouldObeyWithoutIt() throws IOException {
    Files.createDirectories(site.resolve("content/dir\u001B[5m"));
    Files.writeString(site.resolve("content/dir\u001B[5m/one.md"), "Nothing.");
    Files.writeString(site.resolve("content/a\n::stop-commands::tok.png"), "Nothing.");

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err() + line.out())
        .contains("content/dir\\u001B[5m")
        .contains("content/a\\u000A::stop-commands::tok.png")
        .doesNotContain("\u001B[5m", "\n::stop-commands");
  }

  private int run(String... command) {
    String[] arguments = Arrays.copyOf(command, command.length + 2);
    arguments[command.length] = "--site";
    arguments[command.length + 1] = site.toString();
    return line.run(arguments);
  }
}
