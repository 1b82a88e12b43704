package dev.briefpress.schema;

import dev.briefpress.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a section schema in the form that {@link SchemaReader} reads. */
public final class SchemaText {
  private SchemaText() {}

  /** {@code schema} as YAML. */
  public static String yaml(Schema schema) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("schema", schema.id().toString());
    root.put("type", schema.type().id());
    schema.from().ifPresent(day -> root.put("from", day.toString()));
    schema.until().ifPresent(day -> root.put("until", day.toString()));
    if (schema.open()) {
      root.put("open", true);
    }
    root.put("sections", schema.sections().stream().map(SchemaText::section).toList());
    return YamlText.block(root);
  }

  private static Map<String, Object> section(SectionSpec section) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", section.id());
    map.put("heading", section.names().name());
    aliases(section.names(), map);
    section.number().ifPresent(n -> map.put("number", n));
    map.put("kind", section.kind().id());
    if (!section.required()) {
      map.put("required", false);
    }
    if (section.byCategory()) {
      map.put("byCategory", true);
    }
    if (section.summary()) {
      map.put("summary", true);
    }
    words(section.words(), map);
    if (section.lead()) {
      map.put("lead", section.leadRequired() ? "required" : "allowed");
    }
    if (section.openLabels()) {
      map.put("openLabels", true);
    }
    section.hypotheses().ifPresent(spec -> map.put("hypotheses", hypotheses(spec)));
    if (!section.labels().isEmpty()) {
      map.put("labels", section.labels().stream().map(SchemaText::label).toList());
    }
    if (section.fewest() > 0) {
      map.put("min", section.fewest());
    }
    if (!section.placeholders().isEmpty()) {
      map.put("placeholders", section.placeholders());
    }
    if (!section.outline().isEmpty()) {
      map.put("outline", section.outline());
    }
    return map;
  }

  private static Map<String, Object> hypotheses(SectionSpec.HypothesisSpec spec) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("label", spec.names().name());
    aliases(spec.names(), map);
    map.put("min", spec.fewest());
    if (spec.most() < Integer.MAX_VALUE) {
      map.put("max", spec.most());
    }
    words(spec.words(), map);
    return map;
  }

  private static Map<String, Object> label(LabelSpec label) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", label.id());
    map.put("label", label.names().name());
    aliases(label.names(), map);
    if (!label.required()) {
      map.put("required", false);
    }
    if (label.assessment()) {
      map.put("assessment", true);
    }
    words(label.words(), map);
    if (!label.children().isEmpty()) {
      map.put("children", label.children().stream().map(SchemaText::label).toList());
    }
    return map;
  }

  private static void aliases(Names names, Map<String, Object> map) {
    if (!names.aliases().isEmpty()) {
      List<Object> aliases = new ArrayList<>(names.aliases());
      map.put("aliases", aliases);
    }
  }

  private static void words(Words words, Map<String, Object> map) {
    if (words.equals(Words.ANY)) {
      return;
    }
    Map<String, Object> bounds = new LinkedHashMap<>();
    if (words.min() > 0) {
      bounds.put("min", words.min());
    }
    if (words.max() < Integer.MAX_VALUE) {
      bounds.put("max", words.max());
    }
    map.put("words", bounds);
  }
}
