package dev.briefpress.authoring;

import dev.briefpress.content.FilePath;
import dev.briefpress.files.PlainFile;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a JBake project.
 *
 * @param documents sources that JBake would read, by path relative to the content folder
 * @param attachments other files of the content folder, in the same way
 * @param assets files of the asset folder, by path relative to it
 * @param left what is not looked at, and why, one sentence each
 */
public record JBakeProject(
    JBakeSettings settings,
    SortedMap<String, Path> documents,
    SortedMap<String, Path> attachments,
    SortedMap<String, Path> assets,
    List<String> left) {
  private static final int LARGEST_SETTINGS = 100_000;
  private static final String IGNORE = ".jbakeignore";
  private static final Set<String> READ = Set.of("md", "markdown", "html", "htm");
  private static final Set<String> OF_OTHER_ENGINES =
      Set.of("adoc", "ad", "asciidoc", "yml", "yaml");

  /** Whether a folder holds a project of JBake. */
  public static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(JBakeSettings.FILE));
  }

  /**
   * Lists the files of a project; symbolic links are reported, never followed.
   *
   * @return absent when {@code jbake.properties} cannot be read as one
   * @throws UncheckedIOException when the machine refuses to read the folder
   */
  public static Optional<JBakeProject> open(Path folder) {
    try {
      byte[] bytes = PlainFile.read(folder.resolve(JBakeSettings.FILE), LARGEST_SETTINGS);
      Optional<JBakeSettings> settings = Utf8.decoded(bytes).flatMap(JBakeSettings::of);
      return settings.isEmpty() ? Optional.empty() : Optional.of(listed(folder, settings.get()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static JBakeProject listed(Path folder, JBakeSettings settings) throws IOException {
    List<String> left = new ArrayList<>();
    SortedMap<String, Path> content = files(folder, settings.contentFolder(), left);
    SortedMap<String, Path> documents = new TreeMap<>();
    SortedMap<String, Path> attachments = new TreeMap<>();
    content.forEach(
        (path, file) -> {
          String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
          if (OF_OTHER_ENGINES.contains(ending)) {
            left.add(
                settings.contentFolder()
                    + "/"
                    + path
                    + ": only Markdown and HTML are read; convert it to one of these first");
          } else {
            (READ.contains(ending) ? documents : attachments).put(path, file);
          }
        });
    SortedMap<String, Path> assets = files(folder, settings.assetFolder(), left);
    return new JBakeProject(settings, documents, attachments, assets, left);
  }

  private static SortedMap<String, Path> files(Path project, String name, List<String> left)
      throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    // Who wrote the project must not choose what of the disk is published.
    if (!FilePath.isSafe(name) || SiteFiles.link(project, name).isPresent()) {
      left.add("jbake.properties names " + name + ", which is no folder inside the project");
      return files;
    }
    Path folder = project.resolve(name);
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, new Walk(folder, name, files, left));
    } else {
      left.add("there is no folder " + name);
    }
    return files;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String name;
    private final SortedMap<String, Path> files;
    private final List<String> left;

    Walk(Path folder, String name, SortedMap<String, Path> files, List<String> left) {
      this.folder = folder;
      this.name = name;
      this.files = files;
      this.left = left;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      if (isHidden(directory)) {
        return leave(directory, "a hidden folder");
      }
      if (Files.exists(directory.resolve(IGNORE))) {
        return leave(directory, "it holds " + IGNORE);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Optional<FilePath> path = FilePath.of(folder, file);
      if (path.isEmpty()) {
        leave(file, "its name holds a character that no path may hold");
      } else if (!attributes.isRegularFile()) {
        leave(file, "a symbolic link, or no plain file");
      } else if (isHidden(file)) {
        leave(file, "a hidden file");
      } else {
        files.put(path.get().value(), file);
      }
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult leave(Path path, String why) {
      left.add(name + "/" + FilePath.shown(folder, path) + ": " + why);
      return FileVisitResult.SKIP_SUBTREE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
