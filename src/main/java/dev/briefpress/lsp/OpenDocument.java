package dev.briefpress.lsp;

import dev.briefpress.content.FilePath;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that an editor holds.
 *
 * @param uri as the editor names it
 * @param file absolute
 * @param site the folder of the site that it belongs to
 * @param path relative to the site's folder, with {@code /}
 * @param version as the editor counts
 */
record OpenDocument(String uri, Path file, Path site, String path, int version, DocumentText text) {

  /** The same after a change. */
  OpenDocument with(int next, DocumentText changed) {
    return new OpenDocument(uri, file, site, path, next, changed);
  }

  /** The file that an address means; absent when it is none of this machine. */
  static Optional<Path> file(String uri) {
    try {
      return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The path of a file in a site; absent when its name is not fit for one. */
  static Optional<String> path(Path site, Path file) {
    return FilePath.of(site, file).map(FilePath::value);
  }
}
