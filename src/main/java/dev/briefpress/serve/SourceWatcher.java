package dev.briefpress.serve;

import dev.briefpress.publish.Changes;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Notices changes of a site's sources. Output, caches and editors' own files do not count. */
final class SourceWatcher implements AutoCloseable {
  /** How long nothing more must come after one file was saved: editors write in several steps. */
  private static final long QUIET_MILLIS = 20;

  /** The same pause after many files changed, as when another branch is checked out. */
  private static final long QUIET_OF_MANY_MILLIS = 200;

  private static final int MANY = 5;

  /** The longest that changes are waited for while more and more come. */
  private static final long LONGEST_MILLIS = 1_000;

  private final Path site;
  private final List<Path> sources;
  private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
  private final DirectoryWatcher watcher;
  private final ExecutorService thread;
  private final CompletableFuture<Void> watching;

  /**
   * Watches from now on.
   *
   * @param site the site's folder
   * @param sources files and folders of it; need not be there yet
   */
  SourceWatcher(Path site, List<Path> sources) throws IOException {
    this.site = site.toRealPath();
    this.sources =
        sources.stream().map(source -> this.site.resolve(site.relativize(source))).toList();
    this.watcher =
        DirectoryWatcher.builder()
            .path(this.site)
            .fileHashing(false)
            .fileTreeVisitor(this::visit)
            .listener(this::noticed)
            .build();
    this.thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread watching = new Thread(work, "watch");
              watching.setDaemon(true);
              return watching;
            });
    try {
      this.watching =
          watcher.watchAsync(thread).whenComplete((nothing, failure) -> changes.add(this.site));
    } catch (UncheckedIOException e) {
      close();
      throw e;
    }
  }

  /**
   * Waits for a change, and then until no more have come for a moment.
   *
   * @throws IOException when the machine has stopped telling of changes
   */
  Changes awaitChange() throws InterruptedException, IOException {
    Set<Path> changed = new HashSet<>();
    Path next = changes.take();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
    while (next != null) {
      changed.add(next);
      long quiet = changed.size() < MANY ? QUIET_MILLIS : QUIET_OF_MANY_MILLIS;
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      next = changes.poll(Math.min(quiet, left), TimeUnit.MILLISECONDS);
    }
    if (watching.isDone()) {
      throw new IOException("the folders of " + site + " cannot be watched any longer");
    }
    return changed.contains(site)
        ? Changes.ANY
        : new Changes(changed.stream().map(this::relative).collect(Collectors.toSet()), true);
  }

  private String relative(Path path) {
    return site.relativize(path).toString().replace(site.getFileSystem().getSeparator(), "/");
  }

  // The site itself stands for anything: so much has changed that the system does not say what.
  private void noticed(DirectoryChangeEvent event) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      changes.add(site);
    } else if (isSource(event.path())) {
      changes.add(event.path());
    }
  }

  private boolean isSource(Path path) {
    if (sources.stream().noneMatch(path::startsWith)) {
      return false;
    }
    for (Path name : site.relativize(path)) {
      String text = name.toString();
      if (text.endsWith("~") || (text.startsWith(".") && !text.equals(".jbakeignore"))) {
        return false;
      }
    }
    return true;
  }

  // The site's own folder and the sources in it, but not the output, however large.
  private void visit(Path root, FileTreeVisitor.Callback folder, FileTreeVisitor.Callback file)
      throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (!isOnTheWay(path)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folder.call(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            file.call(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure) {
            // A file that vanished while it was being listed needs no watching.
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private boolean isOnTheWay(Path folder) {
    return sources.stream()
        .anyMatch(source -> folder.startsWith(source) || source.startsWith(folder));
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    thread.shutdownNow();
  }
}
