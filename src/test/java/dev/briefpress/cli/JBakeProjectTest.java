package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever starts in a project of JBake or Hugo is told so, and what to do. */
class JBakeProjectTest {
  private static final String SITE = "site.title=Newsroom\nsite.host=https://briefs.example.org\n";
  private static final String POST =
      "title=Cables\ndate=2019-11-18\ntype=post\nstatus=published\n~~~~~~\nText.\n";

  @TempDir private Path folder = Path.of("");
  private final CommandLineRun line = new CommandLineRun();

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "serve", "schema"})
  void aProjectIsRecognisedByItsSettings(String command) throws IOException {
    write("jbake.properties", "");

    assertThat(line.run(command, "--site", folder.toString())).isEqualTo(ExitCode.USAGE);

    assertThat(line.err())
        .contains("This looks like a project of JBake: " + folder)
        .contains("briefpress import --site newsroom --jbake " + folder);
  }

  @Test
  void aProjectOfHugoIsRecognisedAsWell() throws IOException {
    write("hugo.toml", "baseURL = 'https://old.example.org/'\n");

    assertThat(line.run("build", "--site", folder.toString())).isEqualTo(ExitCode.USAGE);

    assertThat(line.err())
        .contains("This looks like a project of Hugo: " + folder)
        .contains("briefpress import --site newsroom " + folder);
  }

  @Test
  void aFolderThatIsNoProjectIsNotTakenOver() {
    Path site = folder.resolve("site");
    line.run("init", site.toString());

    assertThat(line.run("import", "--site", site.toString(), folder.toString()))
        .isEqualTo(ExitCode.USAGE);

    assertThat(line.err()).contains("is a folder, and holds neither settings of Hugo");
  }

  @Test
  void aCopiedProjectThatWouldPublishNothingIsRecognisedByItsPosts() throws IOException {
    write("site.properties", SITE);
    write("content/blog/cables.md", POST);
    write("content/blog/note.html", POST);
    write("content/about.md", POST.replace("post", "page"));

    assertThat(line.run("build", "--site", folder.toString())).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err())
        .contains("no brief would be published, and the content holds 2 posts of JBake's")
        .contains("briefpress import --site DIR --jbake PROJECT");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void findingsAboutAHeaderOfJBakesAreToldInItsForm() throws IOException {
    write("site.properties", SITE);
    write("content/taxonomy.yaml", "categories:\n  - {id: cyber, name: Cyber, short: Cyber}\n");
    write(
        "content/briefs/2026/02/24/cables.md",
        "title=Cables\ndate=2026-02-24\ntags=a\nconfidence=\ndraft=true\n"
            + "sources=[{publisher: X}]\n~~~~~~\n\nText.\n");

    line.run("check", "--site", folder.toString());

    assertThat(line.err() + line.out())
        .contains("add `category=` here")
        .contains("write a value behind `confidence=`")
        .contains("write `status=draft` in its place")
        .contains("add `title:` here")
        .doesNotContain("`category:", "`confidence:", "`status:");
  }

  @Test
  void aGroupThatIsMissingIsShownAsData() throws IOException {
    write("site.properties", SITE + "review.required=true\n");
    write("content/taxonomy.yaml", "categories:\n  - {id: cyber, name: Cyber, short: Cyber}\n");
    write(
        "content/briefs/2026/02/24/cables.md",
        "title=Cables\ndate=2026-02-24\ntags=a\nconfidence=low\ncategory=cyber\n~~~~~~\n\nText.\n");

    line.run("check", "--site", folder.toString());

    assertThat(line.err() + line.out())
        .contains("add `sources=[{…}]` with a title")
        .contains("briefpress review content/briefs/2026/02/24/cables.md");
  }

  @Test
  void aHeaderWithoutItsLastLineIsToldInItsForm() throws IOException {
    write("site.properties", SITE);
    write("content/briefs/2026/02/24/cables.md", POST.replace("~~~~~~\n", ""));

    line.run("check", "--site", folder.toString());

    assertThat(line.err() + line.out())
        .contains("front-matter/unclosed")
        .contains("put a line `~~~~~~` between the last field and the text");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).resolveSibling(""));
    Files.writeString(folder.resolve(path), text);
  }
}
