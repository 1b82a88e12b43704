package dev.briefpress.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Waits for changes to a site's sources; many changes at once count as one. */
public final class Watch implements AutoCloseable {
  private static final long QUIET_MILLIS = 120;
  private static final long POLL_MILLIS = 60;
  private final DirectoryWatcher watcher;
  private final Path settings;
  private final AtomicLong changed = new AtomicLong();
  private FileTime settingsTime;

  private Watch(List<Path> folders, Path settings) throws IOException {
    this.settings = settings;
    this.settingsTime = timeOf(settings);
    this.watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .listener(event -> changed.set(System.nanoTime()))
            .build();
  }

  /**
   * Watches a site.
   *
   * @param folders watched with all below them; those that are not there are left out
   * @param settings a single file to watch
   */
  public static Watch of(List<Path> folders, Path settings) {
    try {
      Watch watch = new Watch(folders.stream().filter(Files::isDirectory).toList(), settings);
      CompletableFuture<Void> unused = watch.watcher.watchAsync();
      return watch;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch the site's folders", e);
    }
  }

  /** Returns when something changed and has been quiet for a moment. */
  public void await() throws InterruptedException {
    while (true) {
      FileTime time = timeOf(settings);
      if (!time.equals(settingsTime)) {
        settingsTime = time;
        changed.set(System.nanoTime());
      }
      long last = changed.get();
      boolean quiet = System.nanoTime() - last > QUIET_MILLIS * 1_000_000;
      if (last != 0 && quiet && changed.compareAndSet(last, 0)) {
        return;
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static FileTime timeOf(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
