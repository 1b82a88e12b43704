package dev.briefpress.dist;

import dev.briefpress.dist.FileTree.Content;
import dev.briefpress.dist.FileTree.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes archives that are the same bytes for the same files: entries in order, all of one time, of
 * user and group 0, with modes 644 and 755.
 *
 * @param time the time of each entry
 */
record Archives(Instant time) {
  private static final int FILE = 0644;
  private static final int PROGRAM = 0755;
  private static final int REGULAR = 0100000;

  /** A compressed tar archive, which has an entry for each folder as well. */
  byte[] tarGz(FileTree tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      Set<String> folders = new TreeSet<>();
      for (Map.Entry<String, FileTree.Node> file : tree.files().entrySet()) {
        for (int slash = file.getKey().indexOf('/');
            slash >= 0;
            slash = file.getKey().indexOf('/', slash + 1)) {
          String folder = file.getKey().substring(0, slash + 1);
          if (folders.add(folder)) {
            put(tar, new TarArchiveEntry(folder, true), PROGRAM, new byte[0]);
          }
        }
        if (file.getValue() instanceof Content content) {
          TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
          put(tar, entry, content.program() ? PROGRAM : FILE, content.bytes());
        } else if (file.getValue() instanceof Link link) {
          TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), TarConstants.LF_SYMLINK);
          entry.setLinkName(link.target());
          put(tar, entry, 0777, new byte[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The best compression takes three times as long, for a hundredth less.
    return gzip(bytes.toByteArray(), Deflater.DEFAULT_COMPRESSION);
  }

  private void put(TarArchiveOutputStream tar, TarArchiveEntry entry, int mode, byte[] bytes)
      throws IOException {
    entry.setModTime(FileTime.from(time));
    entry.setIds(0, 0);
    entry.setNames("root", "root");
    entry.setMode(mode);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  /** Compressed as well as Deflate can, without a name or a time, as Debian wants its pages. */
  static byte[] gzip(byte[] bytes) {
    byte[] result = gzip(bytes, Deflater.BEST_COMPRESSION);
    // The byte that says so, which Java leaves at zero.
    result[8] = 2;
    return result;
  }

  private static byte[] gzip(byte[] bytes, int level) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(compressed) {
          {
            def.setLevel(level);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** A zip archive that keeps which files are programs. It cannot hold links. */
  byte[] zip(FileTree tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // A zip archive has times without a zone: this one reads the same wherever it was written.
    long written =
        LocalDateTime.ofInstant(time, ZoneOffset.UTC)
            .atZone(ZoneId.systemDefault())
            .toInstant()
            .toEpochMilli();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, FileTree.Node> file : tree.files().entrySet()) {
        if (!(file.getValue() instanceof Content content)) {
          throw new IllegalArgumentException("a link cannot be in a zip archive: " + file.getKey());
        }
        ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
        entry.setTime(written);
        entry.setUnixMode(REGULAR | (content.program() ? PROGRAM : FILE));
        zip.putArchiveEntry(entry);
        zip.write(content.bytes());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A Debian package of these two trees, whose paths begin with {@code ./}. */
  byte[] deb(FileTree control, FileTree data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ArArchiveOutputStream ar = new ArArchiveOutputStream(bytes)) {
      member(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
      member(ar, "control.tar.gz", tarGz(control.below("./")));
      member(ar, "data.tar.gz", tarGz(data.below("./")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void member(ArArchiveOutputStream ar, String name, byte[] bytes) throws IOException {
    ar.putArchiveEntry(
        new ArArchiveEntry(name, bytes.length, 0, 0, REGULAR | FILE, time.getEpochSecond()));
    ar.write(bytes);
    ar.closeArchiveEntry();
  }
}
