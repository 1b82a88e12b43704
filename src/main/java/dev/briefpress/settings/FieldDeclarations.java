package dev.briefpress.settings;

import dev.briefpress.content.SchemaId;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the section {@code fields} of a newsroom's taxonomy. */
record FieldDeclarations(ConfigurationFields configuration, Names names) {
  /** Most fields of a newsroom. */
  static final int MOST = 48;

  List<OwnField> read(Fields root) {
    List<OwnField> own = new ArrayList<>();
    for (Entry entry : root.group("fields").map(Mapping::entries).orElse(List.of())) {
      if (own.size() == MOST) {
        configuration.bad(
            entry.value(), "there are more than " + MOST + " fields", "keep those that are used");
        break;
      }
      boolean free = names.claim(entry, configuration);
      if (!(entry.value() instanceof Mapping mapping)) {
        configuration.wrongType("fields." + entry.name(), "a group of fields", entry.value());
      } else {
        OwnField field = field(entry.name(), configuration.of(mapping));
        if (free) {
          own.add(field);
        }
      }
    }
    return own;
  }

  private OwnField field(String name, Fields fields) {
    String label = FacetDeclarations.label(fields, configuration).orElse(name);
    OwnField.Type type = type(fields);
    boolean required = fields.flag("required").orElse(false);
    List<SchemaId> schemas = FacetDeclarations.schemas(fields, configuration);
    fields.reportUnknown();
    return new OwnField(name, label, type, required, schemas);
  }

  private OwnField.Type type(Fields fields) {
    Optional<Scalar> scalar = fields.scalar("type");
    Optional<OwnField.Type> type = scalar.flatMap(s -> OwnField.Type.of(s.text().strip()));
    if (scalar.isPresent() && type.isEmpty()) {
      configuration.bad(
          scalar.get(),
          "'" + scalar.get().text() + "' is not a type of field",
          "write one of: "
              + Stream.of(OwnField.Type.values())
                  .map(OwnField.Type::id)
                  .collect(Collectors.joining(", "))
              + "; or leave it out for text");
    }
    return type.orElse(OwnField.Type.TEXT);
  }
}
