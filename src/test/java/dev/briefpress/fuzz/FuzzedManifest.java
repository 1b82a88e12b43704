package dev.briefpress.fuzz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A list of published files whose lines the fuzzer gives. */
final class FuzzedManifest {
  private static final String FIRST_LINE = "# Briefpress manifest 1\n";

  private FuzzedManifest() {}

  /** The list with its first line and with a last line that fits the lines above it. */
  static byte[] summedUp(byte[] lines) {
    String above = FIRST_LINE + new String(lines, StandardCharsets.UTF_8);
    if (!above.endsWith("\n")) {
      above += "\n";
    }
    long files = above.lines().count() - 1;
    return (above + "# " + files + " files, " + sha256(above) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
