package dev.briefpress.authoring.source;

import dev.briefpress.content.FilePath;
import dev.briefpress.read.SiteFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one folder of another site generator's project; symbolic links are reported, never
 * followed.
 */
public final class ProjectFiles extends SimpleFileVisitor<Path> {
  /** A folder in which this file lies is left out by JBake. */
  private static final String IGNORE = ".jbakeignore";

  private final Path folder;
  private final String name;
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final List<String> left;

  private ProjectFiles(Path folder, String name, List<String> left) {
    this.folder = folder;
    this.name = name;
    this.left = left;
  }

  /**
   * The files below a folder by their paths relative to it; none when there is no such folder.
   *
   * @param name of the folder, as the project's settings name it
   * @param settings the file that names it
   * @param left receives what is not looked at, and why, one sentence each
   */
  public static SortedMap<String, Path> of(
      Path project, String name, String settings, List<String> left) throws IOException {
    // Who wrote the project must not choose what of the disk is published.
    if (!FilePath.isSafe(name) || SiteFiles.link(project, name).isPresent()) {
      left.add(settings + " names " + name + ", which is no folder inside the project");
      return new TreeMap<>();
    }
    ProjectFiles walk = new ProjectFiles(project.resolve(name), name, left);
    if (Files.isDirectory(walk.folder)) {
      Files.walkFileTree(walk.folder, walk);
    }
    return walk.files;
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
