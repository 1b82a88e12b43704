package dev.briefpress.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Shows a published site on loopback and reloads browsers after each build. The published files
 * stay as they are: the reloading script is added on the way out.
 */
public final class PreviewServer implements AutoCloseable {
  /** What a strict host would send; every page works under it. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " worker-src 'self'";

  private static final String OWN = "/__briefpress/";
  private static final int PORTS_TRIED = 20;
  private final HttpServer server;
  private final SiteFiles files;
  private final Browsers browsers = new Browsers();
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::thread);

  private PreviewServer(HttpServer server, Path folder) {
    this.server = server;
    this.files = new SiteFiles(folder);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "briefpress-preview");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Starts serving {@code folder} on 127.0.0.1.
   *
   * @param port wanted; the next free one is taken when it is in use
   * @throws UncheckedIOException when no port is free
   */
  public static PreviewServer start(Path folder, int port) {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    for (int tried = port; ; tried++) {
      try {
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, tried), 0);
        PreviewServer preview = new PreviewServer(server, folder);
        server.start();
        return preview;
      } catch (BindException e) {
        if (tried >= port + PORTS_TRIED || tried >= 65_535) {
          throw new UncheckedIOException("cannot serve on port " + port + " or the next ones", e);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot serve on port " + tried, e);
      }
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Tells every open page what came of a build. */
  public void tell(Rebuild.Outcome outcome) {
    browsers.tell(outcome);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      secure(exchange.getResponseHeaders());
      String path = exchange.getRequestURI().getRawPath();
      if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
        answer(
            exchange,
            421,
            "text/plain; charset=utf-8",
            bytes("This server answers to localhost only.\n"));
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        answer(
            exchange, 405, "text/plain; charset=utf-8", bytes("Only GET and HEAD are answered.\n"));
      } else if (path.equals(OWN + "events")) {
        browsers.serve(exchange);
      } else if (path.startsWith(OWN)) {
        own(exchange, path.substring(OWN.length()));
      } else {
        file(exchange, path);
      }
    }
  }

  // A page of another site must not reach this one through a name that resolves to loopback.
  private boolean isOurs(@Nullable String host) {
    String port = ":" + port();
    return host != null
        && Set.of("localhost" + port, "127.0.0.1" + port, "[::1]" + port).contains(host);
  }

  private static void secure(Headers headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    Optional<Path> file = files.find(path);
    if (file.isPresent() && isFolder(path, file.get())) {
      // Relative links of the folder's page start from the folder.
      exchange.getResponseHeaders().set("Location", path + "/");
      answer(exchange, 302, "text/plain; charset=utf-8", bytes(""));
      return;
    }
    if (file.isPresent()) {
      send(exchange, 200, file.get());
      return;
    }
    Optional<Path> notFound = files.notFound();
    if (notFound.isPresent()) {
      send(exchange, 404, notFound.get());
    } else {
      answer(exchange, 404, "text/plain; charset=utf-8", bytes("There is no such page.\n"));
    }
  }

  private static boolean isFolder(String path, Path file) {
    return file.endsWith("index.html") && !path.endsWith("index.html") && !path.endsWith("/");
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      // A build replaced the folder between finding and reading: the browser asks again.
      answer(
          exchange,
          503,
          "text/plain; charset=utf-8",
          bytes("The site is being replaced; try again.\n"));
      return;
    }
    String type = SiteFiles.type(file);
    answer(exchange, status, type, type.startsWith("text/html") ? withReload(content) : content);
  }

  private static byte[] withReload(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script = "<script src=\"" + OWN + "reload.js\" defer></script>\n";
    int end = html.lastIndexOf("</body>");
    return bytes(end < 0 ? html : html.substring(0, end) + script + html.substring(end));
  }

  private static void own(HttpExchange exchange, String name) throws IOException {
    if (!Set.of("reload.js", "reload.css").contains(name)) {
      answer(exchange, 404, "text/plain; charset=utf-8", bytes("There is no such file.\n"));
      return;
    }
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      answer(exchange, 200, SiteFiles.type(Path.of(name)), in.readAllBytes());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
