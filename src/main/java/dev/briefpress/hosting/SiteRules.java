package dev.briefpress.hosting;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tlp;
import dev.briefpress.links.Redirect;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Slashes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a server has to do for the site, whichever it is: the headers of all files, those of some,
 * and where old addresses lead.
 *
 * @param base where the site begins on its host, {@code /} or {@code /briefs/}
 * @param policy of content security: what pages of the site need, and nothing else
 * @param headers of every file, in order, the policy among them
 * @param hashed addresses whose names change with their content, below {@code base}; a folder ends
 *     in a slash
 * @param redirects old and new paths on the host, percent-encoded
 */
record SiteRules(
    String base, String policy, List<Header> headers, List<String> hashed, List<Move> redirects) {

  /** The media types beside HTML that are worth compressing. */
  static final List<String> COMPRESSED =
      List.of(
          "text/css",
          "text/xml",
          "text/plain",
          "text/javascript",
          "application/javascript",
          "application/json",
          "application/xml",
          "application/atom+xml",
          "application/feed+json",
          "application/manifest+json",
          "image/svg+xml");

  private static final String INDEX = "index.html";

  SiteRules {
    headers = List.copyOf(headers);
    hashed = List.copyOf(hashed);
    redirects = List.copyOf(redirects);
  }

  /** The moves for which the path is enough. */
  List<Move> ofPaths() {
    return redirects.stream().filter(move -> move.query().isEmpty()).toList();
  }

  /** The moves of addresses that differ in their query only, such as {@code /?p=12}. */
  List<Move> ofQueries() {
    return redirects.stream().filter(move -> !move.query().isEmpty()).toList();
  }

  /** The policy of a drawing that is opened by itself: it runs nothing and is of no origin. */
  String drawing() {
    return policy + "; sandbox";
  }

  private static String policy(Settings settings) {
    String cluster =
        settings.search().endpoint().map(endpoint -> " " + endpoint.origin()).orElse("");
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
        + " 'self'%s; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            .formatted(cluster)
        + " frame-ancestors 'none'";
  }

  /** A header of an answer. */
  record Header(String name, String value) {}

  /**
   * An old path and the one that it leads to, both from the host's root.
   *
   * @param path the old one as it is
   * @param target the new one as it is
   * @param from the old one percent-encoded
   * @param to the new one percent-encoded
   * @param query what must stand behind a question mark; empty when it does not matter
   */
  record Move(String path, String target, String from, String to, String query) {
    /** The same for a reader who asks for the folder. */
    Move folder() {
      return new Move(withoutIndex(path), target, withoutIndex(from), to, query);
    }
  }

  private static String withoutIndex(String path) {
    return path.substring(0, path.length() - INDEX.length());
  }

  static SiteRules of(Settings settings, List<SitePath> named, List<Redirect> redirects) {
    String path = URI.create(settings.host()).getPath();
    String base = path == null ? "/" : Slashes.withoutLast(path) + "/";
    List<String> hashed =
        CacheRules.of(named).hashed().stream()
            .map(file -> file.endsWith("/") ? file : new SitePath(file).url())
            .toList();
    List<Move> moves = new ArrayList<>();
    for (Redirect redirect : redirects) {
      int mark = redirect.from().value().indexOf('?');
      SitePath from =
          mark < 0 ? redirect.from() : new SitePath(redirect.from().value().substring(0, mark));
      String query = mark < 0 ? "" : redirect.from().value().substring(mark + 1);
      Move move =
          new Move(
              base + from,
              base + redirect.to(),
              base + from.url(),
              base + redirect.to().url(),
              query);
      moves.add(move);
      if (move.from().endsWith("/" + INDEX)) {
        moves.add(move.folder());
      }
    }
    String policy = policy(settings);
    return new SiteRules(base, policy, headers(settings, policy), hashed, moves);
  }

  private static List<Header> headers(Settings settings, String policy) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Security-Policy", policy));
    headers.add(new Header("Referrer-Policy", "no-referrer"));
    headers.add(new Header("X-Content-Type-Options", "nosniff"));
    headers.add(new Header("Cross-Origin-Opener-Policy", "same-origin"));
    headers.add(
        new Header(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"));
    if (settings.tlp() != Tlp.CLEAR) {
      headers.add(new Header("X-Robots-Tag", "noindex, nofollow"));
    }
    if (settings.host().toLowerCase(Locale.ROOT).startsWith("https://")) {
      headers.add(new Header("Strict-Transport-Security", "max-age=31536000"));
    }
    return headers;
  }

  /** The media types that servers do not know by the ends of files' names, by address. */
  static List<Header> types() {
    return List.of(
        new Header("feed.xml", "application/atom+xml"),
        new Header("feed.json", "application/feed+json"),
        new Header("subscribe/feeds.opml", "text/x-opml"),
        new Header(WebManifest.ADDRESS.value(), "application/manifest+json"));
  }
}
