package dev.briefpress.content;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A 128-bit sum (XXH3) that distinguishes versions of a thing. It is quick to make and no proof
 * against someone who wants two versions to look the same; what must be proof has a SHA-256.
 */
public record Fingerprint(long high, long low) {

  public static Fingerprint of(byte[] bytes) {
    return of(Hashing.xxh3_128().hashBytesTo128Bits(bytes));
  }

  public static Fingerprint of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same sum as the library hands it out. */
  public static Fingerprint of(HashValue128 sum) {
    return new Fingerprint(sum.getMostSignificantBits(), sum.getLeastSignificantBits());
  }

  /** The first ten hexadecimal digits, for the name of a file that changes with its content. */
  public String inName() {
    return toString().substring(0, 10);
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
