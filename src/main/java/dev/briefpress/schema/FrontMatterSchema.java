package dev.briefpress.schema;

import dev.briefpress.settings.Category;
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
            List.of("title", "date", "category", "confidence", "tags"),
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
    return ordered(
        "title", text("The brief's headline."),
        "date", text("Its day, or a moment with its offset; a future one schedules the brief."),
        "category",
            choice(
                taxonomy.categories().stream().map(Category::id).toList(),
                "A category of taxonomy.yaml."),
        "confidence",
            choice(List.of("low", "moderate", "high"), "How sound the basis of the judgement is."),
        "tags", tags(taxonomy),
        "slug", text("The last part of its address; the file's name by default."),
        "status",
            choice(List.of("draft", "review", "published", "withdrawn"), "Published by default."),
        "updated", day("When its substance last changed."),
        "summary", text("One or two sentences; the opening of the summary section by default."),
        "sources", list(source(), "What the judgement rests on."),
        "review",
            object(ordered("by", text("Who read it."), "on", day("When.")), List.of("by", "on")),
        "tlp",
            choice(List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"), "TLP 2.0 marking."),
        "corrections",
            list(
                object(
                    ordered("on", day("When."), "text", text("What was corrected.")),
                    List.of("on", "text")),
                "Changes after publication."),
        "withdrawn",
            object(
                ordered(
                    "on",
                    day("Since when."),
                    "reason",
                    text("Why."),
                    "title",
                    ordered(
                        "type", "boolean", "description", "Whether the notice shows the title.")),
                List.of("on", "reason")),
        "aliases", list(text("An old address."), "Old addresses, which lead here."),
        "related", list(text("A slug."), "Briefs to show first in Explore more."),
        "lang", text("BCP 47 language tag."),
        "schema", choice(schemas, "The section schema; the one in force on its day by default."),
        "kicker", text("The line above the title."),
        "assessed", text("Letter or number of the preferred hypothesis."),
        "likelihood", text("A term of the ladder."),
        "ladder", choice(List.of("icd203", "phia"), "The ladder of likelihood terms."),
        "ai",
            object(
                ordered(
                    "use",
                        choice(List.of("none", "assisted", "generated"), "What part machines had."),
                    "tools", list(text("A tool."), "Which."),
                    "responsible", text("Who holds editorial responsibility.")),
                List.of("use")));
  }

  private static Map<String, Object> tags(Taxonomy taxonomy) {
    List<String> known = taxonomy.tags().terms().stream().map(Term::name).toList();
    Map<String, Object> item =
        known.isEmpty() ? text("A tag.") : ordered("type", "string", "examples", known);
    return ordered("type", "array", "minItems", 1, "items", item);
  }

  private static Map<String, Object> source() {
    return object(
        ordered(
            "title", text("Its title."),
            "publisher", text("Who published it."),
            "author", text("Who wrote it."),
            "url", ordered("type", "string", "pattern", "^https?://"),
            "published", day("When."),
            "accessed", day("When it was read."),
            "reliability", choice(List.of("A", "B", "C", "D", "E", "F"), "Admiralty reliability."),
            "credibility",
                ordered(
                    "enum", List.of(1, 2, 3, 4, 5, 6), "description", "Admiralty credibility.")),
        List.of("title"));
  }

  private static Map<String, Object> text(String description) {
    return ordered("type", "string", "description", description);
  }

  private static Map<String, Object> day(String description) {
    return ordered("type", "string", "pattern", DAY, "description", description);
  }

  private static Map<String, Object> choice(List<String> values, String description) {
    return ordered("enum", values, "description", description);
  }

  private static Map<String, Object> list(Map<String, Object> items, String description) {
    return ordered("type", "array", "items", items, "description", description);
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    return ordered(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
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
