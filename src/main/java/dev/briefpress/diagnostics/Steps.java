package dev.briefpress.diagnostics;

/**
 * Work that may still be done for a purpose that nobody waits for. One counter belongs to one
 * thread; who shares it shares the work.
 */
public final class Steps {
  private long left;

  private Steps(long left) {
    this.left = left;
  }

  /** A counter that allows {@code most} steps. */
  public static Steps upTo(long most) {
    return new Steps(most);
  }

  /** Takes {@code steps} off; false, with nothing left, if there were not as many. */
  public boolean spend(long steps) {
    boolean enough = steps <= left;
    left = enough ? left - steps : 0;
    return enough;
  }
}
