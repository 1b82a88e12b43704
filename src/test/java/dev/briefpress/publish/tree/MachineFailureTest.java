package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A machine that refuses, on Linux: as an ordinary user or as root, also in a container that gives
 * no process a namespace of its own.
 */
class MachineFailureTest {
  private static final int PAGES = 300;
  // For one generation and a half.
  private static final long ROOM = 1300 << 10;
  private static final String READ_ONLY = "the disk is read-only";
  private static final String MOUNT_POINT = "choose a folder inside it with --output";

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

    assertThat(MachineFailure.of("write x", full))
        .hasMessage("cannot write x: the disk is full; free some space and run it again");
  }

  @Test
  void saysWhatAMissingPermissionMeans() {
    assertThat(MachineFailure.of("write x", new AccessDeniedException("x")))
        .hasMessageContaining("permission was denied");
  }

  @Test
  void namesTheFileOfAStageThatOnlyReads() {
    MachineFailure failure =
        MachineFailure.of(new UncheckedIOException(new NoSuchFileException("content/a.md")));

    assertThat(failure).hasMessageContaining("content/a.md").hasMessageContaining("not there");
  }

  @Test
  void stopsWhenAFileCannotGrow() throws Exception {
    publishFirst();

    assertRefused(
        run(List.of("sh", "-c", "ulimit -f 4; exec \"$0\" \"$@\"")), "larger than may be written");
  }

  @Test
  void stopsWhenTheDiskIsFull(@TempDir Path kept) throws Exception {
    Optional<List<String>> mounting = Confinement.withMounts(kept);
    Optional<Path> small = mounting.isPresent() ? Optional.empty() : Mounts.small();
    if (mounting.isPresent()) {
      // What is left on the small disk is copied out of it.
      String script =
          "mount -t tmpfs -o size=%1$d none %2$s && { \"$0\" \"$@\"; s=$?; cp -a %2$s/. %3$s; exit $s; }"
              .formatted(ROOM, site, kept);
      List<String> words = Confinement.shell(mounting.get(), script);
      assertFullInTheSecond(end(PublishChild.start(words, site, 0, PAGES, 2)), kept);
    } else if (small.isPresent()) {
      try {
        Mounts.fill(small.get().resolve("filling"), ROOM);
        Path folder = Files.createDirectory(small.get().resolve("site"));
        assertFullInTheSecond(end(PublishChild.start(List.of(), folder, 0, PAGES, 2)), folder);
      } finally {
        Trees.delete(small.get());
      }
    } else {
      System.out.println(
          "no small disk is to be had here: only a disk was tried that is full at the swap");
    }
  }

  @Test
  void stopsWhenTheDiskIsFullAtTheSwap() throws IOException {
    publishFirst();
    Page filling =
        page(
            "new.html",
            () ->
                Files.createSymbolicLink(fixture.work().resolve("swap.new"), Path.of("/dev/full")));
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);

      assertThatThrownBy(() -> fixture.write(writer, Stream.of(filling)))
          .isInstanceOf(MachineFailure.class)
          .hasMessageContaining("the disk is full");
    }
    assertOldSite();
  }

  private interface Happening {
    void happen() throws IOException;
  }

  /** A page while which is made something happens. */
  private static Page page(String path, Happening happening) {
    return new Page(
        new SitePath(path),
        Fingerprint.of(path),
        () -> {
          try {
            happening.happen();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return new byte[] {1};
        });
  }

  private static void assertFullInTheSecond(Ended ended, Path folder) throws IOException {
    assertThat(ended.output()).contains("the disk is full").hasLineCount(2);
    assertThat(ended.status()).isEqualTo(3);
    assertThat(PublishFixture.pagesIn(folder.resolve("output")))
        .isEqualTo(PublishChild.generation(0, PAGES));
    assertThat(folder.resolve(".briefpress/publish-output/stage")).doesNotExist();
  }

  @Test
  void stopsWhenTheDiskIsReadOnly(@TempDir Path other) throws Exception {
    Optional<List<String>> mounting = Confinement.withMounts(other);
    if (mounting.isPresent()) {
      publishFirst();
      String script =
          "mount --bind %1$s %1$s && mount -o remount,ro,bind %1$s && exec \"$0\" \"$@\"";
      List<String> words = Confinement.shell(mounting.get(), script.formatted(site));
      assertRefused(run(words), READ_ONLY);
      return;
    }
    Optional<Path> there = Mounts.readOnly();
    if (there.isEmpty()) {
      System.out.println("no disk here is read-only: only the answer of such a disk was tried");
      IOException answer = new FileSystemException("x", null, "Read-only file system");
      assertThat(MachineFailure.of("write it", answer)).hasMessageContaining(READ_ONLY);
      return;
    }
    Ended ended = end(PublishChild.start(List.of(), there.get(), 1, PAGES, 1));
    assertThat(ended.output()).contains(READ_ONLY).hasLineCount(1);
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void stopsWhenTheOutputIsAMountPoint(@TempDir Path other) throws Exception {
    Optional<List<String>> mounting = Confinement.withMounts(other);
    if (mounting.isPresent()) {
      publishFirst();
      String script = "mount --bind %1$s/output %1$s/output && exec \"$0\" \"$@\"";
      List<String> words = Confinement.shell(mounting.get(), script.formatted(site));
      assertRefused(run(words), MOUNT_POINT);
      return;
    }
    System.out.println("nothing can be mounted here: only the answer to such a folder was tried");
    // The same answer of the system, for a name that can never be moved.
    Path itself = Files.createDirectory(other.resolve("output")).resolve(".");
    IOException busy =
        catchThrowableOfType(
            IOException.class,
            () -> Files.move(itself, other.resolve("old"), StandardCopyOption.ATOMIC_MOVE));
    assertThat(MachineFailure.of("move it", busy)).hasMessageContaining(MOUNT_POINT);
  }

  @Test
  void publishesWhereTheListOfMountsLacksTheDisk(@TempDir Path other) throws Exception {
    Optional<List<String>> mounting = Confinement.withMounts(other);
    if (mounting.isEmpty()) {
      System.out.println("nothing can be mounted here: ArchitectureTest alone looks for such uses");
      return;
    }
    publishFirst();
    Files.setPosixFilePermissions(fixture.output(), PosixFilePermissions.fromString("rwxr-xr--"));
    Path empty = Files.createFile(other.resolve("mounts"));
    String script = "mount --bind %s /proc/$$/mounts && exec \"$0\" \"$@\"".formatted(empty);

    Ended ended = run(Confinement.shell(mounting.get(), script));

    assertThat(ended).isEqualTo(new Ended(0, "published once\n"));
    assertThat(PublishFixture.pagesIn(fixture.output()))
        .isEqualTo(PublishChild.generation(1, PAGES));
    assertThat(Files.getPosixFilePermissions(fixture.output()))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-xr--"));
  }

  @Test
  void stopsWhenItMayNotWrite(@TempDir Path other) throws Exception {
    publishFirst();
    assertRefusedIn(fixture.work(), other);
  }

  @Test
  void stopsWhenItMayNotMoveTheOldSite(@TempDir Path other) throws Exception {
    publishFirst();
    assertRefusedIn(site, other);
  }

  private void assertRefusedIn(Path folder, Path other) throws Exception {
    var before = Files.getPosixFilePermissions(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    Ended ended;
    try {
      ended = run(Confinement.withoutPrivilege(other));
    } finally {
      Files.setPosixFilePermissions(folder, before);
    }
    assertRefused(ended, "permission was denied");
  }

  @Test
  void stopsWhenTheOutputVanishesWhileItIsWritten() throws IOException {
    publishFirst();
    Page vanishing = page("new.html", () -> Trees.delete(fixture.output()));
    Page kept =
        new Page(new SitePath("same/0/0.html"), Fingerprint.of("page 0 "), () -> new byte[0]);
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);

      assertThatThrownBy(() -> fixture.write(writer, Stream.of(vanishing, kept)))
          .isInstanceOf(MachineFailure.class)
          .hasMessageContaining("not there");
    }
  }

  @Test
  void stopsWhenItsWorkFolderVanishes() throws IOException {
    publishFirst();
    Page vanishing = page("new.html", () -> Trees.delete(site.resolve(".briefpress")));
    try (OutputFolder folder = fixture.open()) {
      SiteWriter writer = fixture.writer(folder);

      assertThatThrownBy(() -> fixture.write(writer, Stream.of(vanishing)))
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

  private record Ended(int status, String output) {}
}
