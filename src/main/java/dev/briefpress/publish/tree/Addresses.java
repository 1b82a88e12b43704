package dev.briefpress.publish.tree;

import dev.briefpress.render.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses of a site's pages.
 *
 * @param files the path of each page
 * @param folders every folder above one
 * @param clash why two of the pages cannot be in the same tree, if that is so
 */
record Addresses(Set<String> files, Set<String> folders, Optional<String> clash) {

  static Addresses of(List<Page> pages) {
    Set<String> files = new HashSet<>(2 * pages.size());
    Set<String> folders = new HashSet<>();
    Optional<String> clash = Optional.empty();
    for (Page page : pages) {
      String path = page.path().value();
      if (!files.add(path)) {
        clash = Optional.of("two pages have the address " + path);
      }
      Paths.addFolders(path, folders);
    }
    for (String folder : folders) {
      if (files.contains(folder)) {
        clash = clash.or(() -> Optional.of("a page has the address of the folder " + folder));
      }
    }
    return new Addresses(files, folders, clash);
  }
}
