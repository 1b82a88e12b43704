package dev.briefpress.serve;

import java.util.Optional;

/** Where the files of a previewed site come from. */
@FunctionalInterface
public interface FileSource {
  /**
   * The file at {@code path}, which has no leading slash; may be called from any thread.
   *
   * @throws RuntimeException when it cannot be made; its message says why
   */
  Optional<byte[]> file(String path);
}
