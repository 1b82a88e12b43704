package dev.briefpress.publish.tree;

import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;
import java.util.Optional;
import org.conscrypt.Conscrypt;

/** A SHA-256 sum, small enough to keep one for every file of a large site. */
public record Sha256(long a, long b, long c, long d) {
  static final int HEX_LENGTH = 64;
  private static final HexFormat HEX = HexFormat.of();

  public static Sha256 of(byte[] bytes) {
    return from(digest().digest(bytes));
  }

  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The sum of a plain file, which is never in memory as a whole. */
  public static Sha256 of(Path file) throws IOException {
    try (InputStream in = Channels.newInputStream(PlainFile.open(file));
        DigestInputStream digest = new DigestInputStream(in, digest())) {
      digest.transferTo(OutputStream.nullOutputStream());
      return from(digest.getMessageDigest().digest());
    }
  }

  /** A digest under way; end it with {@link #from}. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256", Source.PROVIDER);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Who sums up: Conscrypt where it has code for the machine, ten times as fast as Java itself. */
  private static final class Source {
    static final Provider PROVIDER = provider();

    private static Provider provider() {
      if (Conscrypt.isAvailable()) {
        return Conscrypt.newProvider();
      }
      try {
        return MessageDigest.getInstance("SHA-256").getProvider();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  static Sha256 from(byte[] sum) {
    ByteBuffer buffer = ByteBuffer.wrap(sum);
    return new Sha256(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
  }

  /** The sum written as 64 lower-case hexadecimal digits; empty when it is anything else. */
  static Optional<Sha256> parse(String hex) {
    return isHex(hex)
        ? Optional.of(
            new Sha256(
                HexFormat.fromHexDigitsToLong(hex, 0, 16),
                HexFormat.fromHexDigitsToLong(hex, 16, 32),
                HexFormat.fromHexDigitsToLong(hex, 32, 48),
                HexFormat.fromHexDigitsToLong(hex, 48, 64)))
        : Optional.empty();
  }

  // A loop, as a list of published files has very many.
  private static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return text.length() == HEX_LENGTH;
  }

  public String hex() {
    return HEX.toHexDigits(a) + HEX.toHexDigits(b) + HEX.toHexDigits(c) + HEX.toHexDigits(d);
  }
}
