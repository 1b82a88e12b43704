package dev.briefpress.hosting;

import dev.briefpress.hosting.SiteRules.Header;
import dev.briefpress.hosting.SiteRules.Move;
import dev.briefpress.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A script that puts the site into a bucket of S3, where caching, types and redirects belong to the
 * objects, and the policy of response headers for CloudFront in front of it.
 */
final class S3Files {
  /** Headers that CloudFront has settings of its own for. */
  private static final Map<String, String> OWN =
      Map.of(
          "Content-Security-Policy", "ContentSecurityPolicy",
          "Referrer-Policy", "ReferrerPolicy",
          "X-Content-Type-Options", "ContentTypeOptions",
          "Strict-Transport-Security", "StrictTransportSecurity");

  private S3Files() {}

  static String script(SiteRules rules) {
    String prefix = rules.base().substring(1);
    StringBuilder text = new StringBuilder();
    text.append("#!/bin/sh\n# Written by Briefpress. Puts the site into a bucket that serves a")
        .append(" website:\n#   cd output && sh hosting/s3.sh BUCKET\n")
        .append("# The headers of all files are CloudFront's: hosting/cloudfront-headers.json.\n")
        .append("set -eu\nto=\"s3://$1/\"")
        .append(quoted(prefix))
        .append("\nput() { aws s3 cp --recursive --no-progress . \"$to\" --exclude '*' \"$@\"; }\n")
        .append("aws s3 sync --no-progress --delete . \"$to\" --exclude 'hosting/*'")
        .append(" --exclude briefpress-manifest.txt --cache-control ")
        .append(quoted(CacheRules.ASK))
        .append('\n');
    for (String hashed : rules.hashed()) {
      String files = hashed + (hashed.endsWith("/") ? "*" : "");
      text.append("put --include ").append(quoted(files)).append(" --cache-control ");
      text.append(quoted(CacheRules.FOR_EVER)).append('\n');
    }
    for (Header type : SiteRules.types()) {
      text.append("put --include ").append(quoted(type.name())).append(" --content-type ");
      text.append(quoted(type.value())).append(" --cache-control ");
      text.append(quoted(CacheRules.ASK)).append('\n');
    }
    for (Move move : rules.ofPaths()) {
      if (!move.path().endsWith("/")) {
        text.append("aws s3api put-object --bucket \"$1\" --key ");
        text.append(quoted(move.path().substring(1))).append(" --website-redirect-location ");
        text.append(quoted(move.to())).append(" >/dev/null\n");
      }
    }
    return text.toString();
  }

  static String policy(SiteRules rules) {
    byte[] json =
        Json.document(
            out -> {
              out.writeStartObject();
              out.writeStringProperty("Name", "briefpress");
              out.writeObjectPropertyStart("SecurityHeadersConfig");
              for (Header header : rules.headers()) {
                String name = OWN.get(header.name());
                if (name != null) {
                  out.writeObjectPropertyStart(name);
                  out.writeBooleanProperty("Override", true);
                  switch (name) {
                    case "ContentSecurityPolicy" -> out.writeStringProperty(name, header.value());
                    case "ReferrerPolicy" -> out.writeStringProperty(name, header.value());
                    case "StrictTransportSecurity" ->
                        out.writeNumberProperty("AccessControlMaxAgeSec", 31_536_000);
                    default -> {}
                  }
                  out.writeEndObject();
                }
              }
              out.writeEndObject();
              List<Header> others =
                  rules.headers().stream().filter(h -> !OWN.containsKey(h.name())).toList();
              out.writeObjectPropertyStart("CustomHeadersConfig");
              out.writeNumberProperty("Quantity", others.size());
              out.writeArrayPropertyStart("Items");
              for (Header header : others) {
                out.writeStartObject();
                out.writeStringProperty("Header", header.name());
                out.writeStringProperty("Value", header.value());
                out.writeBooleanProperty("Override", true);
                out.writeEndObject();
              }
              out.writeEndArray();
              out.writeEndObject();
              out.writeEndObject();
            });
    return new String(json, StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
