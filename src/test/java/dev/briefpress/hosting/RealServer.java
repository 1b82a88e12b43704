package dev.briefpress.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A web server of Debian's, started on a free port with the least configuration that includes the
 * rules of a site; run by root or anyone else. Its own files lie in a folder of the test.
 */
public final class RealServer implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final int port;

  private RealServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The servers that there are rules for. */
  public enum Kind {
    NGINX("nginx") {
      @Override
      String configuration(Path work, Path root, Path rules, int port) {
        return """
        %s
        daemon off;
        worker_processes 1;
        pid %s/nginx.pid;
        error_log stderr;
        events {}
        http {
          include %s;
          access_log off;
          client_body_temp_path %s/body;
          proxy_temp_path %s/proxy;
          fastcgi_temp_path %s/fastcgi;
          uwsgi_temp_path %s/uwsgi;
          scgi_temp_path %s/scgi;
          server {
            listen 127.0.0.1:%d;
            root %s;
            include %s;
          }
        }
        """
            .formatted(
                isRoot() ? "user www-data;" : "",
                work,
                Unpacked.file("/etc/nginx/mime.types"),
                work,
                work,
                work,
                work,
                work,
                port,
                root,
                rules);
      }

      @Override
      List<String> command(Path program, Path configuration) {
        return List.of(program.toString(), "-e", "stderr", "-c", configuration.toString());
      }
    },
    APACHE("apache2") {
      @Override
      String configuration(Path work, Path root, Path rules, int port) {
        String modules = "/usr/lib/apache2/modules/";
        StringBuilder text = new StringBuilder();
        for (String module :
            List.of(
                "mpm_event",
                "authz_core",
                "mime",
                "filter",
                "deflate",
                "headers",
                "alias",
                "dir")) {
          text.append("LoadModule ").append(module).append("_module ").append(modules);
          text.append("mod_").append(module).append(".so\n");
        }
        return text
            + """
            ServerRoot %s
            DefaultRuntimeDir %s
            PidFile %s/apache.pid
            Mutex file:%s
            ErrorLog /dev/stderr
            TypesConfig /etc/mime.types
            ServerName localhost
            Listen 127.0.0.1:%d
            %s
            <Directory %s>
              Require all granted
            </Directory>
            <VirtualHost 127.0.0.1:%d>
              DocumentRoot %s
              Include %s
            </VirtualHost>
            """
                .formatted(
                    work,
                    work,
                    work,
                    work,
                    port,
                    isRoot() ? "User www-data\nGroup www-data" : "",
                    root,
                    port,
                    root,
                    rules);
      }

      @Override
      List<String> command(Path program, Path configuration) {
        return List.of(program.toString(), "-D", "FOREGROUND", "-f", configuration.toString());
      }
    },
    CADDY("caddy") {
      @Override
      String configuration(Path work, Path root, Path rules, int port) {
        return """
        {
          admin off
          auto_https off
          storage file_system %s
        }
        http://127.0.0.1:%d {
          root * %s
          import %s
        }
        """
            .formatted(work, port, root, rules);
      }

      @Override
      List<String> command(Path program, Path configuration) {
        return List.of(
            program.toString(),
            "run",
            "--adapter",
            "caddyfile",
            "--config",
            configuration.toString());
      }
    };

    private final String program;

    Kind(String program) {
      this.program = program;
    }

    abstract String configuration(Path work, Path root, Path rules, int port);

    abstract List<String> command(Path program, Path configuration);
  }

  /**
   * Starts a server and waits until it answers.
   *
   * @param work an empty folder
   * @param root what it serves
   * @param rules the file of the site that it includes
   */
  public static RealServer start(Kind kind, Path work, Path root, Path rules) {
    try {
      int port;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      Path configuration = work.resolve(kind.program + ".conf");
      Files.writeString(configuration, kind.configuration(work, root, rules, port));
      ProcessBuilder builder =
          new ProcessBuilder(kind.command(program(kind.program), configuration));
      builder.environment().put("HOME", work.toString());
      builder.environment().put("XDG_CONFIG_HOME", work.toString());
      Path log = work.resolve("log");
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      RealServer server = new RealServer(process, port);
      long end = System.nanoTime() + PATIENCE;
      while (!answers(port)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          server.close();
          throw new AssertionError(kind.program + " did not start: " + Files.readString(log));
        }
        Thread.onSpinWait();
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + kind.program, e);
    }
  }

  /** The address of a path that begins with a slash. */
  public String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** What it answers; a redirect is not followed. */
  HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Path program(String name) {
    return Stream.of("/usr/sbin/", "/usr/bin/", "/usr/local/bin/")
        .map(folder -> Unpacked.file(folder + name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no " + name + ": run bin/verify."));
  }
}
