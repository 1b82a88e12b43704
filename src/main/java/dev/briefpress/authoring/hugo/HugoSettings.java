package dev.briefpress.authoring.hugo;

import dev.briefpress.authoring.source.FrontMatter;
import dev.briefpress.authoring.source.SourceFile;
import dev.briefpress.authoring.source.UnreadableSource;
import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a Hugo project that say how its pages are read and where they were published. A
 * setting that is left out has the default of Hugo 0.111 and later.
 *
 * @param all values by name; names of all levels are in small letters, as Hugo compares them
 */
record HugoSettings(Map<String, Object> all) {
  private static final int LARGEST = 1 << 20;
  private static final List<String> ENDINGS = List.of("toml", "yaml", "yml", "json");
  private static final String DEFAULTS = "config/_default/";

  /** Settings that may be files of their own in {@code config/_default}. */
  private static final List<String> PARTS =
      List.of("permalinks", "languages", "taxonomies", "frontmatter");

  /** The main file of settings, relative to the project. */
  static Optional<String> file(Path folder) {
    return Stream.of("hugo", DEFAULTS + "hugo", "config", DEFAULTS + "config")
        .flatMap(stem -> ENDINGS.stream().map(ending -> stem + "." + ending))
        .filter(name -> Files.isRegularFile(folder.resolve(name)))
        .filter(name -> name.contains("hugo.") || isOfHugo(folder, name))
        .findFirst();
  }

  // Zola and others have a file config.toml as well.
  private static boolean isOfHugo(Path folder, String name) {
    try {
      return read(folder, name).keySet().stream()
          .anyMatch(Set.of("baseurl", "languagecode", "permalinks")::contains);
    } catch (UnreadableSource e) {
      return false;
    }
  }

  /**
   * Reads the settings of a project.
   *
   * @param main as {@link #file(Path)} has it
   * @throws UnreadableSource when a file of them cannot be read, with its name
   */
  static HugoSettings of(Path folder, String main) {
    Map<String, Object> all = new LinkedHashMap<>(read(folder, main));
    for (String part : PARTS) {
      ENDINGS.stream()
          .map(ending -> DEFAULTS + part + "." + ending)
          .filter(name -> Files.isRegularFile(folder.resolve(name)))
          .findFirst()
          .ifPresent(name -> all.putIfAbsent(part, read(folder, name)));
    }
    return new HugoSettings(all);
  }

  /** The settings that one file holds. */
  static HugoSettings of(Map<String, Object> values) {
    return new HugoSettings(lower(values));
  }

  private static Map<String, Object> read(Path folder, String name) {
    try {
      SourceFile file = new SourceFile(name, PlainFile.read(folder.resolve(name), LARGEST));
      return lower(FrontMatter.values(file.text(), file.ending()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder.resolve(name), e);
    }
  }

  private static Map<String, Object> lower(Map<?, ?> values) {
    Map<String, Object> lower = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            lower.put(
                String.valueOf(name).toLowerCase(Locale.ROOT),
                value instanceof Map<?, ?> inner ? lower(inner) : value));
    return lower;
  }

  /** The beginning of every address: scheme, host and folder, without a slash at its end. */
  String base() {
    String base = text(all, "baseurl", "").replaceFirst("/+$", "");
    return base.matches("(?i)https?://[^/]+.*") ? base : "";
  }

  /** Folders of content by the language of their pages; the first is that of the default. */
  Map<String, String> contentFolders() {
    Map<String, String> folders = new LinkedHashMap<>();
    folders.put(text(all, "contentdir", "content"), "");
    languages()
        .forEach(
            language ->
                Optional.of(text(map(map(all, "languages"), language), "contentdir", ""))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(
                        name ->
                            folders.put(name, language.equals(defaultLanguage()) ? "" : language)));
    return folders;
  }

  /** Folders of files that were published as they are. */
  List<String> staticFolders() {
    Object value = all.get("staticdir");
    List<String> folders = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(name -> folders.add(String.valueOf(name)));
    } else {
      folders.add(text(all, "staticdir", "static"));
    }
    return folders;
  }

  /** The folder of files that templates work on. */
  String assetFolder() {
    return text(all, "assetdir", "assets");
  }

  List<String> languages() {
    return List.copyOf(map(all, "languages").keySet());
  }

  String defaultLanguage() {
    return text(all, "defaultcontentlanguage", "en");
  }

  /** The folder of a language's addresses, with its leading slash; empty for that of most sites. */
  String languageFolder(String language) {
    boolean below = isTrue(all.get("defaultcontentlanguageinsubdir"));
    return !language.isEmpty() ? "/" + language : below ? "/" + defaultLanguage() : "";
  }

  /** The pattern of a section's addresses. */
  Optional<String> permalink(String section) {
    Map<String, Object> patterns = map(all, "permalinks");
    return Optional.of(text(map(patterns, "page"), section, text(patterns, section, "")))
        .filter(pattern -> !pattern.isEmpty());
  }

  /** Whether pages of a section were files and not folders. */
  boolean isUgly(String section) {
    return all.get("uglyurls") instanceof Map<?, ?> sections
        ? isTrue(sections.get(section))
        : isTrue(all.get("uglyurls"));
  }

  boolean keepsCapitals() {
    return isTrue(all.get("disablepathtolower"));
  }

  /** Whether a day at the start of a file's name is the date of the page. */
  boolean datesByName() {
    return map(all, "frontmatter").get("date") instanceof List<?> list
        && list.contains(":filename");
  }

  /** Names of front-matter fields of own taxonomies, by what one of their terms is called. */
  Map<String, String> taxonomies() {
    Map<String, String> names = new LinkedHashMap<>();
    map(all, "taxonomies").forEach((one, many) -> names.put(one, String.valueOf(many)));
    return names;
  }

  private static boolean isTrue(@Nullable Object value) {
    return "true".equals(String.valueOf(value));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> values, String name) {
    return values.get(name) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : Map.of();
  }

  private static String text(Map<String, Object> values, String name, String otherwise) {
    return values.get(name) instanceof String text && !text.isBlank() ? text.strip() : otherwise;
  }
}
