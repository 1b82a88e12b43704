package dev.briefpress.markup;

import dev.briefpress.text.RawSpan;
import java.util.OptionalInt;

/**
 * A heading that begins a section.
 *
 * @param text without its number
 * @param number as written before the text: {@code ## 3. Key Assumptions}
 * @param level 1 to 6
 * @param span the line, without its end
 */
public record Heading(String text, OptionalInt number, int level, RawSpan span) {}
