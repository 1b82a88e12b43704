package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class MachineFailureTest {
  private static final int PAGES = 300;
  private final Path site;
  private final PublishFixture fixture;

  MachineFailureTest(@TempDir Path site) {
    this.site = site;
    this.fixture = new PublishFixture(site);
  }

  @Test
  void saysWhatAFullDiskMeans() {
    IOException full =
        catchThrowableOfType(
            IOException.class, () -> Files.writeString(Path.of("/dev/full"), "text"));

    assertThat(MachineFailure.of(Path.of("x"), "write x", full))
        .hasMessage("cannot write x: the disk is full; free some space and run it again");
  }

  @Test
  void saysWhatAMissingPermissionMeans() {
    assertThat(MachineFailure.of(Path.of("x"), "write x", new AccessDeniedException("x")))
        .hasMessageContaining("permission was denied");
  }

  @Test
  void namesTheFileOfAStageThatOnlyReads() {
    MachineFailure failure =
        MachineFailure.of(new UncheckedIOException(new NoSuchFileException("content/a.md")));

    assertThat(failure).hasMessageContaining("content/a.md").hasMessageContaining("not there");
    assertThat(failure.path()).isEqualTo(Path.of("content/a.md"));
  }

  @Test
  void stopsWhenAFileCannotGrow() throws Exception {
    publishFirst();

    assertRefused(
        run(List.of("sh", "-c", "ulimit -f 4; exec \"$0\" \"$@\"")), "larger than may be written");
  }

  @Test
  void stopsWhenTheDiskIsFull(@TempDir Path kept) throws Exception {
    needsNamespaces();
    // Room for one generation and a half; what is left on the small disk is copied out of it.
    String script =
        "mount -t tmpfs -o size=1300k none %1$s && { \"$0\" \"$@\"; s=$?; cp -a %1$s/. %2$s; exit $s; }"
            .formatted(site, kept);
    Process child = PublishChild.start(inNamespace(script), site, 0, PAGES, 2);

    Ended ended = end(child);

    assertThat(ended.output()).contains("the disk is full").hasLineCount(2);
    assertThat(ended.status()).isEqualTo(3);
    assertThat(PublishFixture.pagesIn(kept.resolve("output")))
        .isEqualTo(PublishChild.generation(0, PAGES));
    assertThat(kept.resolve(".briefpress/publish-output/stage")).doesNotExist();
  }

  @Test
  void stopsWhenTheDiskIsReadOnly() throws Exception {
    needsNamespaces();
    publishFirst();
    String script = "mount --bind %1$s %1$s && mount -o remount,ro,bind %1$s && exec \"$0\" \"$@\"";

    assertRefused(run(inNamespace(script.formatted(site))), "the disk is read-only");
  }

  @Test
  void stopsWhenTheOutputIsAMountPoint() throws Exception {
    needsNamespaces();
    publishFirst();
    String script = "mount --bind %1$s/output %1$s/output && exec \"$0\" \"$@\"";

    assertRefused(
        run(inNamespace(script.formatted(site))), "choose a folder inside it with --output");
  }

  @Test
  void stopsWhenItMayNotWrite() throws Exception {
    needsNamespaces();
    publishFirst();
    Path work = fixture.work();
    var before = Files.getPosixFilePermissions(work);
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertRefused(run(List.of("unshare", "--user")), "permission was denied");
    } finally {
      Files.setPosixFilePermissions(work, before);
    }
  }

  @Test
  void stopsWhenTheOutputVanishesWhileItIsWritten() throws IOException {
    publishFirst();
    Page vanishing =
        new Page(
            new SitePath("new.html"),
            Fingerprint.of("new"),
            () -> {
              try {
                Trees.delete(fixture.output());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return new byte[] {1};
            });
    Page kept =
        new Page(new SitePath("same/0/0.html"), Fingerprint.of("page 0 "), () -> new byte[0]);
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);

      assertThatThrownBy(() -> writer.write(Stream.of(vanishing, kept)))
          .isInstanceOf(MachineFailure.class)
          .hasMessageContaining("not there");
    }
  }

  @Test
  void stopsWhenItsWorkFolderVanishes() throws IOException {
    publishFirst();
    Page vanishing =
        new Page(
            new SitePath("new.html"),
            Fingerprint.of("new"),
            () -> {
              try {
                Trees.delete(site.resolve(".briefpress"));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return new byte[] {1};
            });
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);

      assertThatThrownBy(() -> writer.write(Stream.of(vanishing)))
          .isInstanceOf(MachineFailure.class);
    }
    assertOldSite();
    assertThat(fixture.publish(Map.of("index.html", "home")).written())
        .containsExactly("index.html");
  }

  private void publishFirst() {
    fixture.publish(PublishChild.generation(0, PAGES));
  }

  private void assertOldSite() throws IOException {
    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(PublishChild.generation(0, PAGES));
  }

  private void assertRefused(Ended ended, String message) throws IOException {
    assertThat(ended.output()).contains(message);
    assertThat(ended.output()).as("one clear line").hasLineCount(1);
    assertThat(ended.status()).isEqualTo(3);
    assertOldSite();
    fixture.publish(PublishChild.generation(1, PAGES));
    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(PublishChild.generation(1, PAGES));
  }

  private Ended run(List<String> before) throws IOException, InterruptedException {
    return end(PublishChild.start(before, site, 1, PAGES, 1));
  }

  private static Ended end(Process child) throws IOException, InterruptedException {
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(child.waitFor(), output);
  }

  private static List<String> inNamespace(String script) {
    return List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script);
  }

  private record Ended(int status, String output) {}

  // Where a container allows none, there is no other way to fill a disk; the log says so.
  private static void needsNamespaces() {
    boolean there = works(inNamespace("mount -t tmpfs none /mnt"));
    String reason =
        "NOT TESTED HERE: a full, a read-only and a mounted disk, and missing permission, because"
            + " this machine gives no process a namespace of its own (unshare --user --mount)";
    if (!there) {
      System.err.println(reason);
    }
    assumeTrue(there, reason);
  }

  private static boolean works(List<String> command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
