package dev.briefpress.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class PreviewServerTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'";

  private final Map<String, byte[]> files = new HashMap<>();
  private final PreviewServer server;

  PreviewServerTest() throws IOException {
    write("index.html", "<html><body><p>home</p></body></html>");
    write("404.html", "<html><body>not here</body></html>");
    write("tags/index.html", "<body>tags</body>");
    server = PreviewServer.start(path -> Optional.ofNullable(files.get(path)), 18_820);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsAPageWithItsScript() throws IOException {
    Answer answer = get("/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .matches(
            "<html><body><p>home</p><script src=\"/__briefpress/reload.js\\?build=[a-z0-9]+-0\""
                + " defer></script></body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/index.html", "/nowhere", "/a/../b", "/__briefpress/reload.js", "/tags"})
  void sendsTheSamePolicyWithEverything(String path) throws IOException {
    assertThat(get(path).head()).contains("Content-security-policy: " + POLICY + "\n");
    assertThat(get(path).head()).contains("X-content-type-options: nosniff\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.svg", "a.pdf", "a.xml", "a.xhtml", "a.txt", "a.png", "a"})
  void putsEverythingButPagesAndScriptsInASandbox(String path) throws IOException {
    write(path, "x");

    assertThat(get("/" + path).head())
        .contains("Content-security-policy: " + POLICY + "; sandbox\n")
        .contains("X-content-type-options: nosniff\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, text/html; charset=utf-8",
    "a.css, text/css; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.json, application/json",
    "feed.xml, application/atom+xml",
    "sitemap.xml, application/xml",
    "robots.txt, text/plain; charset=utf-8",
    "a.svg, image/svg+xml",
    "a.PNG, image/png",
    "a.woff2, font/woff2",
    "a.pdf, application/pdf",
    "a.exe, application/octet-stream",
    "LICENSE, application/octet-stream",
    "v1.2/LICENSE, application/octet-stream",
  })
  void sendsTheTypeOfAFile(String path, String type) throws IOException {
    write(path, "x");

    assertThat(get("/" + path).head()).contains("Content-type: " + type + "\n");
  }

  @Test
  void sendsOtherFilesByteForByte() throws IOException {
    write("a.css", "body{}</body>");

    assertThat(get("/a.css").body()).isEqualTo("body{}</body>");
  }

  @Test
  void sendsTheNotFoundPageForAnAddressThatIsNotThere() throws IOException {
    Answer answer = get("/nowhere.html");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("not here").contains("reload.js");
  }

  @Test
  void hasANotFoundPageOfItsOwnForASiteThatIsNotBuilt() throws IOException {
    files.remove("404.html");

    assertThat(get("/nowhere.html").body()).contains("Nothing here").contains("reload.js");
  }

  @Test
  void saysWhyAPageCannotBeMadeAndReloadsWhenItCan() throws IOException {
    try (PreviewServer broken =
        PreviewServer.start(
            path -> {
              throw new IllegalStateException("pages/brief.html:7: <oops>");
            },
            server.address().getPort() + 1)) {
      Answer answer =
          ask(broken, "GET / HTTP/1.1\nHost: 127.0.0.1:" + broken.address().getPort() + "\n");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body())
          .contains("cannot be made", "pages/brief.html:7: &lt;oops&gt;", "reload.js");
    }
  }

  @Test
  void leadsToTheFolderOfAPageThatIsAFolders() throws IOException {
    Answer answer = get("/tags");

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.head()).contains("Location: /tags/\n");
    assertThat(get("/tags/").body()).contains("tags");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/tags/../../secret.txt",
        "/..%2fsecret.txt",
        "/tags%2f..%2f..%2fsecret.txt",
        "/%00",
        "/.git/config"
      })
  void refusesPathTricks(String path) throws IOException {
    write(".git/config", "secret");

    Answer answer = get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:18820", "127.0.0.1", "127.0.0.1:1", "[::1]:18820"})
  void refusesOtherHosts(String host) throws IOException {
    assertRefused(ask("GET / HTTP/1.1\nHost: " + host + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/", "//evil.example/"})
  void refusesAnAddressOfAnotherHost(String address) throws IOException {
    assertRefused(get(address));
  }

  @Test
  void refusesTwoHosts() throws IOException {
    assertRefused(ask("GET / HTTP/1.1\nHost: " + host() + "\nHost: evil.example\n"));
    assertRefused(ask("GET / HTTP/1.1\nHost: evil.example\nHost: " + host() + "\n"));
  }

  @Test
  void answersAnAddressThatNamesItself() throws IOException {
    assertThat(get("http://" + host() + "/").body()).contains("home");
  }

  @Test
  void refusesARequestWithoutHost() throws IOException {
    assertRefused(ask("GET / HTTP/1.0\n"));
  }

  @Test
  void answersToLocalhost() throws IOException {
    int port = server.address().getPort();

    assertThat(ask("GET / HTTP/1.1\nHost: localhost:" + port + "\n").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void answersNoMethodThatChangesAnything(String method) throws IOException {
    Answer answer = ask(method + " / HTTP/1.1\nHost: " + host() + "\nContent-Length: 0\n");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.head()).contains("Allow: GET, HEAD\n");
  }

  @Test
  void answersHeadWithoutABody() throws IOException {
    Answer answer = ask("HEAD /404.html HTTP/1.1\nHost: " + host() + "\n");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void takesTheNextPortWhenItsOwnIsTaken() throws IOException {
    try (PreviewServer second =
        PreviewServer.start(path -> Optional.empty(), server.address().getPort())) {
      assertThat(second.address().getPort()).isGreaterThan(server.address().getPort());
    }
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, server.address().getPort()).close())
              .isInstanceOf(IOException.class);
        }
      }
    }
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void tellsOpenPagesOfEachBuild() throws Exception {
    try (Socket socket = send("GET /__briefpress/events HTTP/1.1\nHost: " + host() + "\n");
        BufferedReader events = reader(socket)) {
      assertThat(nextEvent(events)).contains("-0\"").contains("\"published\":true");

      server.tell(new Rebuilt(true, true, DiagnosticReport.NONE, Optional.empty()));
      assertThat(nextEvent(events)).contains("-1\"");

      server.tell(new Rebuilt(true, false, DiagnosticReport.NONE, Optional.empty()));
      assertThat(nextEvent(events)).contains("-1\"");

      server.tell(Rebuilt.failed("the theme has no page 'brief'"));
      assertThat(nextEvent(events))
          .contains("-1\"")
          .contains("\"published\":false")
          .contains("\"failure\":\"the theme has no page 'brief'\"");
    }
    assertThat(get("/").body()).contains("-1\" defer");
  }

  @Test
  void goesOnWhereAPageDoesNotRead() throws Exception {
    // More than the system keeps for a connection.
    String much = "x".repeat(20_000_000);
    try (Socket deaf = send("GET /__briefpress/events HTTP/1.1\nHost: " + host() + "\n");
        Socket socket = send("GET /__briefpress/events HTTP/1.1\nHost: " + host() + "\n");
        BufferedReader events = reader(socket)) {
      nextEvent(events);
      for (int build = 1; build <= 4; build++) {
        server.tell(Rebuilt.failed(build + much));

        assertThat(nextEvent(events)).contains("\"failure\":\"" + build + "x");
        assertThat(get("/").body()).contains("home");
      }
      assertThat(deaf.isConnected()).isTrue();
    }
  }

  @Test
  void tellsNoMorePagesThanItCan() throws Exception {
    List<Socket> pages = new ArrayList<>();
    try {
      for (int page = 0; page < 64; page++) {
        pages.add(send("GET /__briefpress/events HTTP/1.1\nHost: " + host() + "\n"));
        assertThat(reader(pages.get(page)).readLine()).contains(" 200 ");
      }
      try (Socket oneMore = send("GET /__briefpress/events HTTP/1.1\nHost: " + host() + "\n")) {
        assertThat(reader(oneMore).readLine()).contains(" 503 ");
      }
      assertThat(get("/").body()).contains("home");
    } finally {
      for (Socket page : pages) {
        page.close();
      }
    }
  }

  @Test
  void forgetsPagesThatWereClosed() throws Exception {
    send("GET /__briefpress/events HTTP/1.1\nHost: " + host() + "\n").close();
    try (Socket socket = send("GET /__briefpress/events HTTP/1.1\nHost: " + host() + "\n");
        BufferedReader events = reader(socket)) {
      nextEvent(events);
      while (server.listeners() > 1) {
        server.tell(new Rebuilt(true, false, DiagnosticReport.NONE, Optional.empty()));
      }
    }
    assertThat(server.listeners()).isLessThanOrEqualTo(1);
  }

  // 421 is our own answer; some of these forms are refused by Java's server before, with 400.
  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isIn(400, 421);
    assertThat(answer.body()).doesNotContain("home");
  }

  private String host() {
    return "127.0.0.1:" + server.address().getPort();
  }

  private Answer get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\nHost: " + host() + "\n");
  }

  private Answer ask(String request) throws IOException {
    return ask(server, request);
  }

  private static Answer ask(PreviewServer asked, String request) throws IOException {
    try (Socket socket = send(asked, request)) {
      return answer(socket);
    }
  }

  // By hand, because Java's clients mend the very paths and headers that are tried here.
  private Socket send(String request) throws IOException {
    return send(server, request);
  }

  private static Socket send(PreviewServer asked, String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), asked.address().getPort());
    OutputStream out = socket.getOutputStream();
    String whole = request + (request.contains("/events") ? "\n" : "Connection: close\n\n");
    out.write(whole.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return socket;
  }

  private static Answer answer(Socket socket) throws IOException {
    String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String[] parts = text.replace("\r\n", "\n").split("\n\n", 2);
    return new Answer(
        Integer.parseInt(parts[0].split(" ")[1]),
        parts[0] + "\n",
        parts.length > 1 ? parts[1] : "");
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String nextEvent(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = events.readLine();
    }
    return String.valueOf(line);
  }

  private void write(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private record Answer(int status, String head, String body) {}
}
