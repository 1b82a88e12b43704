package dev.briefpress.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads {@code site.host}: the scheme and the host with which every absolute address begins. */
public final class SiteHost {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String EXAMPLE = "write it like https://briefs.example.org";

  private SiteHost() {}

  /** A line or value with an address, without the name and password that may stand in it. */
  public static String masked(String text) {
    int start = text.indexOf("//");
    int end = text.lastIndexOf('@');
    return start < 0 || end < start
        ? text
        : text.substring(0, start + 2) + "…" + text.substring(end);
  }

  /**
   * The address without slashes at its end, scheme and host in lower case.
   *
   * @param faults receives what is wrong with the value, and what to write instead
   */
  static String read(String value, BiConsumer<String, String> faults) {
    String bare = Slashes.withoutLast(value);
    URI uri;
    try {
      uri = new URI(bare);
    } catch (URISyntaxException e) {
      faults.accept("'" + masked(value) + "' is not a web address", EXAMPLE);
      return bare;
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (uri.getRawUserInfo() != null) {
      faults.accept(
          "the address holds a name or a password before '@'",
          "remove all that stands between '//' and '@'; every published page would show it");
    } else if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      faults.accept(
          "'" + masked(value) + "' has a part behind '?' or '#'",
          "remove that part; addresses of pages are added to the end of this one");
    } else if (!SCHEMES.contains(scheme)) {
      faults.accept("'" + masked(value) + "' does not begin with http:// or https://", EXAMPLE);
    } else if (uri.getHost() == null) {
      faults.accept("'" + masked(value) + "' names no host", EXAMPLE);
    } else {
      String rest = bare.substring(bare.indexOf(uri.getRawAuthority()));
      return URI.create(scheme + "://" + rest).toASCIIString();
    }
    return bare;
  }
}
