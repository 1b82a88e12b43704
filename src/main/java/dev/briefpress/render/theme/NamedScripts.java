package dev.briefpress.render.theme;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theme's scripts under names that have the hash of their content, so that browsers may keep them
 * for ever.
 *
 * <p>A script gets such a name when a template or another script names it: in quotation marks, by
 * its address ({@code assets/js/brief.js}, {@code search/search.js}), or by its bare name where the
 * two stand in one folder. Whatever names it then has the new name. A script that nothing names
 * stays as it is.
 */
public final class NamedScripts {
  /** A file named by its content, such as {@code assets/js/brief-0123456789.js}. */
  private static final Pattern NAMED = Pattern.compile(".*-([0-9a-f]{10})\\.js");

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<=[\"'`])(?:/|(?:\\.{1,2}/)+)?(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.js(?=[\"'`])");

  private static final String ASSETS = "assets/";
  private static final String SOURCES = "assets/search/";
  private static final String SEARCH = "search/";

  private final Theme theme;
  private final Map<String, SitePath> others;
  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, String> named = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final Set<String> open = new HashSet<>();

  private NamedScripts(Theme theme, Map<String, SitePath> others) {
    this.theme = theme;
    this.others = others;
    for (String path : theme.below(ASSETS)) {
      if (path.endsWith(".js")) {
        sources.put(address(path), path);
      }
    }
  }

  /**
   * The theme with its scripts renamed.
   *
   * @param others scripts that are no theme's, by the addresses that the theme's know them by
   * @throws TemplateFault when scripts name each other in a circle
   */
  public static Theme in(Theme theme, Map<String, SitePath> others) {
    return new NamedScripts(theme, others).theme();
  }

  /** Where a theme's file below {@code assets/} is published. */
  public static String address(String path) {
    return path.startsWith(SOURCES) ? SEARCH + path.substring(SOURCES.length()) : path;
  }

  /** Whether a script's name ends in the hash of its content. */
  public static boolean isNamed(String path, byte[] bytes) {
    Matcher name = NAMED.matcher(path);
    return name.matches() && name.group(1).equals(Fingerprint.of(bytes).inName());
  }

  /** The name of a script that has the content {@code bytes}. */
  public static String name(String path, byte[] bytes) {
    String bare = path.substring(0, path.length() - ".js".length());
    return bare + "-" + Fingerprint.of(bytes).inName() + ".js";
  }

  private Theme theme() {
    Map<String, byte[]> files = new TreeMap<>(theme.files());
    for (Map.Entry<String, byte[]> file : theme.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String text = utf8(file.getValue());
        // The search page and its scripts are published to one folder.
        String renamed = renamed(text, SEARCH);
        if (!renamed.equals(text)) {
          files.put(file.getKey(), bytes(renamed));
        }
      }
    }
    sources.keySet().forEach(this::text);
    sources.forEach(
        (address, path) -> {
          String name = named.get(address);
          byte[] content = bytes(text(address));
          files.remove(path);
          files.put(name == null ? path : name(path, content), content);
        });
    return new Theme(theme.name(), files, theme.added());
  }

  // The text of a script with the new names of those that it names.
  private String text(String address) {
    String known = texts.get(address);
    if (known != null) {
      return known;
    }
    String path = sources.get(address);
    byte[] source = path == null ? null : theme.files().get(path);
    if (path == null || source == null) {
      throw new IllegalArgumentException("no script " + address);
    }
    if (!open.add(address)) {
      throw new TemplateFault(path, 0, "this script and one that it names name each other");
    }
    String text = renamed(utf8(source), address.substring(0, address.lastIndexOf('/') + 1));
    open.remove(address);
    texts.put(address, text);
    return text;
  }

  private String renamed(String text, String folder) {
    UnaryOperator<String> rename =
        written ->
            name(written, folder)
                .map(name -> written.substring(0, written.lastIndexOf('/') + 1) + name)
                .orElse(written);
    return QUOTED
        .matcher(text)
        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(rename.apply(found.group())));
  }

  // The last part of the new address of a script that is written so in a file of the folder.
  private Optional<String> name(String written, String folder) {
    String bare = written.replaceFirst("^(\\.{0,2}/)+", "");
    String beside = URI.create("/" + folder).resolve(written).normalize().getPath().substring(1);
    for (String address : new String[] {beside, bare}) {
      if (others.containsKey(address)) {
        return Optional.of(last(others.get(address).value()));
      }
      if (sources.containsKey(address)) {
        String name = name(address, bytes(text(address)));
        named.put(address, name);
        return Optional.of(last(name));
      }
    }
    return Optional.empty();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
