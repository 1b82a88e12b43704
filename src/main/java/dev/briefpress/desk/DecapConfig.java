package dev.briefpress.desk;

import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A configuration of Decap CMS (decapcms.org): a form for briefs in the browser, which writes their
 * files into the repository.
 */
final class DecapConfig {
  private static final String HEAD =
      """
      # Written by `briefpress kit` from the site's schema and taxonomy: write it anew when they change.
      # `backend` says where the repository is: https://decapcms.org/docs/backends-overview/
      """;

  private static final List<String> HYPOTHESES = List.of("A", "B", "C", "D");

  private DecapConfig() {}

  static String yaml(Schema schema, Newsroom newsroom) {
    String content = newsroom.settings().folders().content();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("backend", ordered("name", "git-gateway", "branch", "main"));
    root.put("local_backend", true);
    root.put("publish_mode", "editorial_workflow");
    root.put("site_url", newsroom.settings().host());
    root.put("media_folder", content + "/briefs");
    root.put("public_folder", "/briefs");
    root.put("slug", ordered("encoding", "ascii", "clean_accents", true));
    root.put("collections", List.of(briefs(schema, newsroom, content)));
    return HEAD + YamlText.block(root);
  }

  private static Map<String, Object> briefs(Schema schema, Newsroom newsroom, String content) {
    Map<String, Object> briefs = new LinkedHashMap<>();
    briefs.put("name", "briefs");
    briefs.put("label", "Briefs");
    briefs.put("label_singular", "Brief");
    briefs.put("folder", content + "/briefs");
    briefs.put("path", "{{year}}/{{month}}/{{day}}/{{slug}}");
    briefs.put("create", true);
    briefs.put("extension", "md");
    briefs.put("format", "yaml-frontmatter");
    // Images lie beside the brief, as its links expect.
    briefs.put("media_folder", "");
    briefs.put("public_folder", "");
    List<String> ids =
        newsroom.schemas().all().stream()
            .filter(one -> one.type() == DocumentType.BRIEF)
            .map(one -> one.id().toString())
            .toList();
    List<Map<String, Object>> fields =
        new ArrayList<>(
            HeaderFields.of(newsroom.taxonomy()).stream()
                .filter(field -> !field.name().equals("slug"))
                .map(field -> field.name().equals("schema") ? field.withChoices(ids) : field)
                .map(DecapConfig::field)
                .toList());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", "body");
    body.put("label", "Sections");
    body.put("widget", "markdown");
    body.put("default", Outlines.body(schema, List.of(Outlines.NO_TAG)));
    fields.add(body);
    briefs.put("fields", fields);
    return briefs;
  }

  private static Map<String, Object> field(HeaderField field) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", field.name());
    map.put("label", label(field.name()));
    map.putAll(widget(field));
    map.put("required", field.required());
    if (!field.sentence().isEmpty()) {
      map.put("hint", field.sentence());
    }
    if (field.name().equals("status")) {
      map.put("default", "draft");
    }
    return map;
  }

  private static Map<String, Object> widget(HeaderField field) {
    if (field.name().equals("date")) {
      return day(true);
    }
    return switch (field.form()) {
      case TEXT -> ordered("widget", "text");
      case LINE, HYPOTHESIS -> ordered("widget", "string");
      case DAY -> day(false);
      case NUMBER -> ordered("widget", "number", "value_type", "float");
      case FLAG -> ordered("widget", "boolean");
      case ADDRESS ->
          ordered(
              "widget", "string", "pattern", List.of("^https?://", "begins with http or https"));
      case CHOICE, CELL -> ordered("widget", "select", "options", field.choices());
      case FIGURE ->
          ordered(
              "widget",
              "select",
              "options",
              field.choices().stream().map(Integer::valueOf).toList());
      case LIST -> list(field);
      case GROUP -> ordered("widget", "object", "fields", parts(field.parts()), "collapsed", true);
      case GROUPS, NAMED -> ordered("widget", "list", "fields", parts(field.parts()));
    };
  }

  private static Map<String, Object> list(HeaderField field) {
    HeaderField item = field.parts().get(0);
    return item.form() == Form.CHOICE
        ? ordered("widget", "select", "multiple", true, "options", item.choices())
        : ordered("widget", "list", "allow_add", true);
  }

  private static Map<String, Object> day(boolean today) {
    Map<String, Object> day =
        ordered("widget", "datetime", "format", "YYYY-MM-DD", "date_format", "YYYY-MM-DD");
    day.put("time_format", false);
    if (!today) {
      day.put("default", "");
    }
    return day;
  }

  private static List<Map<String, Object>> parts(List<HeaderField> parts) {
    return parts.stream().flatMap(DecapConfig::part).toList();
  }

  // A form of Decap CMS has a fixed set of fields, so it has cells for the first hypotheses only.
  private static Stream<Map<String, Object>> part(HeaderField part) {
    return part.form() == Form.CELL
        ? HYPOTHESES.stream()
            .map(
                name -> {
                  Map<String, Object> cell = field(part);
                  cell.put("name", name);
                  cell.put("label", label("hypothesis " + name));
                  cell.put("required", false);
                  return cell;
                })
        : Stream.of(field(part));
  }

  private static String label(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
