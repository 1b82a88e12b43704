package dev.briefpress.search;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * One file of the search folder, written when it is asked for.
 *
 * @param path below the search folder: {@code t/3fk2m9qa.json}
 * @param version a text that differs whenever the bytes differ
 * @param content writes the bytes and leaves the stream open; may be called more than once
 */
public record SearchFile(String path, String version, Consumer<OutputStream> content) {

  /** All the bytes at once. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.accept(out);
    return out.toByteArray();
  }
}
