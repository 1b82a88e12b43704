package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  private final Path site;
  private final PublishFixture fixture;

  OutputFolderTest(@TempDir Path site) {
    this.site = site;
    this.fixture = new PublishFixture(site);
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws IOException {
    Files.createDirectories(fixture.output());
    Files.writeString(fixture.output().resolve("thesis.txt"), "years of work");

    assertThatThrownBy(fixture::open)
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("thesis.txt")
        .hasMessageContaining("--output");
    assertThat(PublishFixture.tree(site)).containsOnlyKeys("output/thesis.txt");
  }

  @Test
  void refusesAFileInThePlaceOfTheFolder() throws IOException {
    Files.writeString(fixture.output(), "a file");

    assertThatThrownBy(fixture::open).isInstanceOf(OutputRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "content", "content/inside", "..", "../..", "/"})
  void refusesAFolderWhereSourcesAre(String output) throws IOException {
    Files.createDirectories(site.resolve("content"));

    assertThatThrownBy(
            () ->
                OutputFolder.open(
                    site.resolve(output).normalize(),
                    List.of(site, site.resolve("content")),
                    false))
        .isInstanceOf(OutputRefused.class);
    assertThat(PublishFixture.tree(site)).isEmpty();
  }

  @Test
  void refusesALinkToAFolderWhereSourcesAre() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.createSymbolicLink(fixture.output(), site.resolve("content"));

    assertThatThrownBy(fixture::open).isInstanceOf(OutputRefused.class);
  }

  // A contributor can bring them along with the content.
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".briefpress",
        ".briefpress/.gitignore",
        ".briefpress/publish-output",
        ".briefpress/publish-output/lock",
        ".briefpress/publish-output/state.new",
        ".briefpress/publish-output/swap.new",
        ".briefpress/publish-output/stage",
        ".briefpress/publish-output/cache",
        ".briefpress/publish-output/cache/texts",
      })
  void neitherWritesNorDeletesWhereALinkOfItsOwnFilesLeads(String name, @TempDir Path elsewhere)
      throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    Path link = site.resolve(name);
    Files.createDirectories(link.resolveSibling(""));
    Trees.delete(link);
    Files.writeString(elsewhere.resolve("texts"), "precious");
    Files.createSymbolicLink(
        link, name.endsWith("texts") ? elsewhere.resolve("texts") : elsewhere.resolve("new"));
    Files.createDirectories(elsewhere.resolve("new/cache"));
    var before = PublishFixture.tree(elsewhere);

    assertThatThrownBy(() -> fixture.publish(Map.of("index.html", "new home")))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining(name + " is a symbolic link");

    assertThat(PublishFixture.tree(elsewhere)).isEqualTo(before);
    assertThat(fixture.output().resolve("index.html")).hasContent("home");
  }

  @Test
  void takesAFolderThatIsAsGoodAsEmpty() throws IOException {
    Files.createDirectories(fixture.output().resolve(".git"));
    Files.writeString(fixture.output().resolve(".git/HEAD"), "ref: refs/heads/pages");
    Files.writeString(fixture.output().resolve(".gitkeep"), "");

    fixture.publish(Map.of("index.html", "home"));

    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(
            Map.of("index.html", "home", ".gitkeep", "", ".git/HEAD", "ref: refs/heads/pages"));
  }

  @Test
  void publishesIntoTheFolderThatALinkPointsAt(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(elsewhere.resolve("www"));
    Files.createSymbolicLink(fixture.output(), elsewhere.resolve("www"));

    fixture.publish(Map.of("index.html", "home"));
    fixture.publish(Map.of("index.html", "new home"));

    assertThat(fixture.output()).isSymbolicLink();
    assertThat(elsewhere.resolve("www/index.html")).hasContent("new home");
  }

  @Test
  void keepsFilesOfOthersWhateverTheyAre() throws IOException {
    fixture.publish(Map.of("index.html", "home", "a/b.html", "b"));
    Path output = fixture.output();
    Files.writeString(output.resolve("CNAME"), "briefs.example.org");
    Files.writeString(output.resolve("a/notes.txt"), "notes");
    Files.createDirectories(output.resolve("own/empty"));
    Files.createSymbolicLink(output.resolve("link"), Path.of("index.html"));
    Files.createSymbolicLink(output.resolve("dangling"), Path.of("nowhere"));
    Files.createSymbolicLink(output.resolve("outside"), Path.of("/"));

    Written written = fixture.publish(Map.of("index.html", "new home"));

    assertThat(PublishFixture.pagesIn(output))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "index.html", "new home",
                    "CNAME", "briefs.example.org",
                    "a/notes.txt", "notes",
                    "link", "-> index.html",
                    "dangling", "-> nowhere",
                    "outside", "-> /")));
    assertThat(output.resolve("own/empty")).isDirectory();
    assertThat(written.foreign())
        .containsExactly("CNAME", "a/notes.txt", "dangling", "link", "outside");
    assertThat(written.removed()).containsExactly("a/b.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"robots.txt", "robots.txt/below.html"})
  void refusesAPageWhereAFileOfOthersStands(String page) throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    Files.writeString(fixture.output().resolve("robots.txt"), "by hand");

    assertThatThrownBy(() -> fixture.publish(Map.of("index.html", "changed", page, "ours")))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("robots.txt was not written by Briefpress");
    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(Map.of("index.html", "home", "robots.txt", "by hand"));
  }

  @Test
  void refusesAPageWhereAFolderOfOthersStands() throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    Files.createDirectories(fixture.output().resolve("feed"));
    Files.writeString(fixture.output().resolve("feed/own.txt"), "own");

    assertThatThrownBy(() -> fixture.publish(Map.of("index.html", "home", "feed", "ours")))
        .isInstanceOf(OutputRefused.class);
    assertThat(fixture.output().resolve("feed/own.txt")).hasContent("own");
  }

  @Test
  void puttingAPageOverAnEmptyFolderIsFine() throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    Files.createDirectories(fixture.output().resolve("feed/empty"));

    fixture.publish(Map.of("index.html", "home", "feed", "ours"));

    assertThat(fixture.output().resolve("feed")).hasContent("ours");
  }

  @Test
  void adoptsAFileOfOthersThatHoldsThePageAlready() throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    Files.writeString(fixture.output().resolve("robots.txt"), "same");

    Written written = fixture.publish(Map.of("index.html", "home", "robots.txt", "same"));

    assertThat(written.kept()).containsExactly("index.html", "robots.txt");
    assertThat(fixture.publish(Map.of("index.html", "home")).removed())
        .containsExactly("robots.txt");
  }

  @Test
  void refusesAnOutputWhoseListOfFilesIsDamaged() throws IOException {
    fixture.publish(Map.of("index.html", "home", "a.html", "a"));
    Path manifest = fixture.output().resolve(Manifest.FILE);
    String whole = Files.readString(manifest);
    Files.writeString(manifest, whole.substring(0, whole.length() - 70));

    assertThatThrownBy(fixture::open)
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("damaged");
    Files.writeString(manifest, whole);
    assertThat(fixture.publish(Map.of("index.html", "home")).removed()).containsExactly("a.html");
  }

  @Test
  void saysWhichProcessHoldsTheFolder() {
    OutputFolder held = fixture.open();
    try (held) {
      assertThatThrownBy(fixture::open)
          .isInstanceOf(MachineFailure.class)
          .hasMessageContaining("another build (process " + ProcessHandle.current().pid() + ")")
          .hasMessageContaining("wait");
    }
    fixture.open().close();
  }

  @Test
  void takesOverALockWhoseHolderIsGone() throws IOException {
    Files.createDirectories(fixture.work());
    Files.writeString(fixture.work().resolve("lock"), "process 1");

    fixture.publish(Map.of("index.html", "home"));

    assertThat(fixture.output().resolve("index.html")).hasContent("home");
  }

  @Test
  void keepsGitFromSeeingItsWorkFolder() throws IOException {
    fixture.publish(Map.of("index.html", "home"));

    assertThat(Files.readString(site.resolve(".briefpress/.gitignore"))).isEqualTo("*\n");
  }

  @Test
  void keepsThePermissionsOfTheFolder() throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    var permissions = PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(fixture.output(), permissions);

    fixture.publish(Map.of("index.html", "new home"));

    assertThat(Files.getPosixFilePermissions(fixture.output())).isEqualTo(permissions);
  }
}
