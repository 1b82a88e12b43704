package dev.briefpress.check;

import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.FrontMatterSchema;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import dev.briefpress.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of front matter, as the JSON Schema that editors get describes it.
 *
 * @param below the fields of a group, or of each group in a list
 */
record FieldSpec(String name, Kind kind, boolean required, List<FieldSpec> below) {
  /** What a field holds, which decides how it can be wrong. */
  enum Kind {
    TEXT,
    CHOICE,
    MOMENT,
    DAY,
    URL,
    LANGUAGE,
    SLUG,
    CATEGORY,
    SCHEMA,
    HYPOTHESIS,
    FLAG,
    TEXTS,
    ADDRESSES,
    SLUGS,
    GROUP,
    GROUPS,
    NAMED;

    boolean isList() {
      return this == TEXTS || this == ADDRESSES || this == SLUGS || isGroups();
    }

    boolean isGroup() {
      return this == GROUP || isGroups();
    }

    boolean isGroups() {
      return this == GROUPS || this == NAMED;
    }
  }

  /** Kinds that the JSON Schema calls a text, a choice or a list of texts. */
  private static final Map<String, Kind> FINER =
      Map.of(
          "date", Kind.MOMENT,
          "category", Kind.CATEGORY,
          "slug", Kind.SLUG,
          "lang", Kind.LANGUAGE,
          "schema", Kind.SCHEMA,
          "assessed", Kind.HYPOTHESIS,
          "likelihood", Kind.CHOICE,
          "aliases", Kind.ADDRESSES,
          "related", Kind.SLUGS,
          "updates", Kind.SLUGS);

  /** The fields of documents of a type. */
  static List<FieldSpec> of(DocumentType type) {
    return switch (type) {
      case BRIEF -> brief();
      case DAILY_SUMMARY ->
          List.of(
              of("date", Kind.DAY, true),
              of("edition", Kind.CHOICE, false),
              of("title", Kind.TEXT, false),
              of("lang", Kind.LANGUAGE, false),
              of("status", Kind.CHOICE, false));
      case PAGE ->
          List.of(
              of("title", Kind.TEXT, true),
              of("lang", Kind.LANGUAGE, false),
              of("status", Kind.CHOICE, false),
              of("summary", Kind.TEXT, false),
              of("nav", Kind.TEXT, false),
              of("aliases", Kind.ADDRESSES, false));
    };
  }

  private static FieldSpec of(String name, Kind kind, boolean required) {
    return new FieldSpec(name, kind, required, List.of());
  }

  private static List<FieldSpec> brief() {
    Taxonomy taxonomy =
        TaxonomyReader.read("taxonomy.yaml", CheckFixture.TAXONOMY).value().orElseThrow();
    String json = FrontMatterSchema.json(taxonomy, CheckFixture.SCHEMAS);
    return fields(YamlReader.read(json).root());
  }

  private static List<FieldSpec> fields(Mapping object) {
    List<String> required =
        object.get("required").stream()
            .flatMap(list -> ((Sequence) list).items().stream())
            .map(item -> ((Scalar) item).text())
            .toList();
    List<FieldSpec> fields = new ArrayList<>();
    for (Yaml.Entry entry : ((Mapping) object.get("properties").orElseThrow()).entries()) {
      // A matrix has fields of any name; its faults are among the cases of diagnostics.
      if (entry.name().equals("ach")) {
        continue;
      }
      Mapping value = (Mapping) entry.value();
      Mapping items = value.get("items").map(Mapping.class::cast).orElse(value);
      fields.add(
          new FieldSpec(
              entry.name(),
              kind(entry.name(), value),
              required.contains(entry.name()),
              items.get("properties").isPresent() ? fields(items) : List.of()));
    }
    return fields;
  }

  private static Kind kind(String name, Mapping value) {
    Kind finer = FINER.get(name);
    if (finer != null) {
      return finer;
    }
    boolean groups =
        value.get("items").filter(i -> ((Mapping) i).get("properties").isPresent()).isPresent();
    // Such an item may be a text as well.
    boolean named =
        value.get("items").flatMap(i -> ((Mapping) i).get("type")).stream()
            .anyMatch(Sequence.class::isInstance);
    String pattern = text(value, "pattern").orElse("");
    return switch (text(value, "type")
        .orElse(value.get("enum").or(() -> value.get("anyOf")).isPresent() ? "enum" : "")) {
      case "enum" -> Kind.CHOICE;
      case "array" -> !groups ? Kind.TEXTS : named ? Kind.NAMED : Kind.GROUPS;
      case "object" -> Kind.GROUP;
      case "boolean" -> Kind.FLAG;
      case "string" ->
          pattern.startsWith("^http")
              ? Kind.URL
              : pattern.contains("\\d{4}") ? Kind.DAY : Kind.TEXT;
      default -> throw new IllegalStateException("no kind of field fits " + name);
    };
  }

  private static Optional<String> text(Mapping mapping, String name) {
    // A text may be written as a number: the first of several types is the one that is meant.
    return mapping
        .get(name)
        .map(v -> v instanceof Sequence list ? list.items().get(0) : v)
        .map(v -> ((Scalar) v).text());
  }
}
