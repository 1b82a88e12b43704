package dev.briefpress.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The work tree of git in which a folder of a site lies, and how names in it and paths of the site
 * become each other.
 *
 * @param tree its top, which holds {@code .git}
 * @param site the site's folder
 */
record WorkTree(Path tree, Path site) {
  /** Makes git take the name of a folder literally, and not as a pattern. */
  static final String LITERAL = "--literal-pathspecs";

  /**
   * The nearest folder with {@code .git} above {@code folder}, or that folder itself, so that
   * content that is a repository of its own is asked about there.
   *
   * @param site without symbolic links
   * @param folder relative to the site's folder, with {@code /}
   */
  static Optional<WorkTree> of(Path site, String folder) {
    for (Path tree = site.resolve(folder); tree != null; tree = tree.getParent()) {
      boolean linked = tree.startsWith(site) && Files.isSymbolicLink(tree);
      if (!linked && Files.exists(tree.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(new WorkTree(tree, site));
      }
    }
    return Optional.empty();
  }

  /** The same for a site's folder that may lie behind symbolic links. */
  static Optional<WorkTree> find(Path site, String folder) throws IOException {
    return of(site.toRealPath(), folder);
  }

  /** The name of a folder of the site, as git writes it. */
  String name(String folder) {
    String asked = slashed(tree.relativize(site.resolve(folder)));
    return asked.isEmpty() ? "." : asked;
  }

  /** The path in the site of what git calls {@code name}; absent when it lies outside. */
  Optional<String> path(String name) {
    boolean above = site.startsWith(tree);
    String way = slashed(above ? tree.relativize(site) : site.relativize(tree));
    String prefix = way.isEmpty() ? "" : way + "/";
    if (!above) {
      return Optional.of(prefix + name);
    }
    return name.startsWith(prefix) && name.length() > prefix.length()
        ? Optional.of(name.substring(prefix.length()))
        : Optional.empty();
  }

  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
