package dev.briefpress.read;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a file lies on the disk. As long as this is the same, so are its bytes: whoever writes to a
 * file or changes its times also changes {@code changed}, which no program can set.
 *
 * @param size in bytes
 * @param modified when its bytes changed last, in nanoseconds
 * @param changed when anything about it changed last, in nanoseconds
 * @param number of the file on its disk
 */
public record FileStamp(long size, long modified, long changed, long number) {
  /** The coarsest times that file systems keep; they are whole seconds. */
  private static final Duration COARSE = Duration.ofSeconds(2);

  /** Well above a tick of the clocks from which all others take their times. */
  private static final Duration FINE = Duration.ofMillis(100);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private static final String UNIX = "unix";
  static final String ATTRIBUTES = UNIX + ":size,lastModifiedTime,ctime,ino";

  /**
   * The stamp of {@code file}, or of the symbolic link that it is; empty where the system does not
   * tell all of it.
   */
  public static Optional<FileStamp> of(Path file) throws IOException {
    return isKnownOn(file.getFileSystem())
        ? Optional.of(of(Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS)))
        : Optional.empty();
  }

  /** Whether a system tells all of it. */
  static boolean isKnownOn(FileSystem system) {
    return system.supportedFileAttributeViews().contains(UNIX);
  }

  /** The stamp of a file of which these {@link #ATTRIBUTES} were read. */
  static FileStamp of(Map<String, Object> read) {
    return new FileStamp(
        number(read.get("size")),
        nanoseconds(read.get("lastModifiedTime")),
        nanoseconds(read.get("ctime")),
        number(read.get("ino")));
  }

  private static long number(@Nullable Object value) {
    return (Long) Objects.requireNonNull(value);
  }

  private static long nanoseconds(@Nullable Object time) {
    return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
  }

  /**
   * Whether this is the same file with the same bytes although it got or lost a name, which changes
   * {@code changed} alone.
   */
  public boolean isSameUnderOtherNames(FileStamp other) {
    return size == other.size && modified == other.modified && number == other.number;
  }

  /**
   * Whether a change after {@code moment} would show. A file that changed just before may change
   * once more within one tick of the file system's clock, which leaves the times as they are.
   */
  public boolean isSettledAt(Instant moment) {
    return isSettled(modified, moment) && isSettled(changed, moment);
  }

  private static boolean isSettled(long time, Instant moment) {
    Instant before = moment.minus(time % SECOND == 0 ? COARSE : FINE);
    return time < TimeUnit.SECONDS.toNanos(before.getEpochSecond()) + before.getNano();
  }
}
