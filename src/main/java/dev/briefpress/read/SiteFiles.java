package dev.briefpress.read;

import dev.briefpress.diagnostics.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads files of a site that people may have prepared with ill will: never through a symbolic link,
 * and never more than a document may have.
 */
public final class SiteFiles {
  private SiteFiles() {}

  /**
   * The text of a file, its lines ending in LF.
   *
   * @param path relative to {@code site}, with {@code /}
   * @return the text, or that the file is a symbolic link or too large
   * @throws IOException when it is not there or the machine refuses to read it
   */
  public static Outcome<String> text(Path site, String path) throws IOException {
    return bytes(site, path).then(bytes -> Outcome.ok(text(bytes)));
  }

  /** The bytes of a file, in the same way. */
  public static Outcome<byte[]> bytes(Path site, String path) throws IOException {
    Path file = site.resolve(path);
    if (Files.isSymbolicLink(file)) {
      return Outcome.failed(SymbolicLink.at(path));
    }
    byte[] bytes = start(file);
    return bytes.length > Decoder.LARGEST
        ? Outcome.failed(Decoder.tooLarge(path))
        : Outcome.ok(bytes);
  }

  /**
   * The bytes of a file, or the first of them when it is larger than a document may be.
   *
   * @throws IOException also when it is a symbolic link
   */
  static byte[] start(Path file) throws IOException {
    try (InputStream in =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(Decoder.LARGEST + 1);
    }
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }
}
