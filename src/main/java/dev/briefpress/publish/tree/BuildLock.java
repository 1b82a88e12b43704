package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write one output folder, or to copy it elsewhere, held by one command at a time. The
 * operating system gives it back when its holder ends, however it ends, so a lock can never be
 * stale.
 */
final class BuildLock implements AutoCloseable {
  // Far behind the text, so that others may read who holds it where locks are mandatory.
  private static final long LOCKED_BYTE = 1L << 40;
  private static final int LONGEST_NAME = 32;
  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, or says who has it.
   *
   * @param file made when it is not there; it stays behind
   * @param output what the lock stands for, for the message
   */
  static BuildLock take(Path file, Path output) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      if (lock(channel) == null) {
        throw new MachineFailure(
            "another build or deploy (%s) uses %s".formatted(holder(channel), output),
            "wait until it has ended, or stop it");
      }
      taken = true;
      byte[] name = ("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      channel.truncate(0).write(ByteBuffer.wrap(name), 0);
      return new BuildLock(channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
    channel.read(name, 0);
    return name.position() == 0
        ? "just starting"
        : StandardCharsets.UTF_8.decode(name.flip()).toString();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
