package dev.briefpress.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves files on loopback to a browser under test, and remembers what was asked for. */
public final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml; charset=utf-8");

  /** Where the files come from. */
  @FunctionalInterface
  public interface Source {
    /**
     * The bytes at a path without a leading slash; empty for "404 Not Found". May take its time to
     * imitate a slow network.
     *
     * @throws IOException for "500 Internal Server Error"
     */
    Optional<byte[]> file(String path) throws IOException;
  }

  private final Source source;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<String, String> headers = new ConcurrentHashMap<>();

  private volatile boolean gzip;

  private SiteServer(Source source, HttpServer server) {
    this.source = source;
    this.server = server;
  }

  /** Starts serving what {@code source} gives. */
  public static SiteServer of(Source source) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      SiteServer site = new SiteServer(source, server);
      server.setExecutor(site.threads);
      server.createContext("/", site::answer);
      server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException("no port to serve on", e);
    }
  }

  /** Starts serving the files below {@code folder}; a path that ends in / gives index.html. */
  public static SiteServer of(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    return of(
        path -> {
          Path file =
              root.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                  .normalize();
          return file.startsWith(root) && Files.isRegularFile(file)
              ? Optional.of(Files.readAllBytes(file))
              : Optional.empty();
        });
  }

  /** The bytes of a resource on the class path. */
  public static byte[] resource(String name) {
    try (InputStream in = SiteServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The full address of {@code path}, given without a leading slash. */
  public String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + "/" + path;
  }

  /** Sends a header with every answer from now on, such as Content-Security-Policy. */
  public SiteServer withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Compresses answers from now on for browsers that take gzip, as hosts do. */
  public SiteServer withGzip() {
    gzip = true;
    return this;
  }

  /** The paths asked for so far, in order, without a leading slash. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Forgets {@link #requests}. */
  public void forgetRequests() {
    requests.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath().substring(1);
      requests.add(path);
      headers.forEach(exchange.getResponseHeaders()::set);
      Optional<byte[]> file = read(path, exchange);
      if (file.isPresent()) {
        exchange.getResponseHeaders().set("Content-Type", type(path));
        byte[] body = file.get();
        List<String> accepted =
            exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of());
        if (gzip && accepted.stream().anyMatch(value -> value.contains("gzip"))) {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          body = Gzip.of(body);
        }
        boolean empty = body.length == 0;
        exchange.sendResponseHeaders(200, empty ? -1 : body.length);
        if (!empty) {
          exchange.getResponseBody().write(body);
        }
      } else if (exchange.getResponseCode() < 0) {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private Optional<byte[]> read(String path, HttpExchange exchange) throws IOException {
    try {
      return source.file(path);
    } catch (IOException e) {
      exchange.sendResponseHeaders(500, -1);
      return Optional.empty();
    }
  }

  private static String type(String path) {
    String name = path.isEmpty() || path.endsWith("/") ? "index.html" : path;
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
  }
}
