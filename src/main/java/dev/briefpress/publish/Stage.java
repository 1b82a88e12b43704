package dev.briefpress.publish;

import dev.briefpress.publish.LiveTree.Stamp;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A whole new site under construction, beside the one it will replace. Safe for many threads. */
final class Stage {
  private final Path root;
  private final Set<String> folders = new HashSet<>();

  /** An empty stage at {@code root}, which must not be there yet. */
  Stage(Path root) throws IOException {
    this.root = Files.createDirectory(root);
  }

  Path root() {
    return root;
  }

  /** Writes a new file; the path must be new as well. */
  Stamp write(String path, byte[] bytes) throws IOException {
    Path file = place(path);
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
  }

  private void folder(String path) throws IOException {
    synchronized (folders) {
      if (folders.add(path)) {
        Files.createDirectories(root.resolve(path));
      }
    }
  }

  /**
   * Adds all that stays as it was, and the manifest: afterwards the stage is the whole new site.
   *
   * @param live the site that is to be replaced
   */
  void complete(Path live, LiveTree tree, Written written, Manifest manifest, Workers workers)
      throws IOException {
    List<String> same = new ArrayList<>(written.kept());
    same.addAll(written.foreign());
    workers.each(same.size(), i -> takeOver(same.get(i), live));
    for (String folder : tree.emptyFolders()) {
      if (Paths.firstFolderIn(folder + "/", manifest.sums().keySet()).isEmpty()) {
        folder(folder);
      }
    }
    Files.write(root.resolve(Manifest.FILE), manifest.bytes());
    if (Files.isDirectory(live) && Files.getFileStore(live).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(root, Files.getPosixFilePermissions(live));
    }
    List<String> fresh = new ArrayList<>(written.written());
    fresh.add(Manifest.FILE);
    Disk.flush(root, fresh);
  }

  private void takeOver(String path, Path live) {
    try {
      takeOver(live.resolve(path), place(path));
    } catch (IOException e) {
      throw MachineFailure.of(live.resolve(path), "keep " + path, e);
    }
  }

  // As a second name of the same file where the disk can do that, else as a copy of the same time.
  private static void takeOver(Path live, Path file) throws IOException {
    if (Files.isSymbolicLink(live)) {
      Files.createSymbolicLink(file, Files.readSymbolicLink(live));
      return;
    }
    try {
      Files.createLink(file, live);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      // A disk without second names, or one on which this file has no more of them to give.
      Files.copy(live, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private Path place(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    if (slash > 0) {
      folder(path.substring(0, slash));
    }
    return root.resolve(path);
  }
}
