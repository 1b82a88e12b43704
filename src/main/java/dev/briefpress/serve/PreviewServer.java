package dev.briefpress.serve;

import com.sun.net.httpserver.HttpServer;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a site on this machine's loopback address, and nobody else's, to the author who is working
 * on it.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int PORTS_TO_TRY = 20;
  private static final long HEARTBEAT_MILLIS = 15_000;
  private final HttpServer server;
  private final LiveReload reload;
  private final ExecutorService workers;
  private final Timer heart;

  private PreviewServer(HttpServer server, FileSource files) {
    this.server = server;
    this.reload = new LiveReload(Long.toString(System.currentTimeMillis(), 36));
    this.workers = Executors.newCachedThreadPool(PreviewServer::daemon);
    this.heart = new Timer("preview-heart", true);
    server.createContext("/", new SiteHandler(files, reload));
    server.setExecutor(workers);
    server.start();
    heart.schedule(
        new TimerTask() {
          @Override
          public void run() {
            reload.keepAlive();
          }
        },
        HEARTBEAT_MILLIS,
        HEARTBEAT_MILLIS);
  }

  /**
   * Starts serving.
   *
   * @param files of the site
   * @param port wanted; when it is taken, one of the next twenty is used
   * @throws IOException when all of them are taken
   */
  public static PreviewServer start(FileSource files, int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    for (int tried = port; ; tried++) {
      try {
        return new PreviewServer(
            HttpServer.create(new InetSocketAddress(loopback, tried), 0), files);
      } catch (BindException e) {
        if (tried - port == PORTS_TO_TRY || tried == 65535) {
          throw new IOException("ports " + port + " to " + tried + " are taken", e);
        }
      }
    }
  }

  /** Where a browser finds the site. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Tells open pages what came of a rebuild. */
  public void tell(Rebuilt rebuilt) {
    reload.tell(rebuilt);
  }

  /** How many pages are listening. */
  int listeners() {
    return reload.listeners();
  }

  @Override
  public void close() {
    heart.cancel();
    server.stop(0);
    workers.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
