package dev.briefpress.schema;

import dev.briefpress.settings.Facet;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A JSON Schema (draft 2020-12) of a brief's front matter, for completion in editors. It knows the
 * site's categories, tags and schemas; {@code check} remains the judge.
 */
public final class FrontMatterSchema {
  private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";

  private FrontMatterSchema() {}

  /** The schema as JSON, with a closing line end. */
  public static String json(Taxonomy taxonomy, Schemas schemas) {
    List<String> ids =
        schemas.all().stream()
            .filter(s -> s.type() == DocumentType.BRIEF)
            .map(s -> s.id().toString())
            .toList();
    Map<String, Object> root =
        ordered(
            "$schema",
            "https://json-schema.org/draft/2020-12/schema",
            "title",
            "Front matter of a brief",
            "type",
            "object",
            "required",
            required(HeaderFields.of(taxonomy)),
            "additionalProperties",
            false,
            "properties",
            properties(taxonomy, ids));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
      write(root, json);
    }
    return out.append('\n').toString();
  }

  private static Map<String, Object> properties(Taxonomy taxonomy, List<String> schemas) {
    List<String> tags = taxonomy.tags().terms().stream().map(Term::name).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    for (HeaderField field : HeaderFields.of(taxonomy)) {
      Map<String, Object> property =
          of(field.name().equals("schema") ? field.withChoices(schemas) : field);
      // Any tag may be written; those of the taxonomy are offered.
      if (field.name().equals(Facet.TAGS) && !tags.isEmpty()) {
        property.put("items", ordered("type", "string", "examples", tags));
      }
      properties.put(field.name(), property);
    }
    return properties;
  }

  private static Map<String, Object> of(HeaderField field) {
    Map<String, Object> map =
        switch (field.form()) {
          case TEXT, LINE -> ordered("type", "string");
          case DAY -> ordered("type", "string", "pattern", DAY);
          case NUMBER -> ordered("type", "number");
          case FLAG -> ordered("type", "boolean");
          case ADDRESS -> ordered("type", "string", "pattern", "^https?://");
          case CHOICE -> ordered("enum", field.choices());
          case FIGURE -> ordered("enum", field.choices().stream().map(Integer::valueOf).toList());
          case LIST -> list(field);
          case GROUP -> object(field.parts());
          case GROUPS -> ordered("type", "array", "items", object(field.parts()));
        };
    if (!field.sentence().isEmpty()) {
      map.put("description", field.sentence());
    }
    return map;
  }

  private static Map<String, Object> list(HeaderField field) {
    Map<String, Object> list = ordered("type", "array");
    if (field.required()) {
      list.put("minItems", 1);
    }
    list.put("items", of(field.parts().get(0)));
    return list;
  }

  private static Map<String, Object> object(List<HeaderField> parts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    parts.forEach(part -> properties.put(part.name(), of(part)));
    return ordered(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required(parts),
        "additionalProperties",
        false);
  }

  private static List<String> required(List<HeaderField> fields) {
    return fields.stream().filter(HeaderField::required).map(HeaderField::name).toList();
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, member) -> {
            json.writeName((String) name);
            write(member, json);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString((String) value);
    }
  }

  /** Asks the generator for line ends and indentation, the same on every system. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
  }
}
