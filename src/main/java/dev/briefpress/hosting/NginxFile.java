package dev.briefpress.hosting;

import dev.briefpress.hosting.SiteRules.Header;
import dev.briefpress.hosting.SiteRules.Move;
import java.util.regex.Pattern;

/** A part of a {@code server} of nginx. */
final class NginxFile {
  private static final Pattern SIGNS = Pattern.compile("[.+()\\[\\]{}^$|?*]");

  private NginxFile() {}

  static String text(SiteRules rules) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by Briefpress. In the server { } of the site:\n")
        .append("#   root /srv/site;\n#   include /srv/site/hosting/nginx.conf;\n")
        .append("index index.html;\ncharset utf-8;\ngzip on;\ngzip_vary on;\ngzip_types");
    SiteRules.COMPRESSED.forEach(type -> text.append(' ').append(type));
    text.append(";\nlocation ~ \"/\\.(?!well-known/)\" { return 404; }\n");
    line(text, "error_page 404", rules.base() + "404.html");
    line(text, "set $briefpress_cache", quoted(CacheRules.ASK));
    for (String hashed : rules.hashed()) {
      String end = hashed.endsWith("/") ? "" : "$";
      when("^" + pattern(rules.base() + hashed) + end, "cache", CacheRules.FOR_EVER, text);
    }
    line(text, "set $briefpress_policy", quoted(rules.policy()));
    when("\\.svg$", "policy", rules.drawing(), text);
    line(text, "add_header Cache-Control", "$briefpress_cache always");
    for (Header header : rules.headers()) {
      boolean policy = header.name().equals("Content-Security-Policy");
      String value = policy ? "$briefpress_policy" : quoted(header.value());
      line(text, "add_header " + header.name(), value + " always");
    }
    for (Header type : SiteRules.types()) {
      text.append("location = ").append(rules.base()).append(type.name());
      text.append(" { types { } default_type ").append(type.value()).append("; }\n");
    }
    for (Move move : rules.ofPaths()) {
      // nginx compares the decoded path.
      text.append("location = ").append(quoted(move.path()));
      text.append(" { return 301 ").append(quoted(move.to().replace("$", "%24"))).append("; }\n");
    }
    for (Move move : rules.ofQueries()) {
      text.append("if ($request_uri = ").append(quoted(move.from() + "?" + move.query()));
      text.append(") { return 301 ").append(quoted(move.to().replace("$", "%24"))).append("; }\n");
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String directive, String value) {
    text.append(directive).append(' ').append(value).append(";\n");
  }

  // An add_header in a location would hide those of the server, so that variables carry the values.
  private static void when(String pattern, String variable, String value, StringBuilder text) {
    text.append("if ($uri ~ ").append(quoted(pattern)).append(") { set $briefpress_");
    text.append(variable).append(' ').append(quoted(value)).append("; }\n");
  }

  private static String pattern(String path) {
    return SIGNS.matcher(path).replaceAll("\\\\$0");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
