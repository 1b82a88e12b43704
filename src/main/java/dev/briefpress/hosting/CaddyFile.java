package dev.briefpress.hosting;

import dev.briefpress.hosting.SiteRules.Header;
import dev.briefpress.hosting.SiteRules.Move;
import java.util.ArrayList;
import java.util.List;

/** A part of a site block of Caddy. */
final class CaddyFile {
  private CaddyFile() {}

  static String text(SiteRules rules) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by Briefpress. In the block of the site:\n")
        .append("#   root * /srv/site\n#   import /srv/site/hosting/Caddyfile\n")
        .append("encode zstd gzip\nheader {\n");
    for (Header header : rules.headers()) {
      text.append('\t').append(header.name()).append(' ').append(quoted(header.value()));
      text.append('\n');
    }
    text.append("\tCache-Control ").append(quoted(SiteRules.ASK)).append("\n}\n");
    List<String> hashed = new ArrayList<>();
    for (String address : rules.hashed()) {
      hashed.add(quoted(rules.base() + address + (address.endsWith("/") ? "*" : "")));
    }
    text.append("@hashed path ").append(String.join(" ", hashed)).append('\n');
    text.append("header @hashed Cache-Control ").append(quoted(SiteRules.FOR_EVER)).append('\n');
    text.append("@drawings path *.svg\nheader @drawings Content-Security-Policy ");
    text.append(quoted(SiteRules.DRAWING)).append('\n');
    for (Header type : SiteRules.types()) {
      text.append("header ").append(rules.base()).append(type.name());
      text.append(" Content-Type ").append(quoted(type.value())).append('\n');
    }
    for (Move move : rules.redirects()) {
      // Caddy compares the decoded path.
      text.append("redir ").append(quoted(move.path())).append(' ').append(quoted(move.to()));
      text.append(" 301\n");
    }
    text.append("handle_errors {\n\t@missing expression {err.status_code} == 404\n\thandle");
    text.append(" @missing {\n\t\trewrite * ").append(rules.base()).append("404.html\n");
    text.append("\t\tfile_server\n\t}\n}\nfile_server\n");
    return text.toString();
  }

  // Caddy fills in what stands in braces.
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("{", "\\{") + "\"";
  }
}
