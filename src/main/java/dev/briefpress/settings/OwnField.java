package dev.briefpress.settings;

import dev.briefpress.content.SchemaId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A front-matter field that a newsroom declares in taxonomy.yaml and that is no facet.
 *
 * @param name in the front matter and in data
 * @param label as readers see it
 * @param required whether each brief must have it
 * @param schemas of the briefs that may have it; empty for all
 */
public record OwnField(
    String name, String label, Type type, boolean required, List<SchemaId> schemas) {
  public OwnField {
    schemas = List.copyOf(schemas);
  }

  /** What a field holds. */
  public enum Type {
    TEXT,
    DAY,
    NUMBER,
    ADDRESS,
    FLAG,
    LIST;

    /** As taxonomy.yaml has it: {@code day}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Type> of(String id) {
      return Stream.of(values()).filter(type -> type.id().equals(id)).findFirst();
    }
  }
}
