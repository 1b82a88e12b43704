package dev.briefpress.render;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import java.util.function.Supplier;

/**
 * One file of the published site, made when it is asked for.
 *
 * @param path where it goes
 * @param inputs differs whenever {@code content} would give other bytes in a site of the same
 *     settings, taxonomy and theme: the sum of its {@link dev.briefpress.facts.Facts facts}
 * @param content the bytes; safe to call from any thread, and more than once
 */
public record Page(SitePath path, Fingerprint inputs, Supplier<byte[]> content) {}
