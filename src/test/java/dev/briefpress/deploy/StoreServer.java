package dev.briefpress.deploy;

import dev.briefpress.hosting.Unpacked;
import dev.briefpress.publish.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server that stores files, started on a free port; its log lies beside what it stores. */
final class StoreServer implements AutoCloseable {
  private final Process process;
  private final int port;

  private StoreServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** A store with the interface of S3, which has the bucket {@code briefs}. */
  static StoreServer s3(Path folder) throws Exception {
    Path program = Unpacked.file("/s3rver/node_modules/s3rver/bin/s3rver.js");
    if (!Files.exists(program)) {
      throw new AssertionError("There is no s3rver: run bin/verify.");
    }
    int port = freePort();
    return started(
        port,
        folder,
        List.of(
            "node",
            program.toString(),
            "--directory",
            folder.resolve("s3").toString(),
            "--address",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--configure-bucket",
            "briefs"));
  }

  /** A server with SFTP for a folder; its user is {@code desk}, the password {@code hunter22}. */
  static StoreServer sftp(Path folder) throws Exception {
    int port = freePort();
    return started(
        port,
        folder,
        List.of(
            "rclone",
            "serve",
            "sftp",
            "--addr",
            "127.0.0.1:" + port,
            "--user",
            "desk",
            "--pass",
            "hunter22",
            Files.createDirectory(folder.resolve("sftp")).toString()));
  }

  private static StoreServer started(int port, Path folder, List<String> command) throws Exception {
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment(folder));
    Process process = builder.start();
    StoreServer server = new StoreServer(process, port);
    Waiting.until(
        command.get(0) + " answers",
        () -> {
          if (!process.isAlive()) {
            throw new AssertionError(command + " did not start: " + Files.readString(log));
          }
          return answers(port);
        });
    return server;
  }

  /** Where rclone finds no configuration of this machine, and keeps its own files. */
  static Map<String, String> environment(Path folder) {
    return Map.of(
        "PATH", System.getenv("PATH"), "HOME", folder.toString(), "RCLONE_CONFIG", "/dev/null");
  }

  int port() {
    return port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
