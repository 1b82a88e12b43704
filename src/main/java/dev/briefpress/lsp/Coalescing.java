package dev.briefpress.lsp;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A task that looks at the newest state by itself: however often it is asked for before it begins,
 * it runs once.
 */
final class Coalescing {
  private final Executor executor;
  private final Runnable task;
  private final AtomicBoolean waiting = new AtomicBoolean();

  Coalescing(Executor executor, Runnable task) {
    this.executor = executor;
    this.task = task;
  }

  /** Runs the task once more, after all that has happened until now. */
  void request() {
    if (waiting.compareAndSet(false, true)) {
      executor.execute(
          () -> {
            waiting.set(false);
            task.run();
          });
    }
  }
}
