package dev.briefpress.publish;

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
  private static final int BATCH = 16;

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
            for (int from = next.getAndAdd(BATCH);
                from < count && !failed.get();
                from = next.getAndAdd(BATCH)) {
              for (int i = from; i < Math.min(count, from + BATCH); i++) {
                work.accept(i);
              }
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
