package dev.briefpress.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/**
 * All that one look at a file tells; a symbolic link is not followed.
 *
 * @param size in bytes
 * @param folder whether it is one
 * @param plain whether it is a plain file
 * @param stamp absent where the system does not tell all of it
 * @param key which file of which disk it is, where the system says
 */
public record FileLook(
    long size, boolean folder, boolean plain, Optional<FileStamp> stamp, Optional<Object> key) {
  private static final String ATTRIBUTES =
      FileStamp.ATTRIBUTES + ",isDirectory,isRegularFile,fileKey";

  /** Looks at {@code file}. */
  public static FileLook at(Path file) throws IOException {
    if (!FileStamp.isKnownOn(file.getFileSystem())) {
      BasicFileAttributes all =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new FileLook(
          all.size(),
          all.isDirectory(),
          all.isRegularFile(),
          Optional.empty(),
          Optional.ofNullable(all.fileKey()));
    }
    Map<String, Object> all = Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    FileStamp stamp = FileStamp.of(all);
    return new FileLook(
        stamp.size(),
        Boolean.TRUE.equals(all.get("isDirectory")),
        Boolean.TRUE.equals(all.get("isRegularFile")),
        Optional.of(stamp),
        Optional.ofNullable(all.get("fileKey")));
  }
}
