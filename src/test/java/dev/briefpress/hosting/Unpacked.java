package dev.briefpress.hosting;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Servers that bin/verify unpacked instead of installing them, as packages start services. */
public final class Unpacked {
  private Unpacked() {}

  /** The file of such a server, or of the system where there is none: {@code /usr/sbin/nginx}. */
  public static Path file(String path) {
    String cache =
        Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .filter(home -> !home.isEmpty())
            .orElse(System.getProperty("user.home") + File.separator + ".cache");
    Path unpacked = Path.of(cache, "briefpress", "servers", path);
    return Files.exists(unpacked) ? unpacked : Path.of(path);
  }
}
