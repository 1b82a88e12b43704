package dev.briefpress.review;

import dev.briefpress.text.Normalized;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sum of a text's words, by which a review is bound to the text that the reviewer read.
 *
 * <p>It is the SHA-256 of the parts, each on a line of its own: in Unicode's form NFC, its words
 * separated by single blanks. So words and their punctuation are in it, and layout is not.
 */
public final class TextSum {
  private static final String PREFIX = "sha256-";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

  private TextSum() {}

  /** The sum of {@code parts}: {@code sha256-} and 64 hexadecimal digits. */
  public static String of(List<String> parts) {
    StringBuilder lines = new StringBuilder();
    for (String part : parts) {
      String normal = Normalized.of(part, Normalizer.Form.NFC);
      lines.append(BLANKS.matcher(normal).replaceAll(" ").strip()).append('\n');
    }
    byte[] digest = sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8));
    return PREFIX + HexFormat.of().formatHex(digest);
  }

  /** Whether {@code text} has the form of a sum. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
