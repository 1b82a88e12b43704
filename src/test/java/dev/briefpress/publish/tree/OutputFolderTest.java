package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.files.Pipe;
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
import org.junit.jupiter.params.provider.CsvSource;
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
  void keepsPlainFilesAndFoldersOfOthers() throws IOException {
    fixture.publish(Map.of("index.html", "home", "a/b.html", "b"));
    Path output = fixture.output();
    Files.writeString(output.resolve("CNAME"), "briefs.example.org");
    Files.writeString(output.resolve("a/notes.txt"), "notes");
    Files.createDirectories(output.resolve("own/empty"));
    Files.createDirectories(output.resolve(".git"));
    Files.createSymbolicLink(output.resolve(".git/link"), Path.of("HEAD"));

    Written written = fixture.publish(Map.of("index.html", "new home"));

    assertThat(PublishFixture.pagesIn(output))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "index.html", "new home",
                    "CNAME", "briefs.example.org",
                    "a/notes.txt", "notes",
                    ".git/link", "-> HEAD")));
    assertThat(output.resolve("own/empty")).isDirectory();
    assertThat(written.foreign()).containsExactly("CNAME", "a/notes.txt");
    assertThat(written.removed()).containsExactly("a/b.html");
  }

  @ParameterizedTest
  @CsvSource({"link, index.html", "dangling, nowhere", "a/outside, /", "other, ../.git/config"})
  void refusesASymbolicLinkOfOthersInTheOutput(String name, String target) throws IOException {
    fixture.publish(Map.of("index.html", "home", "a/b.html", "b"));
    Path link = fixture.output().resolve(name);
    Files.createSymbolicLink(link, Path.of(target));
    var before = PublishFixture.tree(fixture.output());

    assertThatThrownBy(() -> fixture.publish(Map.of("index.html", "new home")))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining(link + " was not written by Briefpress and is no plain file");

    assertThat(PublishFixture.tree(fixture.output())).isEqualTo(before);
    Files.delete(link);
    Pipe.make(link);
    assertThatThrownBy(() -> fixture.publish(Map.of("index.html", "new home")))
        .isInstanceOf(OutputRefused.class);
  }

  @Test
  void refusesFilesOfOthersWhereNoneAreWanted() throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    Files.createDirectories(fixture.output().resolve(".git"));
    Files.writeString(fixture.output().resolve(".git/HEAD"), "ref: refs/heads/pages");
    fixture.withOwnFilesOnly().publish(Map.of("index.html", "new home"));
    for (int i = 10; i < 30; i++) {
      Files.writeString(fixture.output().resolve(i + ".html"), "evil");
    }
    var before = PublishFixture.tree(fixture.output());

    assertThatThrownBy(() -> fixture.publish(Map.of("index.html", "newest home")))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("holds files that Briefpress did not write: 10.html, 11.html,")
        .hasMessageContaining("19.html and 10 more");

    assertThat(PublishFixture.tree(fixture.output())).isEqualTo(before);
  }

  @Test
  void writesAPageAnewInWhosePlaceALinkWasPut(@TempDir Path elsewhere) throws IOException {
    Map<String, String> pages = Map.of("index.html", "home", "a.html", "a", "b.html", "b");
    fixture.publish(pages);
    Path secret = Files.writeString(elsewhere.resolve("secret"), "home");
    for (String page : List.of("index.html", "b.html")) {
      Files.delete(fixture.output().resolve(page));
      Files.createSymbolicLink(fixture.output().resolve(page), secret);
    }

    fixture.publish(Map.of("index.html", "home", "a.html", "a"));

    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(Map.of("index.html", "home", "a.html", "a"));
    assertThat(secret).hasContent("home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CNAME", ".nojekyll", ".well-known/security.txt"})
  void takesAFolderThatHoldsOnlyFilesForTheHost(String name) throws IOException {
    Path file = fixture.output().resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "for the host");

    Written written = fixture.publish(Map.of("index.html", "home"));

    assertThat(written.foreign()).containsExactly(name);
    fixture.publish(Map.of("index.html", "new home"));
    assertThat(file).hasContent("for the host");
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
          .hasMessageContaining(
              "another build or deploy (process " + ProcessHandle.current().pid() + ")")
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
