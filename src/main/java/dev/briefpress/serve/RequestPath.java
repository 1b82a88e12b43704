package dev.briefpress.serve;

import dev.briefpress.content.SitePath;
import dev.briefpress.text.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, decoded once and found harmless: it names something inside the site, by no
 * detour.
 *
 * @param value without the leading slash; empty for the root
 * @param folder whether it ended in a slash
 */
record RequestPath(String value, boolean folder) {

  /**
   * Reads the path as the browser sent it.
   *
   * @param raw still encoded, with its leading slash, without query
   * @return empty for anything a browser would not send of its own: dot segments, encoded slashes,
   *     broken encodings, control characters, hidden files
   */
  static Optional<RequestPath> of(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    boolean folder = raw.endsWith("/");
    String bare = raw.substring(1, Math.max(1, folder ? raw.length() - 1 : raw.length()));
    if (bare.isEmpty()) {
      return raw.equals("/") ? Optional.of(new RequestPath("", true)) : Optional.empty();
    }
    List<String> segments = new ArrayList<>();
    for (String segment : bare.split("/", -1)) {
      Optional<String> decoded = Percent.decoded(segment);
      if (decoded.isEmpty() || isRefused(decoded.get())) {
        return Optional.empty();
      }
      segments.add(decoded.get());
    }
    String path = String.join("/", segments);
    return SitePath.isSafe(path) ? Optional.of(new RequestPath(path, folder)) : Optional.empty();
  }

  /** The file to send: a folder stands for the page in it. */
  String file() {
    return value.isEmpty() ? "index.html" : folder ? value + "/index.html" : value;
  }

  private static boolean isRefused(String segment) {
    return segment.indexOf('/') >= 0 || (segment.startsWith(".") && !segment.equals(".well-known"));
  }
}
