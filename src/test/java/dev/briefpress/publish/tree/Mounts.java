package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The disks of this machine that are small or read-only, as most containers have some. */
final class Mounts {
  private static final Path LIST = Path.of("/proc/self/mounts");
  private static final long SMALL = 256L << 20;

  private Mounts() {}

  /** A folder of its own on a disk in memory that is soon filled. */
  static Optional<Path> small() throws IOException {
    for (String[] mount : mounts()) {
      Path folder = Path.of(mount[1]);
      if (mount[2].equals("tmpfs") && Files.isWritable(folder)) {
        long room = folder.toFile().getUsableSpace();
        if (room > SMALL / 64 && room <= SMALL) {
          return Optional.of(Files.createTempDirectory(folder, "briefpress"));
        }
      }
    }
    return Optional.empty();
  }

  /** A folder on a disk that refuses everyone to write. */
  static Optional<Path> readOnly() throws IOException {
    for (String[] mount : mounts()) {
      Path folder = Path.of(mount[1]);
      if (("," + mount[3] + ",").contains(",ro,") && Files.isDirectory(folder)) {
        Path inside = folder.resolve("briefpress-site");
        try {
          Files.delete(Files.createDirectory(inside));
        } catch (AccessDeniedException e) {
          // who runs this may not look at it
        } catch (FileSystemException e) {
          if (String.valueOf(e.getReason()).contains("Read-only")) {
            return Optional.of(inside);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Fills a disk but for {@code room} bytes; deleting the file frees it. */
  static void fill(Path file, long room) throws IOException {
    byte[] zeros = new byte[1 << 16];
    try (var out = Files.newOutputStream(file)) {
      long free = file.toFile().getUsableSpace();
      while (free > room) {
        out.write(zeros, 0, (int) Math.min(zeros.length, free - room));
        free = file.toFile().getUsableSpace();
      }
    }
  }

  // Device, folder, type and options of each.
  private static List<String[]> mounts() throws IOException {
    List<String[]> mounts = new ArrayList<>();
    if (!Files.isReadable(LIST)) {
      return mounts;
    }
    for (String line : Files.readAllLines(LIST)) {
      String[] fields = line.split(" ", -1);
      fields[1] = fields[1].replace("\\040", " ");
      mounts.add(fields);
    }
    return mounts;
  }
}
