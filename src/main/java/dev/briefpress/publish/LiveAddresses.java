package dev.briefpress.publish;

import dev.briefpress.content.SitePath;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses at which readers expect something: those of the site that lies in the output, and
 * those that a build took off it which ended with findings. Such a build is no decision that they
 * may go, so that the next one tells of them again, until they lead somewhere or a build publishes
 * the whole site without them.
 *
 * @param kind what the output is for
 * @param pages paths of files
 */
record LiveAddresses(Manifest.Kind kind, Set<String> pages) {
  private static final String FILE = "vanished";

  LiveAddresses {
    pages = Set.copyOf(pages);
  }

  /** Those of the last build, if its output lies in the folder that the settings name. */
  static Optional<LiveAddresses> of(Workspace workspace) {
    Path output = workspace.folder().resolve(workspace.settings().folders().destination());
    try {
      Optional<Manifest> manifest = Manifest.read(output);
      return manifest.isEmpty()
          ? Optional.empty()
          : Optional.of(of(manifest.get(), OutputFolder.workOf(output)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of files in " + output, e);
    }
  }

  /** Those of a folder that is held. */
  static LiveAddresses of(OutputFolder output) throws IOException {
    return of(output.manifest(), output.work());
  }

  private static LiveAddresses of(Manifest manifest, Path work) throws IOException {
    Set<String> pages = new HashSet<>(manifest.sums().keySet());
    try {
      Files.readString(work.resolve(FILE)).lines().filter(SitePath::isSafe).forEach(pages::add);
    } catch (NoSuchFileException e) {
      // None is kept.
    }
    return new LiveAddresses(manifest.kind(), pages);
  }

  /**
   * Keeps the addresses that the next build must tell of again.
   *
   * @param gone none when the whole site was published
   */
  static void keep(OutputFolder output, List<String> gone) throws IOException {
    Path file = output.work().resolve(FILE);
    if (gone.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.write(file, (String.join("\n", gone) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
