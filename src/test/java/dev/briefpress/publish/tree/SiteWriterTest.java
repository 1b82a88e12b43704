package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.bytes.KeptFile;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  private final PublishFixture fixture;

  SiteWriterTest(@TempDir Path site) {
    fixture = new PublishFixture(site);
  }

  @Test
  void writesEveryPageAndTheListOfThem() throws IOException {
    Written written = fixture.publish(Map.of("index.html", "home", "tags/eu.html", "EU"));

    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(Map.of("index.html", "home", "tags/eu.html", "EU"));
    assertThat(written.written()).containsExactly("index.html", "tags/eu.html");
    assertThat(Manifest.read(fixture.output()).orElseThrow().sums())
        .containsOnlyKeys("index.html", "tags/eu.html");
  }

  @Test
  void rendersNothingWhenNoInputChanged() {
    fixture.publish(Map.of("index.html", "home", "a/b.html", "b"));

    Written written = fixture.publish(Map.of("index.html", "home", "a/b.html", "b"));

    assertThat(fixture.rendered()).isEmpty();
    assertThat(written.written()).isEmpty();
    assertThat(written.kept()).containsExactly("a/b.html", "index.html");
  }

  @Test
  void writesOnlyWhatDiffersAndRemovesWhatNoLongerBelongs() throws IOException {
    fixture.publish(Map.of("index.html", "home", "old/x.html", "x", "stays.html", "same"));
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(fixture.output().resolve("stays.html"), longAgo);

    Written written = fixture.publish(Map.of("index.html", "new home", "stays.html", "same"));

    assertThat(written)
        .isEqualTo(
            new Written(
                List.of("index.html"),
                List.of("stays.html"),
                List.of("old/x.html"),
                List.of(),
                new TreeMap<>(Map.of("index.html", 8L, "stays.html", 4L))));
    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(Map.of("index.html", "new home", "stays.html", "same"));
    assertThat(fixture.output().resolve("old")).doesNotExist();
    assertThat(Files.getLastModifiedTime(fixture.output().resolve("stays.html")))
        .isEqualTo(longAgo);
  }

  @Test
  void keepsTheFileWhenOtherInputsGiveTheSameBytes() {
    fixture.publish(Map.of("index.html", "home"));

    Written written =
        fixture.withFingerprint("another theme").publish(Map.of("index.html", "home"));

    assertThat(fixture.rendered()).containsExactly("index.html");
    assertThat(written.written()).isEmpty();
  }

  @Test
  void rendersEverythingWhenAskedForACleanBuild() {
    fixture.publish(Map.of("index.html", "home"));

    fixture.withClean().publish(Map.of("index.html", "home"));

    assertThat(fixture.rendered()).containsExactly("index.html");
  }

  @Test
  void restoresAPageThatSomeoneChangedOrDeleted() throws IOException {
    Map<String, String> pages = Map.of("a.html", "a", "b.html", "b", "c.html", "c");
    fixture.publish(pages);
    Files.writeString(fixture.output().resolve("a.html"), "tampered");
    Files.delete(fixture.output().resolve("b.html"));

    Written written = fixture.publish(pages);

    assertThat(written.written()).containsExactly("a.html", "b.html");
    assertThat(PublishFixture.pagesIn(fixture.output())).isEqualTo(pages);
  }

  @Test
  void restoresAPageThatSomeoneChangedToOneOfTheSameSizeAndTime() throws IOException {
    Map<String, String> pages = Map.of("a.html", "good", "b.html", "b");
    fixture.publish(pages);
    for (int build = 0; build < 3; build++) {
      Path page = fixture.output().resolve("a.html");
      FileTime time = Files.getLastModifiedTime(page);
      Files.writeString(page, "evil");
      Files.setLastModifiedTime(page, time);

      assertThat(fixture.publish(pages).written()).containsExactly("a.html");

      assertThat(page).hasContent("good");
    }
  }

  @Test
  void restoresAPageThatWasReplacedByAnotherFileOfTheSameSizeAndTime() throws IOException {
    Map<String, String> pages = Map.of("a.html", "good", "b.html", "b");
    fixture.publish(pages);
    Path page = fixture.output().resolve("a.html");
    FileTime time = Files.getLastModifiedTime(page);
    Path other = Files.writeString(fixture.output().resolveSibling("other"), "evil");
    Files.setLastModifiedTime(other, time);
    Files.move(other, page, StandardCopyOption.REPLACE_EXISTING);

    assertThat(fixture.publish(pages).written()).containsExactly("a.html");
  }

  @Test
  void rendersNothingOfATreeThatWasCopied(@TempDir Path other) throws IOException {
    Map<String, String> pages = Map.of("a.html", "a", "b.html", "b");
    fixture.publish(pages);
    copy(fixture.output(), other.resolve("output"));
    copy(fixture.work(), other.resolve(".briefpress/publish-output"));
    PublishFixture copied = new PublishFixture(other);

    assertThat(copied.publish(pages).written()).isEmpty();
    assertThat(copied.rendered()).isEmpty();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
  }

  @Test
  void throwsAwayAStateThatIsDamaged() throws IOException {
    Map<String, String> pages = Map.of("a.html", "a", "b.html", "b");
    fixture.publish(pages);
    Path file = fixture.work().resolve("state");
    byte[] state = Files.readAllBytes(file);
    state[state.length / 2] ^= 1;
    Files.write(file, state);

    assertThat(fixture.publish(pages).written()).isEmpty();
    assertThat(fixture.rendered()).containsExactly("a.html", "b.html");
    fixture.publish(pages);
    assertThat(fixture.rendered()).isEmpty();
  }

  @Test
  void trustsNoStateThatWasCutOrChangedOrBelongsToSomethingElse() throws IOException {
    fixture.publish(Map.of("a.html", "a", "b.html", "b"));
    Path file = fixture.work().resolve("state");
    Sha256 manifest = Manifest.read(fixture.output()).orElseThrow().sum();
    byte[] state = Files.readAllBytes(file);

    assertThat(BuildState.read(kept("test"), manifest).files()).hasSize(2);
    assertThat(BuildState.read(kept("other"), manifest).files()).isEmpty();
    assertThat(BuildState.read(kept("test"), Sha256.of("other")).files()).isEmpty();
    for (int at = 0; at < state.length; at++) {
      byte[] changed = state.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThat(BuildState.read(kept("test"), manifest).files()).as("byte %d", at).isEmpty();
      Files.write(file, Arrays.copyOf(state, at));
      assertThat(BuildState.read(kept("test"), manifest).files()).as("cut at %d", at).isEmpty();
    }
  }

  @Test
  void makesTheNextSiteFromTheNamesThatTheLastOneLeft() throws IOException {
    Path spare = fixture.work().resolve("spare");
    fixture.publish(Map.of("a.html", "a", "b.html", "b", "c/c.html", "c"));
    fixture.publish(Map.of("a.html", "a", "b.html", "b 2", "c/c.html", "c"));
    assertThat(PublishFixture.tree(spare)).isEqualTo(Map.of("a.html", "a", "c/c.html", "c"));
    Object key = key(fixture.output().resolve("c/c.html"));

    fixture.publish(Map.of("a.html", "a 3", "b.html", "b 2", "c/c.html", "c"));

    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(Map.of("a.html", "a 3", "b.html", "b 2", "c/c.html", "c"));
    assertThat(PublishFixture.tree(spare)).isEqualTo(Map.of("b.html", "b 2", "c/c.html", "c"));
    assertThat(key(fixture.output().resolve("c/c.html")))
        .isEqualTo(key(spare.resolve("c/c.html")))
        .isEqualTo(key);
  }

  @Test
  void givesAPageTheNameOfAFolderThatTheLastSiteLeftAndTheOtherWayRound() throws IOException {
    fixture.publish(Map.of("a/b/c.html", "1", "d", "2", "same.html", "3", "x.html", "4"));
    fixture.publish(Map.of("a/b/c.html", "1", "d", "2", "same.html", "3", "x.html", "5"));

    fixture.publish(Map.of("a/b", "6", "d/e.html", "7", "same.html", "3"));

    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(Map.of("a/b", "6", "d/e.html", "7", "same.html", "3"));
  }

  @Test
  void takesNothingFromTheSpareFolderThatIsNotTheLiveSites() throws IOException {
    Path spare = fixture.work().resolve("spare");
    fixture.publish(Map.of("a.html", "a", "b.html", "b", "c.html", "c", "d.html", "d"));
    fixture.publish(Map.of("a.html", "a", "b.html", "b", "c.html", "c", "d.html", "2"));
    Files.delete(spare.resolve("a.html"));
    Files.writeString(spare.resolve("a.html"), "?");
    Files.delete(spare.resolve("b.html"));
    Files.createDirectories(spare.resolve("b.html/b.html"));
    Files.writeString(spare.resolve("c.html"), "tampered through its second name");
    Files.writeString(spare.resolve("e.html"), "extra");

    fixture.publish(Map.of("a.html", "a", "b.html", "b", "c.html", "c", "d.html", "3"));

    assertThat(PublishFixture.tree(fixture.output()))
        .containsOnlyKeys("a.html", "b.html", "c.html", "d.html", Manifest.FILE);
    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(Map.of("a.html", "a", "b.html", "b", "c.html", "c", "d.html", "3"));
  }

  @Test
  void leavesFilesOfOthersOutOfTheSpareFolder() throws IOException {
    fixture.publish(Map.of("a.html", "a", "b.html", "b"));
    Files.writeString(fixture.output().resolve("CNAME"), "briefs.example.org");

    for (int i = 0; i < 3; i++) {
      fixture.publish(Map.of("a.html", "a", "b.html", "b" + i));

      assertThat(PublishFixture.pagesIn(fixture.output()))
          .isEqualTo(Map.of("a.html", "a", "b.html", "b" + i, "CNAME", "briefs.example.org"));
      assertThat(PublishFixture.tree(fixture.work().resolve("spare")))
          .isEqualTo(Map.of("a.html", "a"));
    }
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  @Test
  void knowsThePagesOfTheVerySameSiteOnly() {
    Fingerprint site = Fingerprint.of("site");
    Page page = new Page(new SitePath("a.html"), Fingerprint.of("1"), () -> new byte[] {1});
    try (OutputFolder folder = fixture.open()) {
      fixture.writer(folder).write(Stream.of(page), Optional.of(site), false);
    }
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);

      List<Page> pages = writer.pagesOf(site, PublishFixture::bytes).orElseThrow();

      assertThat(pages).extracting(Page::path).containsExactly(page.path());
      assertThat(pages.get(0).inputs()).isEqualTo(page.inputs());
      assertThat(pages.get(0).bytes()).isEqualTo(PublishFixture.bytes("a.html"));
      assertThat(writer.pagesOf(Fingerprint.of("other"), PublishFixture::bytes)).isEmpty();
      assertThat(fixture.withClean().writer(folder).pagesOf(site, PublishFixture::bytes)).isEmpty();
      fixture.write(writer, pages.stream());
    }
    try (OutputFolder folder = fixture.open()) {
      assertThat(fixture.writer(folder).pagesOf(site, PublishFixture::bytes)).isEmpty();
    }
  }

  @Test
  void refusesTwoPagesAtOneAddress() {
    Page one = new Page(new SitePath("a.html"), Fingerprint.of("1"), () -> new byte[0]);
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);

      assertThatThrownBy(() -> fixture.write(writer, Stream.of(one, one)))
          .isInstanceOf(OutputRefused.class)
          .hasMessageContaining("two pages have the address a.html");
    }
  }

  @Test
  void refusesAPageWhereAnotherNeedsAFolder() {
    assertThatThrownBy(() -> fixture.publish(Map.of("a", "1", "a.b", "2", "a/c.html", "3")))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("a page has the address of the folder a");
  }

  @Test
  void leavesNothingBehindWhenAPageFails() throws IOException {
    fixture.publish(Map.of("index.html", "home"));
    Page bad =
        new Page(
            new SitePath("bad.html"),
            Fingerprint.of("bad"),
            () -> {
              throw new IllegalStateException("no such field");
            });
    Page fresh =
        new Page(
            new SitePath("index.html"), Fingerprint.of("2"), () -> PublishFixture.bytes("changed"));
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);
      assertThatThrownBy(() -> fixture.write(writer, Stream.of(fresh, bad)))
          .hasMessage("no such field");
    }

    assertThat(PublishFixture.pagesIn(fixture.output())).isEqualTo(Map.of("index.html", "home"));
    assertThat(fixture.work().resolve("stage")).doesNotExist();
  }

  private KeptFile kept(String fingerprint) {
    return new KeptFile(fixture.work().resolve("state"), Fingerprint.of(fingerprint));
  }
}
