package dev.briefpress.read;

import dev.briefpress.content.FilePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.files.PlainFile;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads files of a site that people may have prepared with ill will: never through a symbolic link,
 * and never more than a document may have.
 */
public final class SiteFiles {
  /** The reason given for a file of which there is no moment of rest. */
  public static final String CHANGING = "it keeps changing while it is read";

  private static final int ATTEMPTS = 3;

  private SiteFiles() {}

  /**
   * The text of a file, its lines ending in LF.
   *
   * @param path relative to {@code site}, with {@code /}
   * @return the text, or that the file is a symbolic link or too large
   * @throws IOException when it is not there or the machine refuses to read it
   */
  public static Outcome<String> text(Path site, String path) throws IOException {
    return bytes(site, path)
        .then(bytes -> Outcome.ok(Utf8.normalised(new String(bytes, StandardCharsets.UTF_8))));
  }

  /**
   * One file of a site.
   *
   * @param path relative to {@code site}, with {@code /}
   * @throws IllegalArgumentException when it is no {@link FilePath}
   */
  public static Path file(Path site, String path) {
    return new FilePath(path).in(site);
  }

  /** The bytes of a file, in the same way. */
  public static Outcome<byte[]> bytes(Path site, String path) throws IOException {
    Path file = file(site, path);
    Optional<Diagnostic> link = link(site, path);
    if (link.isPresent()) {
      return Outcome.failed(link.get());
    }
    if (PlainFile.isOther(file)) {
      return Outcome.failed(FileFindings.symbolicLink(path));
    }
    byte[] bytes = start(file);
    return bytes.length > Decoder.LARGEST
        ? Outcome.failed(Decoder.tooLarge(path))
        : Outcome.ok(bytes);
  }

  /**
   * The first symbolic link on the way from the site to one of its files or folders.
   *
   * @param path relative to {@code site}, with {@code /}; need not be there
   */
  public static Optional<Diagnostic> link(Path site, String path) {
    for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      String way = end < 0 ? path : path.substring(0, end);
      if (Files.isSymbolicLink(site.resolve(way))) {
        return Optional.of(FileFindings.symbolicLink(way));
      }
      if (end < 0) {
        return Optional.empty();
      }
    }
  }

  /**
   * The bytes of a file, or the first of them when it is larger than a document may be.
   *
   * @throws IOException also when it is a symbolic link, or keeps changing while it is read
   */
  public static byte[] start(Path file) throws IOException {
    return whole(file, Decoder.LARGEST + 1);
  }

  /**
   * The first bytes of a file. It is read again when its size changes meanwhile, so that no half of
   * what someone is writing is taken for all of it.
   *
   * @param most how many bytes at most
   * @throws IOException also when it is a symbolic link, or keeps changing while it is read
   */
  public static byte[] whole(Path file, int most) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try (FileChannel channel = PlainFile.open(file)) {
        long size = channel.size();
        ByteBuffer buffer = ByteBuffer.wrap(new byte[(int) Math.min(size, most)]);
        if (PlainFile.fill(buffer, channel) && channel.size() == size) {
          return buffer.array();
        }
      }
    }
    throw new FileSystemException(file.toString(), null, CHANGING);
  }
}
