package dev.briefpress.publish.tree;

import dev.briefpress.read.FileStamp;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole new site under construction, beside the one it will replace. Hard links that an earlier
 * build made for files of the live site are used again. Nothing is done before the first file is
 * written. Safe for many threads.
 */
final class Stage {
  private final Path root;
  private final Path spare;
  private final Path live;
  private final LiveTree tree;
  private final Addresses site;
  private final Set<String> folders = new HashSet<>();
  private final Set<String> shared = ConcurrentHashMap.newKeySet();
  private final Map<String, FileStamp> stamps = new ConcurrentHashMap<>();
  private boolean opened;

  /**
   * A stage of one site.
   *
   * @param root where it will be; must not be there yet
   * @param spare a folder of ours alone that may go into it, and need not be there
   * @param live the site that is to be replaced
   * @param tree what lies in it
   * @param site the new one
   */
  Stage(Path root, Path spare, Path live, LiveTree tree, Addresses site) {
    this.root = root;
    this.spare = spare;
    this.live = live;
    this.tree = tree;
    this.site = site;
  }

  Path root() {
    return root;
  }

  /** Pages that have the very same file here and in the live site, by path. */
  Set<String> shared() {
    return shared;
  }

  /** How a page that stayed lies on the disk since it got a second name, if it got one now. */
  Optional<FileStamp> stamp(String path) {
    return Optional.ofNullable(stamps.get(path));
  }

  private synchronized void open() throws IOException {
    if (opened) {
      return;
    }
    if (Trees.exists(spare)) {
      Files.move(spare, root, StandardCopyOption.ATOMIC_MOVE);
      Files.walkFileTree(root, new Clearance());
    } else {
      Files.createDirectory(root);
    }
    opened = true;
  }

  /** Deletes all but the second names of files that may stay. */
  private final class Clearance extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = Paths.relative(root, file);
      if (site.files().contains(path) && tree.isSame(path, attributes)) {
        shared.add(path);
      } else {
        Files.delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      super.postVisitDirectory(folder, failure);
      if (!folder.equals(root) && !site.folders().contains(Paths.relative(root, folder))) {
        Files.delete(folder);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * Writes a new file, once for each path.
   *
   * @return how it lies on the disk, where the system says
   */
  Optional<FileStamp> write(String path, byte[] bytes) throws IOException {
    open();
    Path file = place(path);
    if (shared.remove(path)) {
      Files.delete(file);
    }
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return FileStamp.of(file);
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
   * @param others files of others, which stay
   */
  void complete(Written written, List<String> others, Manifest manifest, Workers workers)
      throws IOException {
    open();
    List<String> same = new ArrayList<>(written.kept());
    same.removeAll(shared);
    same.addAll(others);
    workers.each(same.size(), i -> takeOver(same.get(i)));
    for (String folder : tree.emptyFolders()) {
      if (Paths.firstFolderIn(folder + "/", manifest.sums().keySet()).isEmpty()) {
        folder(folder);
      }
    }
    Files.write(root.resolve(Manifest.FILE), manifest.bytes());
    takeOverPermissions();
    List<String> fresh = new ArrayList<>(written.written());
    fresh.add(Manifest.FILE);
    Disk.flush(root, fresh);
  }

  // Not asked of the list of mounts, from which a chroot or a container may leave the disk out.
  private void takeOverPermissions() throws IOException {
    if (!live.getFileSystem().supportedFileAttributeViews().contains("posix")
        || !Files.isDirectory(live)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(live);
    // A disk without permissions gives all folders the same and refuses to set them.
    if (!permissions.equals(Files.getPosixFilePermissions(root))) {
      Files.setPosixFilePermissions(root, permissions);
    }
  }

  private void takeOver(String path) {
    Path file = live.resolve(path);
    try {
      if (Files.isSymbolicLink(file)) {
        Files.createSymbolicLink(place(path), Files.readSymbolicLink(file));
      } else if (takeOver(file, place(path)) && site.files().contains(path)) {
        shared.add(path);
        FileStamp.of(file).ifPresent(stamp -> stamps.put(path, stamp));
      }
    } catch (IOException e) {
      throw MachineFailure.of("keep " + path, e);
    }
  }

  // As a second name of the same file where the disk can do that, else as a copy of the same time.
  private static boolean takeOver(Path live, Path file) throws IOException {
    try {
      Files.createLink(file, live);
      return true;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      // A disk without second names, or one on which this file has no more of them to give.
      Files.copy(live, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      return false;
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
