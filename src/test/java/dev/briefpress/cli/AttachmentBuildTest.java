package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a site's files reaches the published folder as it is, and what must not. */
class AttachmentBuildTest {
  private static final String SETTINGS = "site.title=Desk\nsite.host=https://briefs.example.org\n";
  private final Path folder;
  private final SampleNewsroom site = SampleNewsroom.empty();
  private final CommandLineRun line = new CommandLineRun();

  AttachmentBuildTest(@TempDir Path folder) {
    this.folder = folder;
    site.put("site.properties", SETTINGS);
  }

  @Test
  void refusesActiveFilesOfTheContentAndNamesThem() {
    attach("evil.html", "<script>alert(1)</script>");
    attach("evil.png", "<script>alert(1)</script>");

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err() + line.out()).contains("evil.html", "evil.png", "file/attachment");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void publishesADrawingWithoutItsScript() throws IOException {
    attach("a.svg", "<svg onload='alert(1)'><script>alert(1)</script><circle r='4'/></svg>");

    assertThat(build()).as(line::err).isEqualTo(ExitCode.WELL);

    assertThat(line.err() + line.out()).contains("file/cleaned-drawing");
    assertThat(folder.resolve("output/pages/a.svg")).content().contains("<circle");
    assertThat(Files.readString(folder.resolve("output/pages/a.svg"))).doesNotContain("alert");
  }

  @Test
  void listsTheAssetsFolderInTheReportAndLeavesHiddenFilesOut(@TempDir Path reports)
      throws IOException {
    site.put("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n");
    site.put("assets/own.html", "<script>mine()</script>");
    site.put("assets/.htaccess", "x");
    site.put("assets/.git/config", "x");
    site.put("assets/.well-known/security.txt", "x");
    Path report = reports.resolve("report.json");

    assertThat(build("--report", report.toString())).as(line::err).isEqualTo(ExitCode.WELL);

    assertThat(Files.readString(report))
        .containsPattern(
            "\"assets\"\\s*:\\s*\\[\\s*\"\\.well-known/security\\.txt\",\\s*\"own\\.html\"\\s*\\]");
    assertThat(folder.resolve("output/.htaccess")).doesNotExist();
    assertThat(folder.resolve("output/config")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asset.folder=.git",
        "asset.folder=content",
        "asset.folder=Content/briefs",
        "asset.folder=themes",
        "asset.folder=.briefpress",
        "asset.folder=src",
        "asset.folder=output/x",
        "content.folder=a\nasset.folder=a/b",
        "destination.folder=assets",
        "destination.folder=.git/x",
        "theme.folder=content/x",
        "site.theme=../../x"
      })
  void refusesFoldersInEachOtherOrHidden(String setting) {
    site.put("site.properties", SETTINGS + setting + "\n");
    site.put("a/pages/x.md", "---\ntitle: X\n---\n\nText.\n");
    site.put(".git/config", "TOKEN");

    assertThat(build()).as(line::err).isEqualTo(ExitCode.USAGE);

    assertThat(line.err() + line.out()).contains("settings/bad-value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets", "assets/x", "content/x", "src", ".git", ".briefpress/cache"})
  void refusesToPublishIntoAFolderOfTheSite(String output) throws IOException {
    for (String name : List.of("assets", "src", ".git")) {
      Files.createDirectories(folder.resolve(name));
    }

    assertThat(build("--output", folder.resolve(output).toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void doesNotPublishWhatGitIgnoresUnlessTold() throws Exception {
    site.put("content/pages/own.md", "---\ntitle: Own\n---\n\nOwn text.\n");
    site.put("content/pages/notes-own.md", "---\ntitle: Notes\n---\n\nMy notes.\n");
    site.put(".gitignore", "notes-*\n");
    site.write(folder);
    assertThat(new ProcessBuilder("git", "init", "-q").directory(folder.toFile()).start().waitFor())
        .isZero();

    assertThat(build()).as(line::err).isEqualTo(ExitCode.WELL);
    assertThat(line.err() + line.out()).contains("content/pages/notes-own.md: git ignores it");
    assertThat(folder.resolve("output/own.html")).exists();
    assertThat(folder.resolve("output/notes-own.html")).doesNotExist();

    site.put("site.properties", SETTINGS + "content.git-ignored=publish\n");
    assertThat(build()).as(line::err).isEqualTo(ExitCode.WELL);
    assertThat(folder.resolve("output/notes-own.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void checkTellsOfFilesWhatBuildTells(String command) {
    attach("evil.png", "<script>alert(1)</script>");
    attach("a.svg", "<svg><script>alert(1)</script><circle r='4'/></svg>");

    assertThat(run(command)).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err() + line.out())
        .contains("error[file/attachment]", "evil.png")
        .contains("warning[file/cleaned-drawing]", "a.svg");
  }

  @Test
  void namesThatSomeDisksDoNotTellApartClash() {
    site.image("content/pages/s.png", 1);
    site.image("content/pages/\u017F.png", 2);
    site.put("content/pages/both.md", "---\ntitle: B\n---\n\n![a](s.png) ![b](\u017F.png)\n");

    assertThat(run("check")).isEqualTo(ExitCode.CONTENT);
    assertThat(line.out()).contains("error[link/duplicate-address]", "s.png", "\u017F.png");
    assertThat(build()).isEqualTo(ExitCode.CONTENT);
    assertThat(folder.resolve("output")).doesNotExist();
  }

  private int run(String command) {
    site.write(folder);
    return line.run(command, "--site", folder.toString());
  }

  private void attach(String name, String text) {
    site.put("content/pages/" + name, text);
    site.put(
        "content/pages/links-" + name.replace('.', '-') + ".md",
        "---\ntitle: Links\n---\n\n[x](" + name + ")\n");
    site.put("content/briefs/a.md", new SampleText("A brief").text());
  }

  private int build(String... more) {
    site.write(folder);
    line.clear();
    List<String> arguments = new ArrayList<>(List.of("build", "--site", folder.toString()));
    arguments.addAll(List.of(more));
    return line.run(arguments.toArray(String[]::new));
  }
}
