package dev.briefpress.yaml;

import java.util.Arrays;

/**
 * Converts positions in code points, which the YAML library counts, to Java's UTF-16 units. A
 * lookup takes the same time wherever on the line it is: a line of 100,000 values has 400,000
 * places.
 */
final class CodePoints {
  private static final int[] NONE = {};
  private final int[] pairs;
  private final int units;

  /** The code points of {@code line}, which is looked through once. */
  CodePoints(String line) {
    this.pairs = pairs(line);
    this.units = line.length();
  }

  /**
   * The unit at which a code point begins.
   *
   * @param index of the code point, from 0; any index behind the end of the line means the end
   */
  int unit(int index) {
    int found = Arrays.binarySearch(pairs, index);
    int before = found < 0 ? -found - 1 : found;
    return Math.min(index + before, units);
  }

  // Indexes of the code points that take two units.
  private static int[] pairs(String line) {
    int count = line.length() - line.codePointCount(0, line.length());
    if (count == 0) {
      return NONE;
    }
    int[] pairs = new int[count];
    int found = 0;
    for (int unit = 0; found < count; unit++) {
      if (Character.isSupplementaryCodePoint(line.codePointAt(unit))) {
        pairs[found] = unit - found;
        found++;
        unit++;
      }
    }
    return pairs;
  }
}
