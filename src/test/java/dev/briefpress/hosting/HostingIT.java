package dev.briefpress.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.hosting.RealServer.Kind;
import dev.briefpress.render.SmallSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files for servers, read by the servers themselves. */
class HostingIT {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
          + " https://search.example.org; worker-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final Map<Kind, String> RULES =
      Map.of(Kind.NGINX, "nginx.conf", Kind.APACHE, "apache.conf", Kind.CADDY, "Caddyfile");

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> servers() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of("/", "/desk/").map(base -> Arguments.of(kind, base)));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void aServerObeys(Kind kind, String base) throws IOException {
    PublishedSite site = site(base);
    Path root = folder.resolve("root");
    Path published = root.resolve(base.substring(1));
    Files.createDirectories(published.getParent());
    Files.move(site.folder(), published);
    Files.createDirectories(published.resolve(".git"));
    Files.writeString(published.resolve(".git/config"), "secret");
    Files.writeString(published.resolve(".env"), "secret");
    Files.createDirectories(published.resolve(".well-known"));
    Files.writeString(published.resolve(".well-known/security.txt"), "public");
    Path work = Files.createDirectory(folder.resolve("work"));
    openToOtherUsers(folder);
    PublishedSite here = new PublishedSite(published);
    Path rules = published.resolve("hosting").resolve(RULES.get(kind));

    try (RealServer server = RealServer.start(kind, work, root, rules)) {
      pages(server, base);
      kept(server, base, here);
      redirects(server, base);
      types(server, base);
      hidden(server, base);
      compressed(server, base);
    }
  }

  private static void pages(RealServer server, String base) {
    HttpResponse<byte[]> home = server.get(base);
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(text(home)).contains("<title>Small</title>");
    for (HttpResponse<byte[]> page :
        List.of(home, server.get(base + "briefs/2026/01/30/one.html"))) {
      assertThat(only(page, "Content-Security-Policy")).isEqualTo(POLICY);
      assertThat(only(page, "Content-Type").toLowerCase(java.util.Locale.ROOT))
          .isEqualTo("text/html; charset=utf-8");
      assertThat(only(page, "Cache-Control")).isEqualTo("no-cache");
    }
    HttpResponse<byte[]> missing = server.get(base + "no/such/page.html");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(text(missing)).contains("There is no such page");
    for (HttpResponse<byte[]> answer : List.of(home, missing)) {
      assertThat(only(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(only(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(only(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(only(answer, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
      assertThat(only(answer, "Content-Security-Policy")).contains("default-src 'none'");
    }
    HttpResponse<byte[]> drawing = server.get(base + "assets/img/icon.svg");
    assertThat(only(drawing, "Content-Security-Policy")).endsWith("; sandbox");
    assertThat(only(drawing, "Content-Type")).startsWith("image/svg+xml");
  }

  private static void kept(RealServer server, String base, PublishedSite site) {
    List<String> named =
        site.files().stream()
            .filter(
                file ->
                    file.matches("assets/.*-[0-9a-f]{10}\\.(css|js)")
                        || file.matches("search/.*-[0-9a-f]{10}\\.js")
                        || file.matches("search/.+/.+\\.json"))
            .toList();
    assertThat(named).hasSizeGreaterThan(12);
    for (String file : named) {
      HttpResponse<byte[]> answer = server.get(base + file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(only(answer, "Cache-Control")).as(file).isEqualTo(FOR_EVER);
    }
    for (String file : List.of("sw.js", "search/manifest.json", "search/shards.js", "feed.xml")) {
      assertThat(only(server.get(base + file), "Cache-Control")).as(file).isEqualTo("no-cache");
    }
    // What is missing while a site is being published must not stay missing.
    for (String file : List.of("search/t/nothing-here.json", "assets/dispatch-0123456789.css")) {
      HttpResponse<byte[]> missing = server.get(base + file);
      assertThat(missing.statusCode()).as(file).isEqualTo(404);
      assertThat(only(missing, "Cache-Control")).as(file).isEqualTo("no-cache");
    }
    String tag = only(server.get(base), "ETag");
    assertThat(server.get(base, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  private static void redirects(RealServer server, String base) {
    for (String old : List.of("old/one.html", "older/", "older/index.html")) {
      HttpResponse<byte[]> answer = server.get(base + old);
      assertThat(answer.statusCode()).as(old).isEqualTo(301);
      assertThat(only(answer, "Location").replaceFirst("^http://[^/]+", ""))
          .as(old)
          .isEqualTo(base + "briefs/2026/01/30/one.html");
    }
  }

  private static void types(RealServer server, String base) {
    Map<String, String> types =
        Map.of(
            "feed.xml", "application/atom+xml",
            "feed.json", "application/feed+json",
            "subscribe/feeds.opml", "text/x-opml",
            "assets/site.webmanifest", "application/manifest+json",
            "briefs/2026/01/30/one.json", "application/json",
            "search/manifest.json", "application/json");
    types.forEach(
        (file, type) -> {
          HttpResponse<byte[]> answer = server.get(base + file);
          assertThat(answer.statusCode()).as(file).isEqualTo(200);
          assertThat(only(answer, "Content-Type").replaceFirst(";.*", "")).as(file).isEqualTo(type);
          assertThat(only(answer, "X-Content-Type-Options")).as(file).isEqualTo("nosniff");
        });
    assertThat(only(server.get(base + "sitemap.xml"), "Content-Type")).containsPattern("/xml");
    assertThat(only(server.get(base + "sw.js"), "Content-Type")).containsPattern("/javascript");
  }

  private static void hidden(RealServer server, String base) {
    for (String file : List.of(".git/config", ".git/", ".env", "%2eenv", "search/../.env")) {
      HttpResponse<byte[]> answer = server.get(base + file);
      assertThat(answer.statusCode()).as(file).isEqualTo(404);
      assertThat(text(answer)).as(file).doesNotContain("secret");
    }
    assertThat(text(server.get(base + ".well-known/security.txt"))).isEqualTo("public");
  }

  private static void compressed(RealServer server, String base) throws IOException {
    for (String file : List.of("", "search/search-worker", "search/manifest.json", "feed.xml")) {
      String path =
          file.equals("search/search-worker") ? worker(text(server.get(base + "sw.js"))) : file;
      HttpResponse<byte[]> plain = server.get(base + path);
      HttpResponse<byte[]> packed = server.get(base + path, "Accept-Encoding", "gzip");
      assertThat(only(packed, "Content-Encoding")).as(file).isEqualTo("gzip");
      assertThat(only(packed, "Vary")).as(file).contains("Accept-Encoding");
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(in.readAllBytes()).as(file).isEqualTo(plain.body());
      }
    }
  }

  private static String worker(String list) {
    return list.replaceFirst("(?s).*\"(search/search-worker-[0-9a-f]+\\.js)\".*", "$1");
  }

  private static String only(HttpResponse<byte[]> answer, String header) {
    List<String> values = answer.headers().allValues(header);
    assertThat(values).as(header + " of " + answer.uri()).hasSize(1);
    return values.get(0);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  // A server that root starts reads files as another user.
  private static void openToOtherUsers(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String rights = Files.isDirectory(file) ? "rwxrwxrwx" : "rw-r--r--";
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      }
    }
  }

  private PublishedSite site(String base) {
    return SmallSite.in(folder)
        .with(
            "site.properties",
            "site.title=Small\nsearch.endpoint=https://search.example.org/briefs\n"
                + "hosting=nginx,caddy,apache\nsite.host=https://small.example.org"
                + base
                + "\n")
        .withBrief(
            "one", "One", "tags: [cables]\naliases: [old/one.html, older/]\n", "Words.", "Europol")
        .build();
  }
}
