package dev.briefpress.work;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * The program that sets off the bombs of one table, with {@link WorkAgent} in it, and prints a line
 * for each: work at size one, at its own size and at twice its size, then input and output at twice
 * its size.
 */
public final class WorkRun {
  /** A byte that is cleared and copied costs less than a call. */
  private static final int BYTES_A_STEP = 8;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private WorkRun() {}

  /**
   * Runs the bombs of the table with the class name {@code arguments[0]}.
   *
   * @param arguments the class name, then names of bombs; none for all
   */
  public static void main(String[] arguments) throws Exception {
    BombTable table =
        Class.forName(arguments[0])
            .asSubclass(BombTable.class)
            .getDeclaredConstructor()
            .newInstance();
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    WorkRun run = new WorkRun();
    for (Bomb bomb : table.bombs()) {
      if (wanted.isEmpty() || wanted.contains(bomb.name())) {
        // The first run of a kind loads classes.
        run.measured(bomb, Math.max(1, bomb.size() / 16));
        Measured none = run.measured(bomb, 1);
        Measured once = run.measured(bomb, bomb.size());
        Measured twice = run.measured(bomb, 2 * bomb.size());
        System.out.printf(
            "%s\t%d\t%d\t%d\t%d\t%d%n",
            bomb.name(), none.work(), once.work(), twice.work(), twice.bytes(), twice.written());
      }
    }
  }

  private record Measured(long work, long bytes, long written) {}

  private Measured measured(Bomb bomb, int size) throws Exception {
    Bomb.Charge charge = bomb.maker().make(size);
    long count = WorkCounter.count;
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long written = charge.blow();
    long allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
    long work = WorkCounter.count - count + allocated / BYTES_A_STEP;
    charge.remove();
    return new Measured(work, charge.bytes(), written);
  }
}
