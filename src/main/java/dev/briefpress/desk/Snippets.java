package dev.briefpress.desk;

import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.settings.HeaderFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Snippets of Visual Studio Code: the whole brief, each section, each field of the front matter.
 * Placeholders become stops, which the tabulator key goes through.
 */
final class Snippets {
  /** The hypotheses that a snippet of a matrix has cells for. */
  private static final List<String> HYPOTHESES = List.of("A", "B");

  private int stop;

  private Snippets() {}

  /** The file of snippets as an object of JSON. */
  static Map<String, Object> of(Schema schema, Newsroom newsroom) {
    Map<String, Object> all = new LinkedHashMap<>();
    List<HeaderField> fields = HeaderFields.of(newsroom.taxonomy());
    all.put("Brief", snippet("brief", "A whole brief of " + schema.id(), brief(schema, fields)));
    for (SectionSpec section : schema.sections()) {
      all.put(
          "Section: " + section.title(),
          snippet(
              "section-" + section.id(),
              "Section " + section.title(),
              new Snippets().lines(Outlines.section(section))));
    }
    for (HeaderField field : fields) {
      String text = new Snippets().field(field);
      all.put(
          "Field: " + field.name(),
          snippet("field-" + field.name(), field.sentence(), List.of(text.split("\n", -1))));
    }
    return all;
  }

  private static Map<String, Object> snippet(String prefix, String sentence, List<String> body) {
    Map<String, Object> snippet = new LinkedHashMap<>();
    snippet.put("scope", "markdown");
    snippet.put("prefix", prefix);
    snippet.put("body", body);
    if (!sentence.isEmpty()) {
      snippet.put("description", sentence);
    }
    return snippet;
  }

  private static List<String> brief(Schema schema, List<HeaderField> fields) {
    Snippets snippets = new Snippets();
    List<String> lines = new ArrayList<>(List.of("---"));
    for (HeaderField field : fields) {
      if (field.required()) {
        lines.addAll(List.of(snippets.field(field).split("\n", -1)));
      }
    }
    lines.add("status: draft");
    lines.add("---");
    lines.add("");
    lines.addAll(snippets.lines(Outlines.body(schema, List.of(Outlines.BLANK))));
    return lines;
  }

  private List<String> lines(String outline) {
    return outline.lines().map(this::line).toList();
  }

  private String line(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    int blank = text.indexOf(Outlines.BLANK);
    while (blank >= 0) {
      out.append(escaped(text.substring(from, blank))).append(stop(""));
      from = blank + Outlines.BLANK.length();
      blank = text.indexOf(Outlines.BLANK, from);
    }
    return out.append(escaped(text.substring(from))).toString();
  }

  private String field(HeaderField field) {
    return field.name() + value(field, "");
  }

  private String value(HeaderField field, String indent) {
    return switch (field.form()) {
      case GROUP -> ":" + group(field.parts(), indent + "  ", indent + "  ");
      case GROUPS, NAMED -> ":" + group(field.parts(), indent + "  - ", indent + "    ");
      case LIST -> ": [" + stop("") + "]";
      case DAY -> ": " + stop("YYYY-MM-DD");
      case FLAG -> ": " + choice(List.of("true", "false"));
      case CHOICE, FIGURE, CELL ->
          ": " + (field.choices().isEmpty() ? stop("") : choice(field.choices()));
      default -> ": " + (field.name().equals("date") ? today() : stop(""));
    };
  }

  private String group(List<HeaderField> parts, String first, String other) {
    StringBuilder out = new StringBuilder();
    for (HeaderField part : parts) {
      if (part.required() || parts.stream().noneMatch(HeaderField::required)) {
        for (String name : part.form() == Form.CELL ? HYPOTHESES : List.of(part.name())) {
          out.append('\n').append(out.isEmpty() ? first : other).append(name);
          out.append(part.form() == Form.LIST ? ": [" + stop("") + "]" : value(part, other));
        }
      }
    }
    return out.toString();
  }

  private static String today() {
    return "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
  }

  private String stop(String text) {
    stop++;
    return text.isEmpty() ? "$" + stop : "${" + stop + ":" + escaped(text) + "}";
  }

  private String choice(List<String> values) {
    stop++;
    List<String> escaped =
        values.stream().map(value -> escaped(value).replaceAll("[,|]", "\\\\$0")).toList();
    return "${" + stop + "|" + String.join(",", escaped) + "|}";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\$}]", "\\\\$0");
  }
}
