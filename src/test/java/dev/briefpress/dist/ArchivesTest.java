package dev.briefpress.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.dist.FileTree.Link;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  private static final Archives ARCHIVES = new Archives(Instant.parse("2026-11-01T00:00:00Z"));
  private static final FileTree FILES =
      FileTree.empty()
          .with("b/é.txt", "two")
          .withProgram("b/a", new byte[] {1})
          .with("a.txt", "one")
          .with("x".repeat(120), "a long name");

  @TempDir private Path folder = Path.of("");

  @Test
  void aTarArchiveHasFoldersAndFilesInOrderOfOneTimeAndOwner() throws IOException {
    List<String> entries = new ArrayList<>();
    byte[] archive = ARCHIVES.tarGz(FILES.with("link", new Link("a.txt")));
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new ByteArrayInputStream(archive)), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        entries.add(
            "%s %o %s"
                .formatted(entry.getName(), entry.getMode() & 0777, entry.getLinkName())
                .strip());
        assertThat(entry.getLastModifiedTime().toInstant()).isEqualTo(ARCHIVES.time());
        assertThat(entry.getLongUserId() + entry.getLongGroupId()).isZero();
        assertThat(entry.getUserName()).isEqualTo("root");
      }
    }
    assertThat(entries)
        .containsExactly(
            "a.txt 644",
            "b/ 755",
            "b/a 755",
            "b/é.txt 644",
            "link 777 a.txt",
            "x".repeat(120) + " 644");
  }

  @Test
  void aZipArchiveKeepsProgramsAndReadsTheSameInEveryZone() throws IOException {
    Path file = Files.write(folder.resolve("files.zip"), ARCHIVES.zip(FILES));
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      assertThat(zip.getEntry("b/a").getUnixMode() & 0777).isEqualTo(0755);
      assertThat(zip.getEntry("a.txt").getUnixMode() & 0777).isEqualTo(0644);
      assertThat(zip.getEntry("b/é.txt")).isNotNull();
    }
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      assertThat(zip.getEntry("a.txt").getTimeLocal())
          .isEqualTo(LocalDateTime.parse("2026-11-01T00:00:00"));
    }
  }

  @Test
  void theSameFilesGiveTheSameBytesWhateverTheOrderTheyCameIn() {
    FileTree again =
        FileTree.empty()
            .with("x".repeat(120), "a long name")
            .with("a.txt", "one")
            .withProgram("b/a", new byte[] {1})
            .with("b/é.txt", "two");
    assertThat(ARCHIVES.tarGz(again)).isEqualTo(ARCHIVES.tarGz(FILES));
    assertThat(ARCHIVES.zip(again)).isEqualTo(ARCHIVES.zip(FILES));
    assertThat(ARCHIVES.deb(again, again)).isEqualTo(ARCHIVES.deb(FILES, FILES));
  }

  @Test
  void dpkgReadsADebianPackage() throws Exception {
    Shell.needs("dpkg-deb");
    FileTree control =
        FileTree.empty()
            .with(
                "control",
                "Package: x\nVersion: 1\nArchitecture: all\nMaintainer: x <x@x>\n"
                    + "Description: x\n");
    Path file = Files.write(folder.resolve("x.deb"), ARCHIVES.deb(control, FILES));
    assertThat(Shell.run(folder, "dpkg-deb", "--field", file.toString(), "Package").well())
        .isEqualTo("x\n");
    assertThat(Shell.run(folder, "dpkg-deb", "--contents", file.toString()).well())
        .contains("-rwxr-xr-x root/root         1")
        .contains("./b/a\n");
  }
}
