package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a site that was replaced. Only files that Briefpress wrote are deleted; a foreign file
 * that was added after the new site was staged is moved to the new site.
 */
final class OldTree extends SimpleFileVisitor<Path> {
  private final Path old;
  private final Path output;
  private final Path rescued;
  private final Manifest ours;
  private final Manifest published;

  /**
   * An old tree and the one in its place.
   *
   * @param rescued where a stranger's file goes whose place is taken
   * @param ours what Briefpress wrote into the old tree
   * @param published what lies in its place now
   */
  OldTree(Path old, Path output, Path rescued, Manifest ours, Manifest published) {
    this.old = old;
    this.output = output;
    this.rescued = rescued;
    this.ours = ours;
    this.published = published;
  }

  /** Empties and deletes the tree; can be repeated after it was cut short. */
  void dispose() throws IOException {
    Files.walkFileTree(old, this);
  }

  /**
   * Empties the tree but for some files, which the new site has as well.
   *
   * @param shared their paths, at least one
   */
  void strip(Set<String> shared) throws IOException {
    Set<String> folders = new HashSet<>();
    shared.forEach(path -> Paths.addFolders(path, folders));
    strip(old, "", shared, folders);
    Files.deleteIfExists(old.resolve(Manifest.FILE));
  }

  private void strip(Path folder, String prefix, Set<String> shared, Set<String> folders)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String path = prefix + entry.getFileName();
        if (folders.contains(path)) {
          strip(entry, path + "/", shared, folders);
        } else if (!shared.contains(path)) {
          Files.walkFileTree(entry, this);
        }
      }
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = Paths.relative(old, file);
    // The manifest is deleted last: it says which files are Briefpress' own if this is interrupted.
    if (path.equals(Manifest.FILE)) {
      return FileVisitResult.CONTINUE;
    }
    if (ours.has(path) || isSame(output.resolve(path), attributes)) {
      Files.delete(file);
    } else {
      moveOver(file, path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    super.postVisitDirectory(folder, failure);
    if (folder.equals(old)) {
      Files.deleteIfExists(folder.resolve(Manifest.FILE));
    }
    Files.delete(folder);
    return FileVisitResult.CONTINUE;
  }

  private void moveOver(Path file, String path) throws IOException {
    Path target = output.resolve(path);
    if (published.has(path) || isBlocked(target)) {
      target = rescued.resolve(path);
    }
    Files.createDirectories(target.resolveSibling("."));
    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
  }

  // Whether a file stands where a folder would be needed, or a folder where the file would go.
  private boolean isBlocked(Path target) {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    for (Path above = target.getParent();
        above != null && !above.equals(output);
        above = above.getParent()) {
      if (Trees.exists(above) && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Path other, BasicFileAttributes attributes) throws IOException {
    return attributes.fileKey() != null
        && Trees.exists(other)
        && attributes
            .fileKey()
            .equals(
                Files.readAttributes(other, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey());
  }
}
