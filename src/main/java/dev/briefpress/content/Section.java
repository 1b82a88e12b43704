package dev.briefpress.content;

import java.util.List;
import java.util.OptionalInt;

/**
 * A section of a document.
 *
 * @param id the schema's id, which is its anchor on the page; a heading the schema does not know
 *     has a slug of its text
 * @param heading without number
 * @param own whether the heading is the author's, as the schema does not know it
 * @param number as the schema counts, absent for an unnumbered one
 * @param bottomLine whether the schema names it as the summary, which a page shows first
 */
public record Section(
    String id,
    String heading,
    boolean own,
    OptionalInt number,
    boolean bottomLine,
    List<Part> parts) {
  public Section {
    parts = List.copyOf(parts);
  }
}
