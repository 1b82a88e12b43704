package dev.briefpress.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Bytes as hosts send them. */
public final class Gzip {
  private Gzip() {}

  /** The bytes, gzipped at Java's level, which is that of most hosts: 6. */
  public static byte[] of(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** How many bytes are sent for these. */
  public static int size(byte[] bytes) {
    return of(bytes).length;
  }
}
