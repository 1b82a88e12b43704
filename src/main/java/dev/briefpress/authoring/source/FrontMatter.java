package dev.briefpress.authoring.source;

import dev.briefpress.yaml.YamlDocument;
import dev.briefpress.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * A file of another site generator, cut in two: YAML between two lines {@code ---}, TOML between
 * two lines {@code +++}, or an object of JSON, then the text.
 *
 * @param fields texts, and lists and maps of them, by name
 * @param body lines of the text
 */
public record FrontMatter(Map<String, Object> fields, List<String> body) {
  public FrontMatter {
    fields = new LinkedHashMap<>(fields);
    body = List.copyOf(body);
  }

  /**
   * Cuts a file; one without front matter is all text.
   *
   * @throws UnreadableSource when the front matter cannot be read, with the line
   */
  public static FrontMatter of(String text) {
    List<String> lines = text.lines().dropWhile(String::isBlank).toList();
    String first = lines.isEmpty() ? "" : lines.get(0).strip();
    if (first.equals("---") || first.equals("+++")) {
      int end = 1;
      while (end < lines.size() && !lines.get(end).strip().equals(first)) {
        end++;
      }
      if (end == lines.size()) {
        throw new UnreadableSource("its front matter has no closing line " + first + "; add it");
      }
      String head = String.join("\n", lines.subList(1, end)) + "\n";
      return new FrontMatter(
          first.equals("---") ? yaml(head) : toml(head), lines.subList(end + 1, lines.size()));
    }
    return first.equals("{") || first.matches("\\{\\s*\".*")
        ? json(lines)
        : new FrontMatter(Map.of(), lines);
  }

  private static Map<String, Object> yaml(String head) {
    YamlDocument document = YamlReader.read(head, 2, YamlReader.MOST_FRONT_MATTER_NODES);
    if (!document.isReadable()) {
      throw new UnreadableSource(
          "line %d: its front matter is no YAML: %s"
              .formatted(
                  document.problems().get(0).span().line(), document.problems().get(0).message()));
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    document.root().entries().forEach(e -> fields.put(e.name(), YamlValues.plain(e.value())));
    return fields;
  }

  /**
   * The values of a file that is all YAML, TOML or JSON.
   *
   * @param ending which of them it is: {@code yaml}, {@code yml}, {@code toml} or {@code json}
   * @throws UnreadableSource when it cannot be read
   */
  public static Map<String, Object> values(String text, String ending) {
    return switch (ending) {
      case "toml" -> toml(text);
      case "json" -> json(text.lines().toList()).fields();
      default -> yaml(text);
    };
  }

  // JSON is YAML; the object ends where its braces do.
  private static FrontMatter json(List<String> lines) {
    for (int end = 1; end <= lines.size(); end++) {
      boolean closes = lines.get(end - 1).strip().endsWith("}");
      if (closes) {
        YamlDocument document =
            YamlReader.read("all:\n  " + String.join("\n  ", lines.subList(0, end)) + "\n");
        if (document.isReadable()) {
          Map<String, Object> fields = new LinkedHashMap<>();
          document
              .root()
              .get("all")
              .map(YamlValues::plain)
              .ifPresent(
                  all -> {
                    if (all instanceof Map<?, ?> map) {
                      map.forEach((name, value) -> fields.put(String.valueOf(name), value));
                    }
                  });
          return new FrontMatter(fields, lines.subList(end, lines.size()));
        }
      }
    }
    throw new UnreadableSource("its front matter begins as JSON and is none; mend it");
  }

  private static Map<String, Object> toml(String head) {
    TomlParseResult result = Toml.parse(head);
    if (result.hasErrors()) {
      throw new UnreadableSource(
          "line %d: its front matter is no TOML: %s"
              .formatted(
                  result.errors().get(0).position().line() + 1,
                  result.errors().get(0).getMessage()));
    }
    return table(result);
  }

  private static Map<String, Object> table(TomlTable table) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      fields.put(entry.getKey(), value(entry.getValue()));
    }
    return fields;
  }

  private static Object value(Object value) {
    if (value instanceof TomlTable table) {
      return table(table);
    }
    if (value instanceof TomlArray array) {
      List<Object> items = new ArrayList<>();
      for (Object item : array.toList()) {
        items.add(value(item));
      }
      return items;
    }
    return value.toString();
  }
}
