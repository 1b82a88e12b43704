package dev.briefpress.publish.tree;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site of a few pages in a folder of its own, published again and again. */
final class PublishFixture {
  private final Path site;
  private final List<String> rendered = Collections.synchronizedList(new ArrayList<>());
  private String fingerprint = "test";
  private boolean ownFilesOnly;
  private boolean clean;

  PublishFixture(Path site) {
    this.site = site;
  }

  Path output() {
    return site.resolve("output");
  }

  Path work() {
    return site.resolve(".briefpress/publish-output");
  }

  PublishFixture withFingerprint(String other) {
    fingerprint = other;
    return this;
  }

  PublishFixture withOwnFilesOnly() {
    ownFilesOnly = true;
    return this;
  }

  PublishFixture withClean() {
    clean = true;
    return this;
  }

  /** Publishes pages given as path and text. */
  Written publish(Map<String, String> pages) {
    rendered.clear();
    try (OutputFolder folder = open()) {
      return write(writer(folder), pages.entrySet().stream().map(this::page));
    }
  }

  OutputFolder open() {
    return OutputFolder.open(output(), List.of(site, site.resolve("content")), false);
  }

  SiteWriter writer(OutputFolder folder) {
    return new SiteWriter(folder, fingerprint, clean, 2, Progress.none());
  }

  Written write(SiteWriter writer, Stream<Page> pages) {
    return writer.write(pages, Optional.empty(), ownFilesOnly);
  }

  /** Paths of the pages that the last build rendered, sorted. */
  List<String> rendered() {
    return rendered.stream().sorted().toList();
  }

  private Page page(Map.Entry<String, String> entry) {
    return new Page(
        new SitePath(entry.getKey()),
        Fingerprint.of(entry.getValue()),
        () -> {
          rendered.add(entry.getKey());
          return bytes(entry.getValue());
        });
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every file below a folder with its text; symbolic links as {@code -> target}. */
  static SortedMap<String, String> tree(Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return tree;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (Files.isSymbolicLink(file)) {
          tree.put(path, "-> " + Files.readSymbolicLink(file));
        } else if (Files.isRegularFile(file)) {
          tree.put(path, Files.readString(file));
        }
      }
    }
    return tree;
  }

  /** The same without the manifest. */
  static SortedMap<String, String> pagesIn(Path folder) throws IOException {
    SortedMap<String, String> tree = tree(folder);
    tree.remove(Manifest.FILE);
    return tree;
  }
}
