package dev.briefpress.deploy;

import java.io.IOException;
import java.util.Optional;

/** Ends the program that was started last, when a signal ends this one. */
final class Running implements AutoCloseable {
  private final Thread end = new Thread(this::end, "end-rclone");
  private Optional<ProcessHandle> process = Optional.empty();
  private boolean ending;

  Running() {
    Runtime.getRuntime().addShutdownHook(end);
  }

  /** Starts a program; the one before it has ended. */
  synchronized Process start(ProcessBuilder builder) throws IOException {
    if (ending) {
      throw new IOException("Briefpress is being stopped");
    }
    Process started = builder.start();
    process = Optional.of(started.toHandle());
    return started;
  }

  // While a program is being started, this waits for it.
  private synchronized void end() {
    ending = true;
    process.ifPresent(ProcessHandle::destroy);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // The process is ending.
    }
  }
}
