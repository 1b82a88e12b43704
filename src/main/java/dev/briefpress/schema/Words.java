package dev.briefpress.schema;

/**
 * Bounds on a length in words, both inclusive.
 *
 * @param min 0 for none
 * @param max {@link Integer#MAX_VALUE} for none
 */
public record Words(int min, int max) {
  public static final Words ANY = new Words(0, Integer.MAX_VALUE);

  /** Whether there are none. */
  public boolean isAny() {
    return min == 0 && max == Integer.MAX_VALUE;
  }

  public boolean allow(int words) {
    return words >= min && words <= max;
  }
}
