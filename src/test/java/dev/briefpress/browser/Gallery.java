package dev.briefpress.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pictures of each kind of page of this repository's own site, four widths beside each other, to be
 * looked at. Run by hand: {@code bin/bench gallery}.
 */
public final class Gallery {
  private static final Path PICTURES = Path.of("docs/images/gallery");
  private static final Path TEXT = Path.of("docs/gallery.md");
  private static final List<Integer> WIDTHS = List.of(1280, 768, 390, 320);
  private static final int HEIGHT = 1000;
  private static final int GAP = 24;
  private static final int SHEET_OF_PAPER = 794;
  private static final double SCALE = 0.42;
  private static final int QUALITY = 55;

  private static final List<Kind> KINDS =
      List.of(
          new Kind("home", "Front page", "index.html"),
          new Kind("brief", "Brief", PageKinds.BRIEF),
          new Kind(
              "withdrawn",
              "Withdrawn brief",
              "briefs/2026/01/12/gotland-cable-first-reassessment.html"),
          new Kind("day", "Daily summary", "daily/2026-02-24.html"),
          new Kind("days", "Calendar", "daily/index.html"),
          new Kind("tag", "Tag", "tags/attribution.html"),
          new Kind("category", "Category", "categories/cyber.html"),
          new Kind("entity", "Organisation", "entities/european-commission.html"),
          new Kind("tags", "All tags", "tags/index.html"),
          new Kind("archive", "Archive", "archive/index.html"),
          new Kind("month", "Month", "archive/2026-01.html"),
          new Kind("search", "Search", "search/index.html?q=ransomware"),
          new Kind("ladder", "Likelihood and confidence", "ladder.html"),
          new Kind("subscribe", "Subscribe", "subscribe/index.html"),
          new Kind("page", "Standing page", "methodology.html"),
          new Kind("not-found", "Not found", "404.html"));

  private static final List<Mode> MODES =
      List.of(
          new Mode("light", "light", "none", "", WIDTHS),
          new Mode("dark", "dark", "none", "", WIDTHS),
          new Mode("forced", "dark", "active", "", WIDTHS),
          new Mode("print", "light", "none", "print", List.of(SHEET_OF_PAPER)));

  private Gallery() {}

  private record Kind(String id, String title, String address) {}

  /**
   * A way to look at a page.
   *
   * @param scheme of colours: light or dark
   * @param forced whether the system sets the colours: active or none
   * @param media empty for a screen
   */
  private record Mode(String id, String scheme, String forced, String media, List<Integer> widths) {
    int width() {
      return widths.stream().mapToInt(w -> w + GAP).sum();
    }
  }

  /** Builds the site, takes the pictures, and writes the page that shows them. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "gallery");
    PublishedSite site = Demonstration.build(folder.resolve("output"), 2);
    Files.createDirectories(PICTURES);
    try (Stream<Path> old = Files.list(PICTURES)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    List<Kind> published =
        KINDS.stream().filter(k -> site.files().contains(path(k.address()))).toList();
    long bytes = 0;
    try (SiteServer server = SiteServer.of(site.folder());
        Browser browser = Browser.open()) {
      for (Kind kind : published) {
        for (Mode mode : MODES) {
          byte[] picture = picture(browser, server, kind, mode);
          Files.write(PICTURES.resolve(name(kind, mode)), picture);
          bytes += picture.length;
        }
      }
    }
    Files.writeString(TEXT, text(published));
    System.out.println(published.size() * MODES.size() + " pictures, " + bytes / 1024 + " KB");
  }

  private static String path(String address) {
    return address.replaceFirst("\\?.*", "");
  }

  private static String name(Kind kind, Mode mode) {
    return kind.id() + "-" + mode.id() + ".webp";
  }

  private static byte[] picture(Browser browser, SiteServer server, Kind kind, Mode mode) {
    int height = mode.media().isEmpty() ? HEIGHT : SHEET_OF_PAPER * 297 / 210;
    // Any page of the site, so that the script may look into the frames.
    browser.driver().get(server.address("404.html"));
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of(
                "width", mode.width(), "height", height, "deviceScaleFactor", 1, "mobile", false));
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                mode.media(),
                "features",
                List.of(
                    Map.of("name", "prefers-color-scheme", "value", mode.scheme()),
                    Map.of("name", "forced-colors", "value", mode.forced()))));
    browser.run(
        """
        const [address, widths, height, gap] = args;
        document.head.replaceChildren();
        document.body.replaceChildren();
        document.body.removeAttribute("data-tlp");
        document.documentElement.style.cssText = "background: #808080; forced-color-adjust: none";
        document.body.style.cssText = `margin: 0; display: flex; gap: ${gap}px; background: #808080`;
        await Promise.all(widths.map(width => new Promise(loaded => {
          const frame = document.createElement("iframe");
          frame.style.cssText = `flex: none; border: 0; width: ${width}px; height: ${height}px`;
          frame.onload = loaded;
          frame.src = address;
          document.body.append(frame);
        })));
        for (const frame of document.querySelectorAll("iframe")) {
          const page = frame.contentDocument;
          page.documentElement.style.scrollbarWidth = "none";
          const end = Date.now() + 10000;
          while (frame.src.includes("?q=") && !page.querySelector("#search-results li") && Date.now() < end) {
            await new Promise(done => setTimeout(done, 50));
          }
        }
        await new Promise(done => setTimeout(done, 100));
        """,
        server.address(kind.address()),
        mode.widths(),
        height,
        GAP);
    Map<String, Object> answer =
        browser
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "format",
                    "webp",
                    "quality",
                    QUALITY,
                    "clip",
                    Map.of(
                        "x", 0, "y", 0, "width", mode.width(), "height", height, "scale", SCALE)));
    return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
  }

  private static String text(List<Kind> kinds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        """
        # Gallery

        Each kind of page of this repository's own site: at 1280, 768, 390 and 320 pixels, in light and dark colours, in colours
        that the reader's system sets (forced colours), and as it is printed. `bin/bench gallery` takes the pictures anew and
        writes this page.
        """);
    for (Kind kind : kinds) {
      lines.add("## " + kind.title() + "\n");
      for (Mode mode : MODES) {
        lines.add(
            "![%s, %s](images/gallery/%s)\n".formatted(kind.title(), mode.id(), name(kind, mode)));
      }
    }
    return String.join("\n", lines).stripTrailing() + "\n";
  }
}
