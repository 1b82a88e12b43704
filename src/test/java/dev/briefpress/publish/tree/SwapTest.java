package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state in which a killed build can leave the folders, made by hand. */
class SwapTest {
  private final PublishFixture fixture;
  private final Path output;
  private final Path work;

  SwapTest(@TempDir Path site) {
    fixture = new PublishFixture(site);
    output = fixture.output();
    work = fixture.work();
  }

  @Test
  void throwsAwayAStageThatWasNotFinished() throws IOException {
    fixture.publish(Map.of("index.html", "old"));
    tree(work.resolve("stage"), Map.of("index.html", "half"), false);

    heal();

    assertLive(Map.of("index.html", "old"));
  }

  @Test
  void staysWithTheOldSiteWhenNothingWasMovedYet() throws IOException {
    fixture.publish(Map.of("index.html", "old"));
    journal(tree(work.resolve("stage"), Map.of("index.html", "new"), true));

    heal();

    assertLive(Map.of("index.html", "old"));
  }

  @Test
  void putsTheOldSiteBackWhenOnlyItHadBeenMoved() throws IOException {
    fixture.publish(Map.of("index.html", "old", "a.html", "a"));
    journal(tree(work.resolve("stage"), Map.of("index.html", "new"), true));
    Files.move(output, work.resolve("old"));

    heal();

    assertLive(Map.of("index.html", "old", "a.html", "a"));
  }

  @Test
  void finishesTheFirstPublication() throws IOException {
    fixture.open().close();
    journal(tree(work.resolve("stage"), Map.of("index.html", "new"), true));

    heal();

    assertLive(Map.of("index.html", "new"));
  }

  @Test
  void clearsAwayTheOldSiteWhenTheNewOneIsInPlace() throws IOException {
    fixture.publish(Map.of("index.html", "old", "gone.html", "gone"));
    Files.move(output, work.resolve("old"));
    journal(tree(output, Map.of("index.html", "new"), true));

    heal();

    assertLive(Map.of("index.html", "new"));
  }

  @Test
  void clearsAwayAnOldSiteThatWasHalfDeleted() throws IOException {
    fixture.publish(Map.of("index.html", "old", "gone.html", "gone", "x/y.html", "y"));
    Files.move(output, work.resolve("old"));
    tree(output, Map.of("index.html", "new"), true);
    Files.delete(work.resolve("old/gone.html"));

    heal();

    assertLive(Map.of("index.html", "new"));
  }

  @Test
  void putsTheOldSiteBackOverAnEmptyFolderMadeSince() throws IOException {
    fixture.publish(Map.of("index.html", "old"));
    journal(tree(work.resolve("stage"), Map.of("index.html", "new"), true));
    Files.move(output, work.resolve("old"));
    Files.createDirectory(output);

    heal();

    assertLive(Map.of("index.html", "old"));
  }

  @Test
  void deletesNothingWhenSomethingElseWasPutInThePlaceOfTheSite() throws IOException {
    fixture.publish(Map.of("index.html", "old"));
    journal(tree(work.resolve("stage"), Map.of("index.html", "new"), true));
    Files.move(output, work.resolve("old"));
    Files.createDirectory(output);
    Files.writeString(output.resolve("mine.txt"), "mine");

    assertThatThrownBy(fixture::open)
        .isInstanceOf(MachineFailure.class)
        .hasMessageContaining("move that away")
        .hasMessageContaining(work.resolve("old").toString());

    Files.delete(output.resolve("mine.txt"));
    Files.delete(output);
    heal();
    assertLive(Map.of("index.html", "old"));
  }

  @Test
  void movesAFileOfOthersOverThatArrivedWhileTheSiteWasStaged() throws IOException {
    fixture.publish(Map.of("index.html", "old"));
    Files.move(output, work.resolve("old"));
    Files.createDirectories(work.resolve("old/late"));
    Files.writeString(work.resolve("old/late/upload.pdf"), "upload");
    journal(tree(output, Map.of("index.html", "new"), true));

    heal();

    assertLive(Map.of("index.html", "new", "late/upload.pdf", "upload"));
  }

  @Test
  void keepsTheNewerOfTwoStatesOfAFileOfOthers() throws IOException {
    fixture.publish(Map.of("index.html", "old"));
    Files.move(output, work.resolve("old"));
    Files.writeString(work.resolve("old/CNAME"), "newer.example.org");
    journal(tree(output, Map.of("index.html", "new"), true));
    Files.writeString(output.resolve("CNAME"), "staged.example.org");

    heal();

    assertLive(Map.of("index.html", "new", "CNAME", "newer.example.org"));
  }

  @Test
  void setsAFileOfOthersAsideWhosePlaceIsTaken() throws IOException {
    fixture.publish(Map.of("index.html", "old"));
    Files.move(output, work.resolve("old"));
    Files.writeString(work.resolve("old/feed.xml"), "by hand");
    Files.writeString(work.resolve("old/tags"), "by hand too");
    journal(tree(output, Map.of("feed.xml", "ours", "tags/eu.html", "EU"), true));

    heal();

    assertLive(Map.of("feed.xml", "ours", "tags/eu.html", "EU"));
    assertThat(PublishFixture.tree(work.resolve("rescued")))
        .isEqualTo(Map.of("feed.xml", "by hand", "tags", "by hand too"));
  }

  private void heal() {
    fixture.open().close();
    fixture.open().close();
  }

  private void assertLive(Map<String, String> pages) throws IOException {
    assertThat(PublishFixture.pagesIn(output)).isEqualTo(pages);
    assertThat(Manifest.read(output)).isPresent();
    assertThat(work.resolve("stage")).doesNotExist();
    assertThat(work.resolve("old")).doesNotExist();
    assertThat(work.resolve("swap")).doesNotExist();
  }

  private void journal(Sha256 manifest) throws IOException {
    Files.writeString(work.resolve("swap"), manifest.hex());
  }

  private static Sha256 tree(Path folder, Map<String, String> pages, boolean whole)
      throws IOException {
    SortedMap<String, Sha256> sums = new TreeMap<>();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, page.getValue());
      sums.put(page.getKey(), Sha256.of(page.getValue()));
    }
    Manifest manifest = Manifest.of(sums, Manifest.Kind.SITE);
    if (whole) {
      Files.write(folder.resolve(Manifest.FILE), manifest.bytes());
    }
    return manifest.sum();
  }
}
