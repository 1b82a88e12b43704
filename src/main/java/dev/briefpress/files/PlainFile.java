package dev.briefpress.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The one place where files are opened that someone else may have put there. A named pipe makes its
 * reader wait for ever, a device may have no end, and a symbolic link leads elsewhere: only plain
 * files are opened, and never more than a bound is read.
 */
public final class PlainFile {
  private static final Set<OpenOption> READING =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private PlainFile() {}

  /** Whether a plain file is there; a symbolic link to one is none. */
  public static boolean is(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether something is there that is no plain file. */
  public static boolean isOther(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !is(file);
  }

  /**
   * Opens a file for reading.
   *
   * @throws UnfitFile when it is no plain file
   * @throws IOException when it is not there, or the machine refuses to read it
   */
  public static FileChannel open(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new UnfitFile(file, kind(attributes));
    }
    return FileChannel.open(file, READING);
  }

  /**
   * The bytes of a file.
   *
   * @param most how many bytes it may have
   * @throws UnfitFile when it is no plain file, or larger
   * @throws IOException when it is not there, or the machine refuses to read it
   */
  public static byte[] read(Path file, int most) throws IOException {
    try (FileChannel channel = open(file)) {
      long size = channel.size();
      if (size > most) {
        throw new UnfitFile(file, String.format(Locale.ROOT, "it has more than %,d bytes", most));
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) size);
      // A file that became shorter meanwhile gives what is left of it.
      return fill(bytes, channel) ? bytes.array() : Arrays.copyOf(bytes.array(), bytes.position());
    }
  }

  /** Reads until {@code buffer} is full; false when the file ends before it is. */
  public static boolean fill(ByteBuffer buffer, FileChannel channel) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String kind(BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return "it is a folder, not a file";
    }
    return attributes.isSymbolicLink()
        ? "it is a symbolic link, not a file"
        : "it is a pipe, a socket or a device, not a plain file";
  }
}
