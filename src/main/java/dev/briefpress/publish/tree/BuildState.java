package dev.briefpress.publish.tree;

import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.bytes.KeptFile;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.read.FileStamp;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What the last build knew about each file it published, so that the next one can see which need
 * not be made again. It is a cache: without it everything is rendered and compared.
 *
 * @param manifest sum of the manifest it belongs to
 * @param site the sum of all that its pages were made from; absent where they were not all of a
 *     site's
 * @param files by path
 */
record BuildState(Sha256 manifest, Optional<Fingerprint> site, Map<String, Entry> files) {

  /**
   * One file.
   *
   * @param inputs what it was made from
   * @param stamp how it lay on the disk with the bytes that were published; absent when that is no
   *     proof
   */
  record Entry(Fingerprint inputs, Optional<FileStamp> stamp) {}

  /** A state that knows no file. */
  static BuildState empty(Sha256 manifest) {
    return new BuildState(manifest, Optional.empty(), Map.of());
  }

  /** The state in {@code file}; an empty one when that has none of this manifest. */
  static BuildState read(KeptFile file, Sha256 manifest) throws IOException {
    return file.read()
        .map(bytes -> Codecs.of(BuildState.class).read(new BytesIn(bytes)))
        .filter(state -> state.manifest.equals(manifest))
        .orElseGet(() -> empty(manifest));
  }

  void write(KeptFile file) throws IOException {
    BytesOut out = new BytesOut();
    new Codecs().write(this, out);
    file.write(out.toBytes());
  }
}
