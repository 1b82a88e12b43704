package dev.briefpress.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real node of OpenSearch in a process of its own, from the libraries that Maven listed in {@code
 * target/opensearch.classpath}.
 */
final class ClusterNode implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final Path log;
  private final int port;

  private ClusterNode(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Starts a node whose data lie in {@code folder}; it is not ready yet. */
  static ClusterNode start(Path folder) throws IOException {
    Path classpath = Path.of("target/opensearch.classpath");
    if (!Files.exists(classpath)) {
      throw new AssertionError(classpath + " is missing: run the tests with mvn verify.");
    }
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Files.readString(classpath).strip(),
                "src/test/opensearch/SearchNode.java",
                folder.toString(),
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    return new ClusterNode(builder.start(), log, port);
  }

  int port() {
    return port;
  }

  /** Waits until the node answers. */
  void awaitReady() throws IOException {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        send("GET", "/_cluster/health?wait_for_status=yellow&timeout=60s", "");
        return;
      } catch (UncheckedIOException e) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new AssertionError("OpenSearch did not start: " + Files.readString(log), e);
        }
        pause();
      }
    }
  }

  /** Creates an index. */
  void create(String index, byte[] mapping) {
    send("PUT", "/" + index, new String(mapping, java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Loads a bulk, of which nothing may be refused, and makes it visible. */
  void load(String bulk) {
    JsonNode answer = send("POST", "/_bulk?refresh=true", bulk);
    if (answer.get("errors").booleanValue()) {
      throw new AssertionError("the bulk was refused: " + answer);
    }
  }

  JsonNode send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(method + " " + path + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stops the process in its tracks, so that it takes requests and never answers. */
  void freeze() throws IOException {
    signal("STOP");
  }

  /** Lets it go on. */
  void thaw() throws IOException {
    signal("CONT");
  }

  private void signal(String name) throws IOException {
    List<String> command =
        List.of("kill", "-" + name.toUpperCase(Locale.ROOT), String.valueOf(process.pid()));
    try {
      if (new ProcessBuilder(command).start().waitFor() != 0) {
        throw new AssertionError(String.join(" ", command));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
