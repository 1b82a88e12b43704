package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.bake.UnfitAsset;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Asset;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetPagesTest {
  private final Path site;

  AssetPagesTest(@TempDir Path site) throws IOException {
    this.site = site;
    Files.createDirectories(site.resolve("content"));
  }

  @Test
  void publishesAFileAsItIs() throws IOException {
    byte[] bytes = "GIF89a and whatever follows".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(site.resolve("content/chart.gif"), bytes);

    Page page = page("content/chart.gif", "chart.gif");

    assertThat(page.path()).isEqualTo(new SitePath("chart.gif"));
    assertThat(page.bytes()).isEqualTo(bytes);
  }

  @Test
  void hasOtherInputsWhenItsBytesChangeAndItsTimeAndSizeDoNot() throws IOException {
    Path file = Files.writeString(site.resolve("content/a.txt"), "one");
    var time = Files.getLastModifiedTime(file);
    Fingerprint before = page("content/a.txt", "a.txt").inputs();

    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, time);

    assertThat(page("content/a.txt", "a.txt").inputs()).isNotEqualTo(before);
  }

  @Test
  void refusesWhatLeadsOutsideTheSite(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(site.resolve("content/link.txt"), elsewhere.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("content/folder"), elsewhere);

    assertRefused("content/link.txt", "link.txt");
    assertRefused("content/folder/secret.txt", "secret.txt");
    assertRefused("content", "content.txt");
    String above = "content/../../" + elsewhere.getFileName() + "/secret.txt";
    assertThatThrownBy(() -> page(above, "secret.txt"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAFileBeyondTheBoundWithoutReadingIt() throws IOException {
    Path file = site.resolve("content/huge.bin");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(UnfitAsset.LARGEST + 1);
    }

    assertRefused("content/huge.bin", "huge.bin");
  }

  @Test
  void refusesTheAddressOfTheListOfFiles() throws IOException {
    Files.writeString(site.resolve("content/own.txt"), "own");

    assertRefused("content/own.txt", Manifest.FILE);
  }

  @Test
  void findsAssetsWhoseAddressIsTaken() {
    List<Page> pages =
        List.of(
            new Page(new SitePath("index.html"), Fingerprint.of(""), () -> new byte[0]),
            new Page(new SitePath("tags/eu.html"), Fingerprint.of(""), () -> new byte[0]));
    List<Asset> assets =
        List.of(
            new Asset("assets/index.html", new SitePath("index.html")),
            new Asset("assets/tags", new SitePath("tags")),
            new Asset("assets/x", new SitePath("index.html/x")),
            new Asset("assets/fine.txt", new SitePath("tags/fine.txt")),
            new Asset("content/fine.txt", new SitePath("tags/fine.txt")));

    assertThat(AssetPages.clashes(assets, pages))
        .extracting(Diagnostic::file)
        .containsExactly("assets/index.html", "assets/tags", "assets/x", "content/fine.txt");
  }

  @Test
  void saysWhenAFileHasVanished() {
    assertThatThrownBy(() -> pages("content/gone.png", "gone.png"))
        .isInstanceOf(MachineFailure.class)
        .hasMessageContaining("not there any more");
  }

  @Test
  void publishesNoHalfOfAFileThatIsBeingWritten() throws Exception {
    Path file = site.resolve("content/growing.txt");
    Files.writeString(file, "a");
    AtomicBoolean stop = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              try {
                while (!stop.get()) {
                  Files.writeString(file, "a".repeat(200_000), StandardOpenOption.APPEND);
                  if (Files.size(file) > 20_000_000) {
                    Files.writeString(file, "a");
                  }
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    try {
      Waiting.until("a reading meets a change", this::growingFileIsRefused);
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  private boolean growingFileIsRefused() {
    try {
      pages("content/growing.txt", "growing.txt");
      return false;
    } catch (MachineFailure e) {
      assertThat(e).hasMessageContaining("keeps changing while it is read");
      return true;
    }
  }

  private void assertRefused(String source, String address) {
    Outcome<List<Page>> outcome = pages(source, address);

    assertThat(outcome.value()).as(source).isEmpty();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("file/asset");
  }

  private Page page(String source, String address) {
    return pages(source, address).value().orElseThrow().get(0);
  }

  private Outcome<List<Page>> pages(String source, String address) {
    return new AssetPages(site, "content").of(List.of(new Asset(source, new SitePath(address))));
  }
}
