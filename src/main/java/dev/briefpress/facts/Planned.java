package dev.briefpress.facts;

import dev.briefpress.content.SitePath;
import java.util.function.Supplier;

/**
 * A file that the site will have. Its facts are gathered when they are asked for: a preview that
 * shows one page of ten thousand needs those of one.
 *
 * @param address of the file, which its facts have as well
 * @param facts gathers the facts; safe to call from any thread, and more than once
 */
public record Planned<F extends Facts>(SitePath address, Supplier<F> facts) {
  /** A file whose facts cost nothing to gather. */
  public static <F extends Facts> Planned<F> of(F facts) {
    return new Planned<>(facts.address(), () -> facts);
  }
}
