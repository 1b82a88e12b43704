package dev.briefpress.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Programs of the machine. */
public final class Programs {
  private Programs() {}

  /**
   * The first program of this name in the folders of {@code PATH}. A relative folder is passed
   * over, since it would run a program out of the site.
   */
  public static Optional<Path> find(String name, Map<String, String> environment) {
    boolean windows = File.separatorChar == '\\';
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      try {
        Path file = Path.of(folder, windows ? name + ".exe" : name);
        if (file.isAbsolute() && Files.isExecutable(file) && !Files.isDirectory(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException e) {
        // No folder that could hold a program.
      }
    }
    return Optional.empty();
  }
}
