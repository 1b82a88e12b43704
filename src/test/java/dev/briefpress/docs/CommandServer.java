package dev.briefpress.docs;

import dev.briefpress.cli.CommandLineRun;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * Runs Briefpress in this process for a script that stands for its launcher: bash gives pipes,
 * files and folders, and no command waits for a Java of its own.
 */
final class CommandServer implements Closeable {
  /** Stands for the launcher; words and results go to and fro in base64, as they may hold lines. */
  static final String LAUNCHER =
      """
      #!/bin/bash
      exec 3<>"/dev/tcp/127.0.0.1/$BRIEFPRESS_TEST_PORT"
      printf '%s\\0' "$BRIEFPRESS_TEST_MERGED" "$PWD" "$@" | base64 -w0 >&3
      echo >&3
      read -r status <&3
      read -r out <&3
      read -r err <&3
      base64 -d <<<"$out"
      base64 -d <<<"$err" >&2
      exit "$status"
      """;

  private final ServerSocket socket;
  private final String root;

  /**
   * @param root the folder in which the script's user works; it is cut from what is printed, since
   *     nobody writes it on the command line
   */
  CommandServer(Path root) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.root = root.toString();
    Thread thread = new Thread(this::serve, "commands of the docs");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (true) {
      try (Socket connection = socket.accept()) {
        answer(connection);
      } catch (SocketException e) {
        return;
      } catch (IOException e) {
        throw new UncheckedIOException("commands of the docs", e);
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    String sent = new String(Base64.getDecoder().decode(in.readLine()), StandardCharsets.UTF_8);
    List<String> words = List.of(sent.substring(0, sent.length() - 1).split("\0", -1));
    CommandLineRun line =
        words.get(0).isEmpty() ? new CommandLineRun() : CommandLineRun.inOneStream();
    int status =
        line.runIn(Path.of(words.get(1)), words.subList(2, words.size()).toArray(String[]::new));
    String answer = status + "\n" + encoded(line.out()) + "\n" + encoded(line.err()) + "\n";
    connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
  }

  private String encoded(String printed) {
    String text = printed.replace(root + "/", "").replace(root, ".");
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
