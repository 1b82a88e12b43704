package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private final CommandLineRun line = new CommandLineRun();
  private Path output = Path.of("");

  @BeforeEach
  void publishANewSite(@TempDir Path folder) {
    String site = folder.resolve("newsroom").toString();
    output = folder.resolve("newsroom/output");
    assertThat(line.run("init", site)).isEqualTo(ExitCode.WELL);
    assertThat(line.run("build", "--site", site)).isEqualTo(ExitCode.WELL);
    line.clear();
  }

  @Test
  void saysThatATreeIsAsItWasPublished() {
    assertThat(line.run("verify", output.toString())).isEqualTo(ExitCode.WELL);

    assertThat(line.out()).isEmpty();
    assertThat(line.err()).matches("(\\d+) of \\1 files are as published; 0 .*, 0 .*, 0 extra\\R");
  }

  @Test
  void namesWhatIsMissingChangedAndExtra() throws IOException {
    Files.delete(output.resolve("robots.txt"));
    Files.writeString(output.resolve("index.html"), "defaced");
    Files.writeString(output.resolve("shell\u001b[31m.php"), "foreign");

    assertThat(line.run("verify", output.toString())).isEqualTo(ExitCode.CONTENT);

    assertThat(line.out().lines())
        .containsExactly("missing: robots.txt", "changed: index.html", "extra: shell␛[31m.php");
    assertThat(line.err()).contains("1 missing, 1 changed, 1 extra");
  }

  @Test
  void countsAnExtraFileOnlyWhenItIsToBeStrict() throws IOException {
    Files.writeString(output.resolve("CNAME"), "briefs.example.org");

    assertThat(line.run("verify", output.toString())).isEqualTo(ExitCode.WELL);
    assertThat(line.out()).isEqualTo("extra: CNAME" + System.lineSeparator());
    assertThat(line.run("verify", "--strict", output.toString())).isEqualTo(ExitCode.CONTENT);
  }

  @Test
  void refusesAFolderThatIsNoPublishedSiteOrWhoseListIsDamaged() throws IOException {
    assertThat(line.run("verify", output.resolve("assets").toString())).isEqualTo(ExitCode.USAGE);
    assertThat(line.run("verify", output.resolve("nowhere").toString())).isEqualTo(ExitCode.USAGE);
    assertThat(line.run("verify")).isEqualTo(ExitCode.USAGE);

    Path list = output.resolve("briefpress-manifest.txt");
    Files.writeString(list, Files.readString(list).replaceFirst("[0-9a-f]{64}", "0".repeat(64)));
    line.clear();

    assertThat(line.run("verify", output.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("briefpress-manifest.txt is damaged");
  }

  @Test
  void explainsItself() {
    assertThat(line.run("verify", "--help")).isEqualTo(ExitCode.WELL);
    assertThat(line.out()).contains("--strict", "Examples:", "Exit status:");
  }
}
