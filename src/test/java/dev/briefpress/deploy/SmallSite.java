package dev.briefpress.deploy;

import dev.briefpress.hosting.CacheRules;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A site of pages that need a style, an image and each other, and a search page whose list names
 * shards. A page is a list of lines {@code needs PATH} and {@code links PATH}.
 */
final class SmallSite {
  static final CacheRules RULES =
      new CacheRules(List.of("assets/a-0.css", "assets/a-1.css", "assets/a-2.css", "search/t/"));
  private static final int PAGES = 8;

  private final Path folder;
  private final Map<String, String> files = new TreeMap<>();

  SmallSite(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  Map<String, String> files() {
    return Map.copyOf(files);
  }

  SmallSite put(String path, String text) {
    files.put(path, text);
    return this;
  }

  void remove(String path) {
    files.remove(path);
  }

  /** Makes it any of many sites. */
  void become(Random random) {
    files.clear();
    String style = "assets/a-" + random.nextInt(3) + ".css";
    files.put(style, "a style named after its content " + style);
    List<String> pages = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      if (random.nextInt(3) > 0) {
        pages.add("briefs/b" + page + ".html");
      }
    }
    for (String page : pages) {
      String image = page.replace(".html", ".png");
      files.put(
          page, "needs " + style + "\nneeds " + image + "\nversion " + random.nextInt(2) + "\n");
      files.put(image, "an image, version " + random.nextInt(2));
    }
    StringBuilder front = new StringBuilder("needs " + style + "\n");
    StringBuilder search = new StringBuilder();
    for (String page : pages) {
      front.append("links ").append(page).append('\n');
      String shard = "search/t/" + page.hashCode() + "-" + random.nextInt(2) + ".json";
      files.put(shard, "the shard " + shard);
      search.append("needs ").append(shard).append('\n');
    }
    files.put("index.html", front.toString());
    files.put("tags/all.html", front.toString());
    files.put("search/index.html", "needs " + style + "\nneeds search/manifest.json\n");
    files.put("search/manifest.json", search.toString());
    files.put("feed.xml", front.toString());
  }

  /** Its list of files. */
  Manifest manifest() {
    Map<String, Sha256> sums = new TreeMap<>();
    files.forEach((path, text) -> sums.put(path, Sha256.of(text)));
    return Manifest.of(sums, Manifest.Kind.SITE);
  }

  /** What its folder would hold at this path, or holds. */
  byte[] read(Path file) {
    if (file.startsWith(folder)) {
      String path = folder.relativize(file).toString();
      return Optional.ofNullable(files.get(path)).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes it into its folder, as a build would. */
  void write() {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
