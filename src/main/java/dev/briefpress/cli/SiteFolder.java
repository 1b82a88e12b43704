package dev.briefpress.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names a site. */
final class SiteFolder {
  @Option(
      names = "--site",
      paramLabel = "DIR",
      defaultValue = "",
      description = "The site's folder (default: this one).")
  private Path site = Path.of("");

  /** The site's folder, absolute. */
  Path path() {
    return site.toAbsolutePath().normalize();
  }
}
