package dev.briefpress.serve;

import dev.briefpress.publish.Changes;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A site that is being worked on: served on this machine, and brought up to date when a source
 * changes. Nothing an author writes ends it.
 *
 * <pre>{@code
 * PreviewSite site = new PreviewSite(folder, options);
 * try (Preview preview = Preview.start(place, site, site, rebuilt -> say(rebuilt))) {
 *   System.err.println(preview.address());
 *   preview.run();
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {
  private final PreviewServer server;
  private final SourceWatcher watcher;
  private final Rebuild rebuild;
  private final Consumer<Rebuilt> listener;

  /**
   * Where everything is.
   *
   * @param site the site's folder
   * @param sources files and folders of it whose change calls for a rebuild
   * @param port wanted; another one is used when it is taken
   */
  public record Place(Path site, List<Path> sources, int port) {
    public Place {
      sources = List.copyOf(sources);
    }
  }

  private Preview(
      PreviewServer server, SourceWatcher watcher, Rebuild rebuild, Consumer<Rebuilt> listener) {
    this.server = server;
    this.watcher = watcher;
    this.rebuild = rebuild;
    this.listener = listener;
  }

  /**
   * Starts to serve and to watch; the site is not read yet.
   *
   * @param files of the site
   * @param rebuild brings these up to date
   * @param listener called after each rebuild, in the thread of {@link #run}
   * @throws IOException when there is no free port, or the sources cannot be watched
   */
  public static Preview start(
      Place place, FileSource files, Rebuild rebuild, Consumer<Rebuilt> listener)
      throws IOException {
    SourceWatcher watcher = new SourceWatcher(place.site(), place.sources());
    boolean started = false;
    try {
      PreviewServer server = PreviewServer.start(files, place.port());
      started = true;
      return new Preview(server, watcher, rebuild, listener);
    } finally {
      if (!started) {
        watcher.close();
      }
    }
  }

  /** Where a browser finds the site. */
  public URI address() {
    return server.address();
  }

  /**
   * Reads the site, and brings it up to date after each change, until the thread is interrupted.
   *
   * @throws IOException when the sources cannot be watched any longer
   */
  public void run() throws IOException {
    try {
      Changes changes = Changes.ANY;
      while (!Thread.currentThread().isInterrupted()) {
        Rebuilt rebuilt = rebuilt(changes);
        server.tell(rebuilt);
        listener.accept(rebuilt);
        changes = watcher.awaitChange();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // A template's fault, a full disk, a bug: the author mends it and saves again.
  private Rebuilt rebuilt(Changes changes) {
    try {
      return rebuild.run(changes);
    } catch (RuntimeException e) {
      return Rebuilt.failed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    watcher.close();
  }
}
