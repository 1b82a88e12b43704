package dev.briefpress.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The search cluster that readers' browsers ask: {@code search.endpoint}.
 *
 * @param address of its index or alias, without a slash at the end; {@code _search} is added to it
 */
public record SearchEndpoint(String address) {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String EXAMPLE = "write it like https://search.example.org/briefs";

  /** Scheme, host and port, as a Content-Security-Policy names them. */
  public String origin() {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /**
   * The endpoint that {@code value} names; none when it is empty or has a fault.
   *
   * @param faults receives what is wrong with the value, and what to write instead
   */
  static Optional<SearchEndpoint> read(String value, BiConsumer<String, String> faults) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String shown = "'" + SiteHost.masked(value) + "'";
    URI uri;
    try {
      uri = new URI(Slashes.withoutLast(value));
    } catch (URISyntaxException e) {
      faults.accept(shown + " is not a web address", EXAMPLE);
      return Optional.empty();
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    if (uri.getRawUserInfo() != null) {
      faults.accept(
          "the address holds a name or a password before '@'",
          "remove all that stands between '//' and '@', which every reader would get; a proxy in"
              + " front of the cluster can add it");
    } else if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      faults.accept(shown + " has a part behind '?' or '#'", "remove that part");
    } else if (host.isEmpty() && Set.of("http", "https").contains(scheme)) {
      faults.accept(shown + " names no host", EXAMPLE);
    } else if (scheme.equals("http") && !LOCAL.contains(host)) {
      faults.accept(
          shown + " sends what readers look for over the network unencrypted",
          "write https; http is for localhost only");
    } else if (!scheme.equals("http") && !scheme.equals("https")) {
      faults.accept(shown + " does not begin with https://", EXAMPLE);
    } else if (path.isEmpty() || path.substring(path.lastIndexOf('/') + 1).startsWith("_")) {
      faults.accept(shown + " does not end in the name of an index or alias", EXAMPLE);
    } else {
      int port = uri.getPort();
      String origin = scheme + "://" + host + (port < 0 ? "" : ":" + port);
      return Optional.of(new SearchEndpoint(origin + path));
    }
    return Optional.empty();
  }
}
