package dev.briefpress.hosting;

import dev.briefpress.content.SitePath;
import java.util.List;
import java.util.function.Function;

/**
 * A file with rules for one server, or for several.
 *
 * @param hosts the names in {@code hosting} that ask for it
 * @param text makes the text of the file from the rules of a site
 */
record ServerFile(SitePath address, List<String> hosts, Function<SiteRules, String> text) {
  private static final String NETLIFY = "netlify";
  private static final String CLOUDFLARE = "cloudflare";

  /** All files that can be written. */
  static List<ServerFile> all(List<String> asked) {
    boolean both = asked.contains(NETLIFY) && asked.contains(CLOUDFLARE);
    boolean forced = asked.contains(NETLIFY);
    return List.of(
        file("_headers", List.of(NETLIFY, CLOUDFLARE), PagesHosts::headers),
        file(
            "_redirects",
            List.of(NETLIFY, CLOUDFLARE),
            rules -> PagesHosts.redirects(rules, forced, both || !forced)),
        file("hosting/nginx.conf", List.of("nginx"), NginxFile::text),
        file("hosting/Caddyfile", List.of("caddy"), CaddyFile::text),
        file("hosting/apache.conf", List.of("apache"), ApacheFile::text),
        file("hosting/s3.sh", List.of("s3"), S3Files::script),
        file("hosting/cloudfront-headers.json", List.of("s3"), S3Files::policy));
  }

  private static ServerFile file(
      String address, List<String> hosts, Function<SiteRules, String> text) {
    return new ServerFile(new SitePath(address), hosts, text);
  }
}
