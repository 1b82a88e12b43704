package dev.briefpress.hosting;

import dev.briefpress.hosting.SiteRules.Header;
import dev.briefpress.hosting.SiteRules.Move;
import java.util.regex.Pattern;

/** A part of a virtual host of Apache httpd 2.4 with mod_headers, mod_alias and mod_dir. */
final class ApacheFile {
  private static final Pattern SIGNS = Pattern.compile("[.+()\\[\\]{}^$|?*\\\\]");

  private ApacheFile() {}

  static String text(SiteRules rules) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by Briefpress. In the <VirtualHost> of the site:\n")
        .append("#   DocumentRoot /srv/site\n#   Include /srv/site/hosting/apache.conf\n")
        .append("DirectoryIndex index.html\nAddDefaultCharset utf-8\n")
        .append("RedirectMatch 404 \"/\\.(?!well-known/)\"\n")
        .append("<IfModule mod_deflate.c>\nAddOutputFilterByType DEFLATE text/html ")
        .append(String.join(" ", SiteRules.COMPRESSED))
        .append("\n</IfModule>\n")
        .append("ErrorDocument 404 ")
        .append(rules.base())
        .append("404.html\n");
    for (Header header : rules.headers()) {
      set(header.name(), header.value(), text);
    }
    set("Cache-Control", CacheRules.ASK, text);
    for (String hashed : rules.hashed()) {
      String end = hashed.endsWith("/") ? "" : "$";
      text.append("<LocationMatch ").append(quoted("^" + pattern(rules.base() + hashed) + end));
      text.append(">\n");
      set("Cache-Control", CacheRules.FOR_EVER, text);
      text.append("</LocationMatch>\n");
    }
    text.append("<LocationMatch \"\\.svg$\">\n");
    set("Content-Security-Policy", rules.drawing(), text);
    text.append("</LocationMatch>\n");
    for (Header type : SiteRules.types()) {
      text.append("<Location ").append(quoted(rules.base() + type.name()));
      text.append(">\nForceType ").append(type.value()).append("\n</Location>\n");
    }
    for (Move move : rules.ofPaths()) {
      // Apache compares the decoded path, and encodes the new one, which is written decoded.
      text.append("RedirectMatch 301 ").append(quoted("^" + pattern(move.path()) + "$"));
      text.append(' ').append(quoted(move.target().replace("%", "%25").replace("$", "\\$")));
      text.append('\n');
    }
    if (!rules.ofQueries().isEmpty()) {
      text.append("# Old addresses with a query, by mod_rewrite:\nRewriteEngine on\n");
    }
    for (Move move : rules.ofQueries()) {
      text.append("RewriteCond %{QUERY_STRING} ");
      text.append(quoted("^" + pattern(move.query()) + "$"));
      text.append("\nRewriteRule ").append(quoted("^" + pattern(move.path()) + "$")).append(' ');
      text.append(quoted(move.to().replace("%", "\\%").replace("$", "\\$")));
      text.append(" [R=301,L,NE,QSD]\n");
    }
    return text.toString();
  }

  private static void set(String name, String value, StringBuilder text) {
    text.append("Header always set ").append(name).append(' ').append(quoted(value)).append('\n');
  }

  private static String pattern(String path) {
    return SIGNS.matcher(path).replaceAll("\\\\$0");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
