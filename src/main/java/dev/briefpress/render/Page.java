package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import java.util.function.Supplier;

/**
 * One file of the published site, made when it is asked for.
 *
 * @param path where it goes
 * @param inputs a text that differs whenever {@code content} would give other bytes; what the page
 *     is made from, so that an unchanged page need not be rendered again
 * @param content the bytes; safe to call from any thread, and more than once
 */
public record Page(SitePath path, String inputs, Supplier<byte[]> content) {}
