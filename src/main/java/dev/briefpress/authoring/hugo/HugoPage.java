package dev.briefpress.authoring.hugo;

import java.util.List;

/**
 * What the path of a page's file says about the page.
 *
 * @param path of the file, from its content folder
 * @param language empty for the default language
 * @param folder the page's folder from the content folder, without slashes at its ends; that of a
 *     bundle is the one above its own
 * @param name of the file without ending and language; of a bundle, the name of its own folder;
 *     empty for a list
 */
record HugoPage(String path, String language, String folder, String name) {
  /**
   * The page of a file.
   *
   * @param languages that file names may name
   * @param language of the content folder
   */
  static HugoPage of(String path, List<String> languages, String defaultLanguage, String language) {
    String folder = parent(path);
    String stem = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
    String own = language;
    for (String known : languages) {
      if (stem.endsWith("." + known)) {
        stem = stem.substring(0, stem.length() - known.length() - 1);
        own = known.equals(defaultLanguage) ? "" : known;
      }
    }
    if (stem.equals("_index")) {
      return new HugoPage(path, own, folder, "");
    }
    return stem.equals("index") && !folder.isEmpty()
        ? new HugoPage(path, own, parent(folder), folder.substring(folder.lastIndexOf('/') + 1))
        : new HugoPage(path, own, folder, stem);
  }

  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Whether it is the page of a folder that lists other pages. */
  boolean isList() {
    return name.isEmpty();
  }

  /** The first folder, from which its section has its name; empty at the top. */
  String section() {
    String whole = isList() || !folder.isEmpty() ? folder : isBundle() ? name : "";
    int slash = whole.indexOf('/');
    return slash < 0 ? whole : whole.substring(0, slash);
  }

  /** Whether the file is that of a folder of its own, with the files that the page shows. */
  boolean isBundle() {
    return !isList() && path.substring(path.lastIndexOf('/') + 1).startsWith("index.");
  }

  /** Its place as references name it: without the ending, and a bundle by its folder. */
  String place() {
    return isList() ? folder : folder.isEmpty() ? name : folder + "/" + name;
  }
}
