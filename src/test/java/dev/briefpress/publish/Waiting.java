package dev.briefpress.publish;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what another process or thread brings about. */
public final class Waiting {
  /** Longer than a busy machine takes for anything that tests wait for. */
  public static final Duration LONG = Duration.ofMinutes(5);

  private static final long STEP_MILLIS = 5;

  private Waiting() {}

  /**
   * Looks again and again until {@code happened} is true.
   *
   * @param what is waited for, for the failure after {@link #LONG}: "the build takes its lock"
   */
  public static void until(String what, Callable<Boolean> happened) throws Exception {
    long end = System.nanoTime() + LONG.toNanos();
    while (!happened.call()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("waited " + LONG.toSeconds() + " s in vain until " + what);
      }
      Thread.sleep(STEP_MILLIS);
    }
  }
}
