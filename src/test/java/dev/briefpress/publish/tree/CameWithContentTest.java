package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came with the content is not believed; what a machine kept of its last build is. */
class CameWithContentTest {
  private static final Map<String, String> PAGES = Map.of("index.html", "home");

  private final Path site;
  private final PublishFixture fixture;

  CameWithContentTest(@TempDir Path site) {
    this.site = site;
    this.fixture = new PublishFixture(site);
  }

  @Test
  void refusesAnOutputThatWasCommitted() throws Exception {
    fixture.publish(PAGES);
    Files.writeString(fixture.output().resolve("evil.html"), "evil");
    Trees.delete(site.resolve(".briefpress"));
    git(site, "init", "-q");
    git(site, "add", "--force", "output");
    var before = PublishFixture.tree(fixture.output());

    assertThatThrownBy(() -> fixture.publish(Map.of("index.html", "new home")))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("git tracks output/briefpress-manifest.txt in")
        .hasMessageContaining("git rm -r --cached")
        .hasMessageContaining(".gitignore");

    assertThat(PublishFixture.tree(fixture.output())).isEqualTo(before);
    assertThat(site.resolve(".briefpress")).doesNotExist();
    git(site, "rm", "-r", "-q", "--cached", "output");
    assertThat(fixture.publish(Map.of("index.html", "new home")).foreign())
        .containsExactly("evil.html");
  }

  @Test
  void refusesACacheThatWasCommitted() throws Exception {
    fixture.publish(PAGES);
    git(site, "init", "-q");
    git(site, "add", "--force", ".briefpress/publish-output/state");

    assertThatThrownBy(() -> fixture.publish(PAGES))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("git tracks .briefpress/publish-output/state in");
  }

  @Test
  void refusesALinkForTheOutputThatWasCommitted(@TempDir Path elsewhere) throws Exception {
    Files.createSymbolicLink(fixture.output(), elsewhere);
    git(site, "init", "-q");
    git(site, "add", "--force", "output");

    assertThatThrownBy(() -> fixture.publish(PAGES))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("git tracks output in");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void refusesAnOutputBesideTheSiteThatWasCommitted(@TempDir Path repository) throws Exception {
    Path desk = Files.createDirectories(repository.resolve("sites/desk"));
    Path output = Files.createDirectories(repository.resolve("public"));
    Files.writeString(output.resolve("CNAME"), "evil.example.org");
    git(repository, "init", "-q");
    git(repository, "add", "--force", "public");

    assertThatThrownBy(() -> OutputFolder.open(output, List.of(desk), false))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("git tracks public/CNAME in");
  }

  @Test
  void believesWhatIsNotTracked() throws Exception {
    git(site, "init", "-q");
    Files.writeString(site.resolve("README.md"), "a site");
    git(site, "add", "README.md");
    fixture.publish(PAGES);
    assertThat(fixture.publish(PAGES).written()).isEmpty();
    assertThat(fixture.rendered()).isEmpty();
  }

  @Test
  void takesAnOutputThatIsARepositoryOfItsOwn(@TempDir Path other) throws Exception {
    git(site, "init", "-q");
    Files.createDirectories(fixture.output());
    git(fixture.output(), "init", "-q");
    fixture.publish(PAGES);
    git(fixture.output(), "add", "index.html");

    fixture.publish(Map.of("index.html", "new home"));

    assertThat(fixture.output().resolve("index.html")).hasContent("new home");
    Files.createDirectories(other.resolve("docs"));
    Files.writeString(other.resolve("docs/CNAME"), "briefs.example.org");
    git(other, "init", "-q");
    git(other, "add", "docs");
    OutputFolder.open(other.resolve("docs"), List.of(site), false).close();
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
