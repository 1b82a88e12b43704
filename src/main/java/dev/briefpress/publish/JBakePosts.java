package dev.briefpress.publish;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.read.ContentListing;
import dev.briefpress.read.JBakeHeader;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.text.Utf8;
import dev.briefpress.yaml.Yaml.Scalar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Posts of JBake in a content folder that lie where Briefpress reads no documents. */
final class JBakePosts {
  /** Most files that are looked at. */
  private static final int MOST = 1000;

  private JBakePosts() {}

  /** How many there are; to be asked when a site would publish nothing, as it reads files. */
  static int count(Workspace workspace) {
    ContentListing listing = workspace.listing();
    Stream<String> misplaced =
        listing.diagnostics().stream().map(Diagnostic::file).filter(path -> path.endsWith(".md"));
    Stream<String> html = listing.assets().stream().filter(path -> path.endsWith(".html"));
    return (int)
        Stream.concat(misplaced, html)
            .distinct()
            .limit(MOST)
            .filter(path -> isPost(workspace.folder(), path))
            .count();
  }

  private static boolean isPost(Path site, String path) {
    try {
      return SiteFiles.bytes(site, path)
          .value()
          .flatMap(Utf8::decoded)
          .map(text -> Utf8.normalised(text).lines().toList())
          .flatMap(JBakePosts::header)
          .flatMap(header -> header.document().root().get("type"))
          .filter(type -> type instanceof Scalar scalar && scalar.text().equals("post"))
          .isPresent();
    } catch (IOException | IllegalArgumentException e) {
      // What cannot be read is reported elsewhere.
      return false;
    }
  }

  private static Optional<JBakeHeader> header(List<String> lines) {
    return JBakeHeader.of(lines, JBakeHeader.SEPARATOR);
  }
}
