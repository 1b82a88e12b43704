package dev.briefpress.work;

/**
 * Calls and rounds of loops since the program began. The classes that {@link WorkAgent} changed
 * count here, those of Java among them, so this one is loaded before all others and uses none.
 */
public final class WorkCounter {
  /** Threads that count at once may lose some, which is why counting is left to one thread. */
  public static long count;

  private WorkCounter() {}
}
