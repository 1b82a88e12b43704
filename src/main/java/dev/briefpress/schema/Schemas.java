package dev.briefpress.schema;

import dev.briefpress.content.SchemaId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All section schemas of a site: those that Briefpress ships and those of content/schemas. */
public final class Schemas {
  private final List<Schema> schemas;

  private Schemas(List<Schema> schemas) {
    this.schemas = schemas;
  }

  public static Schemas of(List<Schema> schemas) {
    return new Schemas(
        schemas.stream()
            .sorted(
                Comparator.comparing((Schema s) -> s.id().name())
                    .thenComparing(s -> s.id().version()))
            .toList());
  }

  /** These, with each schema of {@code others} in place of the one that has its id. */
  public Schemas with(List<Schema> others) {
    List<Schema> all = new ArrayList<>(others);
    for (Schema mine : schemas) {
      if (others.stream().noneMatch(o -> o.id().equals(mine.id()))) {
        all.add(mine);
      }
    }
    return of(all);
  }

  /** By name and version. */
  public List<Schema> all() {
    return schemas;
  }

  /** Ids of the sections of every schema, which are anchors on pages. */
  public Set<String> sectionIds() {
    Set<String> ids = new TreeSet<>();
    schemas.forEach(schema -> schema.sections().forEach(section -> ids.add(section.id())));
    return ids;
  }

  public Optional<Schema> find(SchemaId id) {
    return schemas.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The highest version of {@code type} that is in force on {@code day}. */
  public Optional<Schema> inForce(DocumentType type, LocalDate day) {
    return schemas.stream()
        .filter(schema -> schema.type() == type && schema.inForce(day))
        .reduce((one, next) -> next.id().version() >= one.id().version() ? next : one);
  }
}
