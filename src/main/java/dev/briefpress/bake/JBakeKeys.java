package dev.briefpress.bake;

import dev.briefpress.settings.Property;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each key of JBake 2.7.0 means to Briefpress. */
final class JBakeKeys {
  /** Keys that keep JBake's meaning. */
  static final Set<String> HONOURED =
      Set.of(
          "site.host",
          "content.folder",
          "destination.folder",
          "asset.folder",
          "asset.ignore",
          "render.encoding",
          "template.encoding",
          "server.port");

  // Accepted only with the value that describes what Briefpress does in any case.
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("archive.file", "archive/index.html"),
          Map.entry("date.format", "yyyy-MM-dd"),
          Map.entry("default.status", "published"),
          Map.entry("error404.file", "404.html"),
          Map.entry("feed.file", "feed.xml"),
          Map.entry("header.separator", "~~~~~~"),
          Map.entry("ignore.file", ".jbakeignore"),
          Map.entry("index.file", "index.html"),
          Map.entry("output.extension", ".html"),
          Map.entry("render.archive", "true"),
          Map.entry("render.error404", "true"),
          Map.entry("render.feed", "true"),
          Map.entry("render.index", "true"),
          Map.entry("render.sitemap", "true"),
          Map.entry("render.tags", "true"),
          Map.entry("render.tagsindex", "true"),
          Map.entry("server.contextpath", "/"),
          Map.entry("server.hostname", "localhost"),
          Map.entry("sitemap.file", "sitemap.xml"),
          Map.entry("tag.path", "tags"),
          Map.entry("tag.sanitize", "true"),
          Map.entry("uri.noextension", "false"));

  // The beginning of a key, and why it has no effect.
  private static final TreeMap<String, String> UNUSED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("asciidoctor.", "documents are Markdown"),
              Map.entry("build.timestamp", "the same content gives the same bytes at any time"),
              Map.entry("data.", "data files are content/taxonomy.yaml and content/schemas/"),
              Map.entry("db.", "no database is used"),
              Map.entry("default.type", "the folder of a document says its type"),
              Map.entry("draft.suffix", "a draft is left out, or published with --drafts"),
              Map.entry("example.project.", "`briefpress init` makes a new site"),
              Map.entry("freemarker.", "themes are Thymeleaf"),
              Map.entry("git.hash", "the same content gives the same bytes in any clone"),
              Map.entry("img.path.", "links to images are always relative"),
              Map.entry("index.", "list pages are numbered from the oldest brief, 50 a page"),
              Map.entry("jvm.locale", "site.lang is the language, whatever machine builds"),
              Map.entry("markdown.", "the extensions are tables, footnotes and strikethrough"),
              Map.entry("template.", "theme.folder and site.theme choose the templates"),
              Map.entry("template_", "theme.folder and site.theme choose the templates"),
              Map.entry("thymeleaf.", "site.lang is the language"),
              Map.entry("uri.noextension.", "every page is one .html file"),
              Map.entry("version", "the version is the program's own")));

  private JBakeKeys() {}

  /** Whether {@code key} is one of JBake's, with or without an effect here. */
  static boolean isJBakes(String key) {
    return HONOURED.contains(key) || FIXED.containsKey(lower(key)) || unusedReason(key).isPresent();
  }

  /** Why a property of JBake's has no effect; empty when it has one or is not JBake's. */
  static Optional<String> reasonWithoutEffect(Property property) {
    if (HONOURED.contains(property.key())) {
      return Optional.empty();
    }
    String fixed = FIXED.get(lower(property.key()));
    if (fixed != null) {
      return property.value().strip().equalsIgnoreCase(fixed)
          ? Optional.empty()
          : Optional.of("it is always " + fixed);
    }
    return unusedReason(property.key());
  }

  /** Keys to suggest when one is misspelt. */
  static Set<String> worthSuggesting() {
    return new TreeSet<>(HONOURED);
  }

  private static Optional<String> unusedReason(String key) {
    String lower = lower(key);
    Map.Entry<String, String> entry = UNUSED.floorEntry(lower);
    return entry != null && lower.startsWith(entry.getKey())
        ? Optional.of(entry.getValue())
        : Optional.empty();
  }

  private static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
