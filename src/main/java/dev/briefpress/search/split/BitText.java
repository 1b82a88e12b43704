package dev.briefpress.search.split;

import dev.briefpress.search.index.NumberText;

/**
 * A row of bits as printable ASCII, six a character, the most significant first; the last character
 * is filled up with zeros.
 *
 * <p>Postings are written so because a compressor cannot find the bits again that whole characters
 * waste: a third of all. The characters are the first 64 of {@link NumberText}; {@code shards.js}
 * reads them.
 */
final class BitText {
  /** From this quotient on, {@link #rice} writes the number itself. */
  private static final int ESCAPE = 20;

  private final StringBuilder text = new StringBuilder();
  private int pending;
  private int pendingBits;

  /** Appends the lowest {@code count} bits of {@code bits}, at most 24. */
  void bits(int bits, int count) {
    pending = pending << count | (bits & ((1 << count) - 1));
    pendingBits += count;
    while (pendingBits >= 6) {
      pendingBits -= 6;
      text.append(NumberText.symbol(pending >>> pendingBits & 63));
    }
    pending &= (1 << pendingBits) - 1;
  }

  /** Elias's gamma code of {@code number} plus one: small numbers in few bits. */
  void gamma(int number) {
    int value = number + 1;
    int width = 31 - Integer.numberOfLeadingZeros(value);
    bits(0, width);
    bits(1, 1);
    bits(value, width);
  }

  /**
   * Rice's code: the quotient by 2 to the power of {@code order} as so many ones and a zero, then
   * the remainder. Best where numbers are about as large as that power.
   */
  void rice(int number, int order) {
    int quotient = number >>> order;
    if (quotient < ESCAPE) {
      bits((1 << (quotient + 1)) - 2, quotient + 1);
      bits(number, order);
    } else {
      bits((1 << ESCAPE) - 1, ESCAPE);
      gamma(number);
    }
  }

  /** The order of {@link #rice} for gaps between {@code count} of {@code all} things. */
  static int order(int all, int count) {
    double mean = 0.69 * all / count;
    return mean < 2 ? 0 : 31 - Integer.numberOfLeadingZeros((int) mean);
  }

  /** All that was appended; nothing may be appended after. */
  @Override
  public String toString() {
    if (pendingBits > 0) {
      bits(0, 6 - pendingBits);
    }
    return text.toString();
  }
}
