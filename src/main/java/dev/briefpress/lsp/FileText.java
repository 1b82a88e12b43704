package dev.briefpress.lsp;

import dev.briefpress.read.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files of a site that are not open in the editor. */
final class FileText {
  private FileText() {}

  /** The text of a file, for the places of findings in it; empty when it cannot be read. */
  static DocumentText of(Path site, String path) {
    try {
      byte[] bytes = SiteFiles.bytes(site, path).value().orElse(new byte[0]);
      return new DocumentText(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      return new DocumentText("");
    }
  }

  /** The address of a file. */
  static String uri(Path site, String path) {
    // Java adds a slash where a folder lies.
    return site.resolve(path).toUri().toString().replaceFirst("/$", "");
  }
}
