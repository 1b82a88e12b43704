package dev.briefpress.hosting;

import dev.briefpress.hosting.SiteRules.Header;
import dev.briefpress.hosting.SiteRules.Move;

/**
 * {@code _headers} and {@code _redirects}, which Netlify and Cloudflare Pages read from the root of
 * the site. What they set by themselves for other files, asking before each use, is what is wanted.
 */
final class PagesHosts {
  private PagesHosts() {}

  static String headers(SiteRules rules) {
    StringBuilder text = new StringBuilder(rules.base()).append("*\n");
    for (Header header : rules.headers()) {
      line(header.name(), header.value(), text);
    }
    for (String hashed : rules.hashed()) {
      text.append(rules.base()).append(hashed).append(hashed.endsWith("/") ? "*\n" : "\n");
      line("Cache-Control", CacheRules.FOR_EVER, text);
    }
    for (Header type : SiteRules.types()) {
      text.append(rules.base()).append(type.name()).append('\n');
      line("Content-Type", type.value(), text);
    }
    return text.toString();
  }

  private static void line(String name, String value, StringBuilder text) {
    text.append("  ").append(name).append(": ").append(value).append('\n');
  }

  /**
   * The redirects.
   *
   * @param forced whether to write lines for Netlify, which prefers a page that stands at the old
   *     address unless the status has an exclamation mark
   * @param plain whether to write lines for Cloudflare, which passes over such a mark's line
   */
  static String redirects(SiteRules rules, boolean forced, boolean plain) {
    StringBuilder text = new StringBuilder();
    for (Move move : rules.ofQueries()) {
      if (forced) {
        String query = move.query().replace('&', ' ');
        text.append(move.from()).append(' ').append(query).append(' ');
        text.append(move.to()).append(" 301!\n");
      }
    }
    for (Move move : rules.ofPaths()) {
      if (forced) {
        text.append(move.from()).append(' ').append(move.to()).append(" 301!\n");
      }
      if (plain) {
        text.append(move.from()).append(' ').append(move.to()).append(" 301\n");
      }
    }
    return text.toString();
  }
}
