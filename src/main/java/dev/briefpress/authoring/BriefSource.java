package dev.briefpress.authoring;

import dev.briefpress.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The source of a brief to be written: its fields in order, then Markdown.
 *
 * @param fields texts, and lists of texts
 * @param body Markdown, ending in a line end
 */
public record BriefSource(Map<String, Object> fields, String body) {
  public BriefSource {
    fields = new LinkedHashMap<>(fields);
  }

  /** The file's text. */
  public String text() {
    StringBuilder out = new StringBuilder("---\n");
    fields.forEach((name, value) -> out.append(field(name, value)));
    return out.append("---\n\n").append(body).toString();
  }

  private static String field(String name, Object value) {
    // Briefpress reads a date as a text, even without quotes.
    return value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? name + ": " + text + "\n"
        : name + ": " + YamlText.line(value) + "\n";
  }
}
