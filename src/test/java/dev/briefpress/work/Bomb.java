package dev.briefpress.work;

/**
 * An input that once took work, or made output, beyond proportion to its size.
 *
 * @param name what is many in it
 * @param size how many; the test also makes it twice as large
 * @param maker makes the input of a given size
 */
public record Bomb(String name, int size, Maker maker) {

  /** Makes the input, which is not counted. */
  public interface Maker {
    /**
     * The input.
     *
     * @param size how many there are of what {@code name} says
     */
    Charge make(int size) throws Exception;
  }

  /** An input that is ready to be read. */
  public interface Charge {
    /** Bytes of the input. */
    long bytes();

    /** Reads the input, which is counted; returns how many characters and bytes were written. */
    long blow() throws Exception;

    /** Takes away what was made. */
    default void remove() throws Exception {
      // most charges are in memory only
    }
  }
}
