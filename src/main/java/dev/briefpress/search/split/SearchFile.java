package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * One file of the search folder, written when it is asked for.
 *
 * @param path below the search folder: {@code t/3fk2m9qa-x7k2q.json}
 * @param sum of all that it is made from, so that it differs whenever the bytes do
 * @param content writes the bytes and leaves the stream open; in any thread, and more than once
 */
public record SearchFile(String path, Fingerprint sum, Consumer<OutputStream> content) {

  /** The whole file as bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
    content.accept(out);
    return out.toByteArray();
  }
}
