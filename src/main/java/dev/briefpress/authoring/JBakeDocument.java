package dev.briefpress.authoring;

import dev.briefpress.read.JBakeHeader;
import dev.briefpress.text.Utf8;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import dev.briefpress.yaml.YamlDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A document of a JBake project.
 *
 * @param path of its source, relative to the content folder
 * @param header its fields in order: texts, lists of texts, or groups of fields
 * @param body Markdown or HTML
 */
record JBakeDocument(String path, Map<String, Object> header, String body, boolean html) {
  JBakeDocument {
    header = new LinkedHashMap<>(header);
  }

  /**
   * Reads a document. As in JBake, one without a header is one where the settings name a type.
   *
   * @return absent when JBake would leave it out
   */
  static Optional<JBakeDocument> of(String path, String source, JBakeSettings settings) {
    String text = Utf8.normalised(Utf8.withoutMark(source));
    List<String> lines = text.lines().toList();
    Optional<JBakeHeader> header = JBakeHeader.of(lines, settings.separator());
    if (header.isEmpty() && settings.defaultType().isEmpty()) {
      return Optional.empty();
    }
    String name = path.toLowerCase(Locale.ROOT);
    int start = header.map(h -> h.bodyLine() - 1).orElse(0);
    String body = String.join("\n", lines.subList(Math.min(start, lines.size()), lines.size()));
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Entry entry :
        header
            .map(JBakeHeader::document)
            .map(YamlDocument::root)
            .map(Mapping::entries)
            .orElse(List.of())) {
      fields.put(entry.name(), value(entry.value()));
    }
    fields.putIfAbsent("type", settings.defaultType());
    fields.putIfAbsent("status", settings.defaultStatus());
    return Optional.of(
        new JBakeDocument(path, fields, body, name.endsWith(".html") || name.endsWith(".htm")));
  }

  private static Object value(Yaml value) {
    if (value instanceof Sequence list) {
      return list.items().stream().map(JBakeDocument::value).toList();
    }
    if (value instanceof Mapping group) {
      Map<String, Object> fields = new LinkedHashMap<>();
      group.entries().forEach(entry -> fields.put(entry.name(), value(entry.value())));
      return fields;
    }
    return value instanceof Scalar scalar ? scalar.text() : "";
  }

  String type() {
    return text("type").orElse("");
  }

  /** A field that is one text; absent when there is none, or it is empty. */
  Optional<String> text(String field) {
    return header.get(field) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** The texts of a field that is a list. */
  List<String> texts(String field) {
    return header.get(field) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : text(field).stream().toList();
  }

  /** The last part of the path without its ending. */
  String name() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }
}
