package dev.briefpress.publish;

import dev.briefpress.bytes.KeptFile;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.search.SearchPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The index of search in the cache, for the next build.
 *
 * @param empty whether to forget what is in it
 */
record SearchStore(Path folder, KeptFile file, boolean empty) implements SearchPages.Store {
  @Override
  public Optional<byte[]> last() {
    try {
      return empty ? Optional.empty() : file.read();
    } catch (IOException e) {
      throw MachineFailure.of("read the cache of the last build", e);
    }
  }

  @Override
  public void keep(byte[] index) {
    try {
      file.write(index);
    } catch (IOException e) {
      throw MachineFailure.of("keep a cache for the next build", e);
    }
  }
}
