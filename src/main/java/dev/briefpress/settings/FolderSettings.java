package dev.briefpress.settings;

import dev.briefpress.content.SitePath;
import dev.briefpress.settings.Settings.Folders;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folders that site.properties names. Each lies inside the site, and none in another one.
 *
 * @param all those of faulty lines are the default ones
 */
record FolderSettings(Folders all) {
  /** The keys, each with its default. */
  private static final Map<String, String> KEYS =
      new TreeMap<>(
          Map.of(
              "content.folder", "content",
              "destination.folder", "output",
              "theme.folder", "themes",
              "asset.folder", "assets"));

  /** Reads them; {@code given} receives every fault. */
  static FolderSettings of(GivenProperties given) {
    SortedMap<String, String> folders = new TreeMap<>();
    KEYS.forEach((key, otherwise) -> folders.put(key, folder(key, otherwise, given)));
    for (String key : folders.keySet()) {
      for (String other : folders.tailMap(key).keySet()) {
        if (!other.equals(key)) {
          apart(key, other, folders, given);
        }
      }
    }
    return new FolderSettings(
        new Folders(
            folders.getOrDefault("content.folder", ""),
            folders.getOrDefault("destination.folder", ""),
            folders.getOrDefault("theme.folder", ""),
            folders.getOrDefault("asset.folder", "")));
  }

  // The folder of files that are published unchanged can be neither that of the sources nor that of
  // the output.
  private static void apart(
      String key, String other, Map<String, String> folders, GivenProperties given) {
    String a = SitePath.folded(folders.getOrDefault(key, "")) + "/";
    String b = SitePath.folded(folders.getOrDefault(other, "")) + "/";
    if (a.startsWith(b) || b.startsWith(a)) {
      given.bad(
          given.line(other).isPresent() ? other : key,
          "the folders of %s and %s are the same, or one lies in the other".formatted(key, other),
          "give each a folder of its own");
    }
  }

  private static String folder(String key, String otherwise, GivenProperties given) {
    String value = Slashes.withoutLast(given.text(key, otherwise));
    if (!SitePath.isSafe(value) || isHidden(value) || value.equals("src")) {
      given.bad(
          key,
          "'" + value + "' is not a folder inside the site",
          "write a name such as " + otherwise);
      return otherwise;
    }
    return value;
  }

  // A folder that begins with a dot holds git's or another program's own files.
  private static boolean isHidden(String folder) {
    return folder.startsWith(".") || folder.contains("/.");
  }
}
