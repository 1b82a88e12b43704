package dev.briefpress.authoring.source;

import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;

/** YAML as plain values: texts, lists and maps by name. */
final class YamlValues {
  private YamlValues() {}

  static Object plain(Yaml value) {
    if (value instanceof Sequence list) {
      return list.items().stream().map(YamlValues::plain).toList();
    }
    if (value instanceof Mapping group) {
      Map<String, Object> fields = new LinkedHashMap<>();
      group.entries().forEach(entry -> fields.put(entry.name(), plain(entry.value())));
      return fields;
    }
    return value instanceof Scalar scalar && !scalar.isAbsent() ? scalar.text() : "";
  }
}
