package dev.briefpress.search.index;

/**
 * How briefs are named in the index.
 *
 * <p>Briefs are numbered from 0, oldest first, so that a new one changes no other's number. Lunr
 * shows equal scores in ascending order of numeric refs, and readers want the newest first, so the
 * ref counts down from a fixed base: number 0 is 999999, number 1 is 999998. See
 * docs/decisions/0010.
 */
public final class Refs {
  /** The ref of the oldest brief. */
  public static final int BASE = 999_999;

  /** The most briefs one index can hold. */
  public static final int MOST = BASE + 1;

  private Refs() {}

  /**
   * The ref of the {@code number}th brief, counted from 0.
   *
   * @throws IllegalArgumentException past {@link #MOST} briefs
   */
  public static int of(int number) {
    if (number < 0 || number > BASE) {
      throw new IllegalArgumentException(
          "brief number " + number + " is outside 0.." + BASE + ", all that one index can hold");
    }
    return BASE - number;
  }

  /** The number of the brief that has this ref. */
  public static int number(int ref) {
    return of(ref);
  }
}
