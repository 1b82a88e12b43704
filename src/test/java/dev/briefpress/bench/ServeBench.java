package dev.briefpress.bench;

import dev.briefpress.browser.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;

/**
 * How long an author waits from saving a brief to seeing it in the browser; run by {@code bin/bench
 * serve}. The parts are measured without the browser: until the server tells pages to reload, and
 * until it has sent the page after that.
 */
final class ServeBench {
  private static final int WARMING = 5;
  private static final int ROUNDS = 15;

  private final Path brief;
  private final String text;
  private final URI page;
  private int saved;

  private ServeBench(Path brief, URI page) throws IOException {
    this.brief = brief;
    this.text = Files.readString(brief);
    this.page = page;
  }

  /** For sites of these numbers of briefs. */
  public static void main(String[] arguments) throws Exception {
    System.out.printf(
        "%-8s %10s %10s %10s %12s%n", "briefs", "start ms", "reload ms", "page ms", "browser ms");
    for (String briefs : arguments) {
      Path site = Files.createTempDirectory(Path.of("target"), "serve-" + briefs + "-");
      Corpus.main(new String[] {site.toString(), briefs});
      measure(site, briefs);
    }
  }

  private static void measure(Path site, String briefs) throws Exception {
    long start = System.nanoTime();
    Process server =
        new ProcessBuilder(
                "bin/briefpress",
                "serve",
                "--site",
                site.toString(),
                "--now",
                Corpus.NOW.toString())
            .redirectError(site.resolve("said.txt").toFile())
            .start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      URI address = URI.create(String.valueOf(out.readLine()));
      Path brief = middle(site.resolve("content/briefs"));
      String name = site.resolve("content").relativize(brief).toString().replace(".md", ".html");
      ServeBench bench = new ServeBench(brief, address.resolve(name));
      while (bench.status() != 200) {
        if (!server.isAlive()) {
          throw new IllegalStateException(Files.readString(site.resolve("said.txt")));
        }
        Thread.sleep(10);
      }
      double started = millis(start);
      double[][] parts = bench.parts(address.resolve("__briefpress/events"));
      double shown = median(bench.inBrowser());
      System.out.printf(
          Locale.ROOT,
          "%-8s %10.0f %10.0f %10.0f %12.0f%n",
          briefs,
          started,
          median(parts[0]),
          median(parts[1]),
          shown);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static Path middle(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      return all.get(all.size() / 2);
    }
  }

  private String save() throws IOException {
    String title = "Saved for the time " + ++saved;
    Files.writeString(brief, text.replaceFirst("(?m)^title:.*", "title: " + title));
    return title;
  }

  private int status() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
        .statusCode();
  }

  /** Until pages are told to reload, and from then until the new page has been sent. */
  private double[][] parts(URI events) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    List<Double> told = new ArrayList<>();
    List<Double> sent = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                client
                    .send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofInputStream())
                    .body(),
                StandardCharsets.UTF_8))) {
      String build = awaitOther("", lines);
      for (int round = 0; round < WARMING + ROUNDS; round++) {
        pause();
        long start = System.nanoTime();
        String title = save();
        build = awaitOther(build, lines);
        told.add(millis(start));
        long reload = System.nanoTime();
        if (!client
            .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
            .body()
            .contains(title)) {
          throw new IllegalStateException("the page does not show what was saved");
        }
        sent.add(millis(reload));
      }
    }
    return new double[][] {warm(told), warm(sent)};
  }

  // The build that pages are told to show, once it is another one.
  private static String awaitOther(String build, BufferedReader lines) throws IOException {
    while (true) {
      String line = String.valueOf(lines.readLine());
      if (line.startsWith("data:")) {
        String told = line.replaceFirst(".*\"build\":\"([^\"]*)\".*", "$1");
        if (!told.equals(build)) {
          return told;
        }
      }
    }
  }

  private double[] inBrowser() throws IOException, InterruptedException {
    List<Double> shown = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      browser.driver().get(page.toString());
      for (int round = 0; round < WARMING + ROUNDS; round++) {
        pause();
        long start = System.nanoTime();
        String title = save();
        while (!title.equals(heading(browser))) {
          Thread.sleep(2);
        }
        shown.add(millis(start));
      }
    }
    return warm(shown);
  }

  private static String heading(Browser browser) {
    try {
      return String.valueOf(
          browser.driver().executeScript("return document.querySelector('h1')?.textContent"));
    } catch (WebDriverException e) {
      return "the page is being loaded";
    }
  }

  // An author reads what was shown.
  private static void pause() throws InterruptedException {
    Thread.sleep(300);
  }

  private static double[] warm(List<Double> rounds) {
    return rounds.stream().skip(WARMING).mapToDouble(Double::doubleValue).toArray();
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
