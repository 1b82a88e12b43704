package dev.briefpress.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the file of a published site that a request's path names; never one outside its folder. */
final class SiteFiles {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("woff2", "font/woff2"));

  private final Path folder;

  SiteFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The file that {@code rawPath} names; a folder's is its index.html.
   *
   * @param rawPath of the request, still percent-encoded
   * @return absent when there is none, or the path tries to leave the folder
   */
  Optional<Path> find(String rawPath) {
    Optional<String> path = decoded(rawPath);
    if (path.isEmpty() || !path.get().startsWith("/")) {
      return Optional.empty();
    }
    Path file = folder;
    for (String segment : path.get().substring(1).split("/", -1)) {
      if (segment.equals("..")
          || segment.equals(".")
          || segment.indexOf('\\') >= 0
          || segment.indexOf(':') >= 0) {
        return Optional.empty();
      }
      file = segment.isEmpty() ? file : file.resolve(segment);
    }
    Path asked = Files.isDirectory(file) ? file.resolve("index.html") : file;
    return inside(asked) ? Optional.of(asked) : Optional.empty();
  }

  /** The page for an address that leads nowhere. */
  Optional<Path> notFound() {
    return Optional.of(folder.resolve("404.html")).filter(Files::isRegularFile);
  }

  // A symbolic link that someone put into the output must not lead out of it.
  private boolean inside(Path file) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<String> decoded(String raw) {
    byte[] bytes = new byte[raw.length()];
    int length = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= 0x80) {
        return Optional.empty();
      }
      int value = c;
      if (c == '%') {
        value = i + 2 < raw.length() ? hex(raw.substring(i + 1, i + 3)) : -1;
        i += 2;
      }
      if (value < 0x20 || value == 0x7F) {
        return Optional.empty();
      }
      bytes[length++] = (byte) value;
    }
    return Optional.of(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  private static int hex(String digits) {
    return digits.matches("[0-9A-Fa-f]{2}") ? Integer.parseInt(digits, 16) : -1;
  }

  /** The media type of a file, by its ending. */
  static String type(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
