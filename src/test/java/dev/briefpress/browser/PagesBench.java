package dev.briefpress.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page of each kind weighs, and what Lighthouse says of the pages that readers arrive at.
 * {@code bin/bench pages} installs Lighthouse and runs it.
 */
public final class PagesBench {
  private static final List<String> SCORES =
      List.of("performance", "accessibility", "best-practices", "seo");
  private static final List<String> ARRIVALS =
      List.of(
          "index.html",
          PageKinds.BRIEF,
          "daily/2026-02-24.html",
          "tags/attribution.html",
          "archive/index.html",
          "search/index.html?q=ransomware");

  private final Path lighthouse;
  private final SiteServer server;

  private PagesBench(Path lighthouse, SiteServer server) {
    this.lighthouse = lighthouse;
    this.server = server;
  }

  /** Lighthouse's program. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of("target"), "pages");
    PublishedSite site = Demonstration.build(folder.resolve("output"), 2);
    try (SiteServer server = SiteServer.of(site.folder()).withGzip()) {
      weigh(server, PageKinds.all());
      PagesBench bench = new PagesBench(Path.of(arguments[0]), server);
      say("%n%-60s %-8s %s", "Lighthouse", "as", String.join(" ", SCORES));
      for (String address : ARRIVALS) {
        bench.judge(address, "mobile");
        bench.judge(address, "desktop");
      }
    }
    delete(folder);
  }

  /** Bytes and requests of pages that are opened by a browser that has nothing of the site yet. */
  private static void weigh(SiteServer server, List<String> addresses) {
    say("%-60s %8s %12s %12s", "page", "requests", "gzipped KB", "without script");
    for (String address : addresses) {
      try (Browser browser = Browser.open()) {
        server.forgetRequests();
        browser.driver().get(server.address(address));
        browser.waitFor("document.readyState === 'complete'");
        List<Sent> sent = sent(browser);
        int all = sent.stream().mapToInt(Sent::bytes).sum();
        int reading = sent.stream().filter(one -> !one.script()).mapToInt(Sent::bytes).sum();
        say("%-60s %8d %12.1f %12.1f", address, sent.size(), all / 1000.0, reading / 1000.0);
      }
    }
  }

  private record Sent(int bytes, boolean script) {}

  private static List<Sent> sent(Browser browser) {
    List<String> lines =
        browser.texts(
            """
            const entries = [...performance.getEntriesByType("navigation"),
                ...performance.getEntriesByType("resource")];
            return entries.map(entry =>
              entry.encodedBodySize + " " + /\\.(js|json)(\\?|$)/.test(entry.name));
            """);
    return lines.stream()
        .map(line -> line.split(" "))
        .map(parts -> new Sent(Integer.parseInt(parts[0]), Boolean.parseBoolean(parts[1])))
        .toList();
  }

  private void judge(String address, String device) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                lighthouse.toString(),
                server.address(address),
                "--quiet",
                "--output=json",
                "--only-categories=" + String.join(",", SCORES),
                "--chrome-flags=--headless=new --no-sandbox"));
    if (device.equals("desktop")) {
      command.add("--preset=desktop");
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    JsonNode report = JsonMapper.shared().readTree(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new AssertionError("Lighthouse failed for " + address);
    }
    List<String> scores =
        SCORES.stream()
            .map(name -> report.path("categories").path(name).path("score").asDouble(0))
            .map(score -> String.format(Locale.ROOT, "%.0f", score * 100))
            .toList();
    say("%-60s %-8s %s", address, device, String.join(" ", scores));
    for (JsonNode audit : report.path("audits")) {
      JsonNode score = audit.path("score");
      if (score.isNumber() && score.asDouble() < 0.9) {
        say(
            "    %s: %s %s",
            audit.path("id").asString(""),
            audit.path("title").asString(""),
            audit.path("displayValue").asString(""));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
