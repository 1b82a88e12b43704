package dev.briefpress.schema;

import dev.briefpress.content.SchemaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which sections a document must have.
 *
 * @param from first day it is in force, absent for always
 * @param until last day it is in force, absent while it still is
 * @param sections in the order of a document; none for free text
 * @param open whether a document may have sections that the schema does not name
 */
public record Schema(
    SchemaId id,
    DocumentType type,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<SectionSpec> sections,
    boolean open) {
  public Schema {
    sections = List.copyOf(sections);
  }

  public boolean inForce(LocalDate day) {
    return !(from.isPresent() && day.isBefore(from.get()))
        && !(until.isPresent() && day.isAfter(until.get()));
  }

  /** The section that a heading means, whatever its number. */
  public Optional<SectionSpec> section(String heading) {
    String key = Names.key(heading);
    return sections.stream().filter(section -> section.names().hasKey(key)).findFirst();
  }
}
