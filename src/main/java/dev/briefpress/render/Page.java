package dev.briefpress.render;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import java.util.function.Supplier;

/**
 * One file of the published site, made when it is asked for.
 *
 * @param path where it goes
 * @param source gathers what the file is made from; safe to call from any thread, and more than
 *     once
 */
public record Page(SitePath path, Supplier<Source> source) {

  /**
   * What a file is made from.
   *
   * @param inputs differs whenever {@code content} would give other bytes in a site of the same
   *     settings, taxonomy and theme: the sum of its {@link dev.briefpress.facts.Facts facts}
   * @param content makes the bytes; safe to call from any thread, and more than once
   */
  public record Source(Fingerprint inputs, Supplier<byte[]> content) {}

  /** A file of which it is known already what it is made from. */
  public Page(SitePath path, Fingerprint inputs, Supplier<byte[]> content) {
    this(path, () -> new Source(inputs, content));
  }

  /** See {@link Source#inputs}. */
  public Fingerprint inputs() {
    return source.get().inputs();
  }

  /** The bytes of the file, which are made for each call. */
  public byte[] bytes() {
    return source.get().content().get();
  }
}
