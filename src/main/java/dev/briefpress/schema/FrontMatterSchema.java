package dev.briefpress.schema;

import dev.briefpress.ach.Matrix;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.Tlp;
import dev.briefpress.json.PrettyJson;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import dev.briefpress.yaml.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JSON Schema (draft 2020-12) of a brief's front matter, for completion in editors. It knows the
 * site's categories, tags and schemas; {@code check} remains the judge.
 */
public final class FrontMatterSchema {
  private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String HYPOTHESIS = "^([A-Z]|[1-9][0-9]?)$";
  private static final String DAY = "^" + DATE + "$";

  /** Texts of one form, as a regular expression that JavaScript has as well. */
  private static final Map<String, String> FORMS =
      Map.of(
          "date",
          "^" + DATE + "([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2}))?$",
          "lang",
          "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
          "sha256",
          "^[0-9a-fA-F]{64}$",
          "slug",
          "^[a-z0-9]+(-[a-z0-9]+)*(_[0-9a-f]{10})?$");

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
    root.put("allOf", List.of(withdrawnSaysWhy(), onlyWithdrawnSaysWhy()));
    return PrettyJson.text(root);
  }

  // A withdrawn brief says since when and why, and no other does.
  private static Map<String, Object> withdrawnSaysWhy() {
    return ordered("if", isWithdrawn(), "then", ordered("required", List.of("withdrawn")));
  }

  private static Map<String, Object> onlyWithdrawnSaysWhy() {
    return ordered("if", ordered("required", List.of("withdrawn")), "then", isWithdrawn());
  }

  private static Map<String, Object> isWithdrawn() {
    Map<String, Object> status = ordered("const", "withdrawn");
    return ordered("properties", ordered("status", status), "required", List.of("status"));
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
      spelling(field.name(), taxonomy).ifPresent(pattern -> alsoSpelt(property, pattern));
      properties.put(field.name(), property);
    }
    return properties;
  }

  // How else a value of a closed vocabulary may be written than by its id. A category has its id
  // alone.
  private static Optional<String> spelling(String field, Taxonomy taxonomy) {
    return switch (field) {
      case "confidence" ->
          Optional.of(
              Spellings.pattern(Stream.of(Confidence.values()).map(Confidence::id).toList()));
      case "tlp" -> Optional.of("^TLP:(?:" + alternatives(Tlp.values()) + ")$");
      default ->
          taxonomy.ownFacets().stream()
              .filter(facet -> facet.id().equals(field) && facet.closed())
              .findFirst()
              .map(facet -> Spellings.ofTerms(facet.vocabulary().current()));
    };
  }

  private static String alternatives(Tlp[] markings) {
    return Stream.of(markings)
        .map(marking -> marking.label().replace("+", "\\+"))
        .collect(Collectors.joining("|"));
  }

  // The ids come first, as completion offers the values of the list.
  @SuppressWarnings("unchecked")
  private static void alsoSpelt(Map<String, Object> property, String pattern) {
    Map<String, Object> value =
        property.get("items") instanceof Map<?, ?> items ? (Map<String, Object>) items : property;
    Object ids = value.remove("enum");
    if (ids != null) {
      value.put(
          "anyOf", List.of(ordered("enum", ids), ordered("type", "string", "pattern", pattern)));
    }
  }

  private static Map<String, Object> of(HeaderField field) {
    Map<String, Object> map =
        switch (field.form()) {
          case TEXT -> text(field, Fields.LONGEST_TEXT);
          case LINE -> text(field, Fields.LONGEST_LINE);
          case DAY -> ordered("type", "string", "pattern", DAY);
          case NUMBER -> ordered("type", "number");
          case FLAG -> ordered("type", "boolean");
          case ADDRESS -> ordered("type", "string", "pattern", "^https?://");
          case CHOICE, CELL -> ordered("enum", field.choices());
          case HYPOTHESIS -> hypothesis();
          case FIGURE -> ordered("enum", field.choices().stream().map(Integer::valueOf).toList());
          case LIST -> list(field);
          case GROUP -> object(field.parts());
          case GROUPS -> groups(field);
          case NAMED -> ordered("type", "array", "items", named(field.parts()));
        };
    if (!field.sentence().isEmpty()) {
      map.put("description", field.sentence());
    }
    return map;
  }

  private static Map<String, Object> text(HeaderField field, int most) {
    String form = FORMS.get(field.name());
    if (form != null) {
      return ordered("type", "string", "pattern", form);
    }
    // A number without quotes is a text all the same.
    Map<String, Object> text = ordered("type", List.of("string", "number"), "maxLength", most);
    if (field.required()) {
      text.put("pattern", "\\S");
    }
    return text;
  }

  private static Map<String, Object> list(HeaderField field) {
    Map<String, Object> list = ordered("type", "array");
    if (field.required()) {
      list.put("minItems", 1);
      list.put("uniqueItems", true);
    }
    if (field.parts().get(0).form() == Form.HYPOTHESIS) {
      list.put("minItems", Matrix.FEWEST_HYPOTHESES);
      list.put("maxItems", Matrix.MOST_HYPOTHESES);
    }
    list.put("items", of(field.parts().get(0)));
    return list;
  }

  // A number without quotes is the name of a hypothesis all the same.
  private static Map<String, Object> hypothesis() {
    Map<String, Object> map = ordered("type", List.of("string", "integer"));
    map.put("pattern", HYPOTHESIS);
    map.put("minimum", 1);
    map.put("maximum", 99);
    return map;
  }

  private static Map<String, Object> groups(HeaderField field) {
    Map<String, Object> groups = ordered("type", "array");
    if (field.parts().stream().anyMatch(part -> part.form() == Form.CELL)) {
      groups.put("minItems", 1);
      groups.put("maxItems", Matrix.MOST_EVIDENCE);
    }
    groups.put("items", object(field.parts()));
    return groups;
  }

  private static Map<String, Object> object(List<HeaderField> parts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> patterns = new LinkedHashMap<>();
    for (HeaderField part : parts) {
      if (part.form() == Form.CELL) {
        patterns.put(HYPOTHESIS, of(part));
      } else {
        properties.put(part.name(), of(part));
      }
    }
    Map<String, Object> object = ordered("type", "object", "properties", properties);
    if (!patterns.isEmpty()) {
      object.put("patternProperties", patterns);
    }
    object.put("required", required(parts));
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> named(List<HeaderField> parts) {
    Map<String, Object> item = object(parts);
    item.put("type", List.of("string", "object"));
    item.put("maxLength", Fields.LONGEST_LINE);
    return item;
  }

  private static List<String> required(List<HeaderField> fields) {
    return fields.stream()
        .filter(field -> field.required() && field.form() != Form.CELL)
        .map(HeaderField::name)
        .toList();
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
