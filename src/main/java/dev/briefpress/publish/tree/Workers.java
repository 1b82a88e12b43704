package dev.briefpress.publish.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A number of threads that share out the items of a list. */
record Workers(int threads) {
  private static final int SMALLEST = 16;

  Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + " must be >= 1");
    }
  }

  /**
   * Does {@code work} for 0 to {@code count} - 1, in any order, and returns when all is done. The
   * first exception stops the rest and is thrown.
   */
  void each(int count, IntConsumer work) {
    if (count == 0) {
      return;
    }
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean failed = new AtomicBoolean();
    Runnable share =
        () -> {
          boolean done = false;
          try {
            int from = next.get();
            while (from < count && !failed.get()) {
              int to = Math.min(count, from + batch(count - from));
              if (next.compareAndSet(from, to)) {
                for (int i = from; i < to; i++) {
                  work.accept(i);
                }
              }
              from = next.get();
            }
            done = true;
          } finally {
            if (!done) {
              failed.set(true);
            }
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, count));
    try {
      List<Future<?>> shares = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, count); i++) {
        shares.add(pool.submit(share));
      }
      for (Future<?> one : shares) {
        await(one);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  // Large at first, so that two threads seldom make files in one folder, whose lock only one can
  // have; small at the end, so that all finish together.
  private int batch(int left) {
    return Math.max(SMALLEST, left / (4 * threads));
  }

  private static void await(Future<?> share) {
    try {
      share.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the site was being written", e);
    }
  }
}
