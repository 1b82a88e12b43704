package dev.briefpress.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.briefpress.files.Resource;
import dev.briefpress.text.Html;
import dev.briefpress.text.Utf8Writer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers requests for the files of a site. */
record SiteHandler(FileSource files, LiveReload reload) implements HttpHandler {
  /** What a published site runs under; the preview is no more lenient. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " worker-src 'self'; manifest-src 'self'";

  /** Where the preview's own files are. */
  static final String OWN = "/__briefpress/";

  private static final Set<String> OWN_FILES = Set.of("reload.js", "reload.css");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    addHeaders(exchange.getResponseHeaders());
    if (!isOwnHost(exchange)) {
      answer(exchange, 421, "This preview answers to 127.0.0.1 and localhost only.\n");
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      answer(exchange, 405, "Only GET and HEAD are answered.\n");
    } else if (exchange.getRequestURI().getRawPath().startsWith(OWN)) {
      answerOwn(exchange, exchange.getRequestURI().getRawPath().substring(OWN.length()));
    } else {
      answerFile(exchange);
    }
  }

  private static void addHeaders(Headers headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
  }

  // A page of another site whose name was made to point here must not read the preview.
  private static boolean isOwnHost(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    URI asked = exchange.getRequestURI();
    int port = exchange.getLocalAddress().getPort();
    return hosts.size() == 1
        && isOwnHost(hosts.get(0), port)
        && (asked.getRawAuthority() == null || isOwnHost(asked.getRawAuthority(), port));
  }

  private static boolean isOwnHost(String host, int port) {
    return host.equals("127.0.0.1:" + port) || host.equalsIgnoreCase("localhost:" + port);
  }

  private void answerOwn(HttpExchange exchange, String name) throws IOException {
    if (name.equals("events") && exchange.getRequestMethod().equals("GET")) {
      reload.listen(exchange);
    } else if (OWN_FILES.contains(name)) {
      answer(exchange, 200, ContentType.of(name), Resource.bytes(SiteHandler.class, name));
    } else {
      answer(exchange, 404, "There is no such file.\n");
    }
  }

  private void answerFile(HttpExchange exchange) throws IOException {
    Optional<RequestPath> path = RequestPath.of(exchange.getRequestURI().getRawPath());
    if (path.isEmpty()) {
      answer(exchange, 400, "This address cannot be one of the site.\n");
      return;
    }
    // Asked before the file is made: a page must never pass for one of a later build.
    String build = reload.build();
    try {
      answerFile(exchange, path.get(), build);
    } catch (RuntimeException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      answerBytes(exchange, 500, "500.html", page("This page cannot be made", why), build);
    }
  }

  private void answerFile(HttpExchange exchange, RequestPath path, String build)
      throws IOException {
    Optional<byte[]> bytes = files.file(path.file());
    if (bytes.isPresent()) {
      answerBytes(exchange, 200, path.file(), bytes.get(), build);
    } else if (!path.folder() && files.file(path.value() + "/index.html").isPresent()) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      answer(exchange, 301, "");
    } else {
      byte[] missing = files.file("404.html").orElseGet(SiteHandler::noPage);
      answerBytes(exchange, 404, "404.html", missing, build);
    }
  }

  // An attachment that is opened by itself runs nothing, is of no origin, and opens nothing.
  // Scripts go without, as they may be those of workers, which a sandbox forbids.
  private static void answerBytes(
      HttpExchange exchange, int status, String file, byte[] bytes, String build)
      throws IOException {
    String type = ContentType.of(file);
    boolean page = type.equals(ContentType.HTML);
    if (!page && !type.equals(ContentType.SCRIPT)) {
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY + "; sandbox");
    }
    answer(exchange, status, type, page ? withScript(bytes, build) : bytes);
  }

  // The published files stay as they are; only what is sent carries the script.
  private static byte[] withScript(byte[] page, String build) {
    String text = new String(page, StandardCharsets.UTF_8);
    String script = "<script src=\"%sreload.js?build=%s\" defer></script>".formatted(OWN, build);
    int end = text.lastIndexOf("</body>");
    return (end < 0 ? text + script : text.substring(0, end) + script + text.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noPage() {
    return page("Nothing here", "The site has no page at this address, or has not been read yet.");
  }

  private static byte[] page(String title, String text) {
    Utf8Writer page = new Utf8Writer(1024);
    page.write("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    Html.escape(title, page);
    page.write("</title></head>\n<body><main><h1>");
    Html.escape(title, page);
    page.write("</h1>\n<p>");
    Html.escape(text, page);
    page.write("</p></main></body></html>\n");
    return page.bytes();
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    answer(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
        exchange.sendResponseHeaders(status, -1);
      } else {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }
}
