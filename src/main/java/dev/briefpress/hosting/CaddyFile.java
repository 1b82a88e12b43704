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
        .append("encode zstd gzip\n@hidden {\n\tpath */.*\n\tnot path */.well-known/*\n}\n")
        .append("error @hidden 404\n@drawings path *.svg\n");
    List<String> hashed = new ArrayList<>();
    for (String address : rules.hashed()) {
      hashed.add(quoted(rules.base() + address + (address.endsWith("/") ? "*" : "")));
    }
    text.append("@hashed path ").append(String.join(" ", hashed)).append('\n');
    // In a route what is said later holds; outside of one, what is said of all files.
    text.append("route {\n\theader {\n");
    for (Header header : rules.headers()) {
      set("\t\t" + header.name(), header.value(), text);
    }
    set("\t\tCache-Control", CacheRules.ASK, text);
    text.append("\t}\n");
    set("\theader @hashed Cache-Control", CacheRules.FOR_EVER, text);
    set("\theader @drawings Content-Security-Policy", rules.drawing(), text);
    for (Header type : SiteRules.types()) {
      set("\theader " + rules.base() + type.name() + " Content-Type", type.value(), text);
    }
    text.append("}\n");
    for (Move move : rules.ofPaths()) {
      // Caddy compares the decoded path.
      text.append("redir ").append(quoted(move.path())).append(' ').append(quoted(move.to()));
      text.append(" 301\n");
    }
    int number = 0;
    for (Move move : rules.ofQueries()) {
      String name = "@old" + ++number;
      text.append(name).append(" {\n\tpath ").append(quoted(move.path()));
      text.append("\n\tquery ").append(quoted(move.query())).append("\n}\nredir ");
      text.append(name).append(' ').append(quoted(move.to())).append(" 301\n");
    }
    text.append("handle_errors {\n");
    // What is missing while the site is being published must not stay missing.
    set("\theader Cache-Control", CacheRules.ASK, text);
    text.append("\t@missing expression {err.status_code} == 404\n\thandle");
    text.append(" @missing {\n\t\trewrite * ").append(rules.base()).append("404.html\n");
    text.append("\t\tfile_server\n\t}\n}\nfile_server\n");
    return text.toString();
  }

  private static void set(String start, String value, StringBuilder text) {
    text.append(start).append(' ').append(quoted(value)).append('\n');
  }

  // Caddy fills in what stands in braces.
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("{", "\\{") + "\"";
  }
}
