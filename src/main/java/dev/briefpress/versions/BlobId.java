package dev.briefpress.versions;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id that git has for the content of a file. */
final class BlobId {
  private static final int LENGTH_OF_SHA1 = 40;

  private BlobId() {}

  /** Whether these bytes are the content {@code id}, as they are, or with line ends as git's. */
  static boolean is(String id, byte[] bytes) {
    if (id.isEmpty()) {
      return false;
    }
    String algorithm = id.length() == LENGTH_OF_SHA1 ? "SHA-1" : "SHA-256";
    return of(algorithm, bytes).equals(id) || of(algorithm, unixLines(bytes)).equals(id);
  }

  private static String of(String algorithm, byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private static byte[] unixLines(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean dropped = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!dropped) {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }
}
