package dev.briefpress.serve;

import java.util.Locale;
import java.util.Map;

/** What the files of a site are, by the ends of their names. */
final class ContentType {
  static final String HTML = "text/html; charset=utf-8";
  static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String UNKNOWN = "application/octet-stream";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", SCRIPT),
          Map.entry("mjs", SCRIPT),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("ndjson", "application/x-ndjson"),
          Map.entry("xml", "application/xml"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("opml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"));

  private ContentType() {}

  /** The type of a file with this path. */
  static String of(String path) {
    if (path.endsWith("feed.xml")) {
      return "application/atom+xml";
    }
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/')
        ? UNKNOWN
        : TYPES.getOrDefault(path.substring(dot + 1).toLowerCase(Locale.ROOT), UNKNOWN);
  }
}
