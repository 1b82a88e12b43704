package dev.briefpress.authoring;

import dev.briefpress.content.SchemaId;
import dev.briefpress.content.Slug;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.OwnField;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A brief with every section of its schema, ready to fill. */
public final class NewBrief {
  private NewBrief() {}

  /**
   * The source of a new brief, a draft until its editor says otherwise.
   *
   * @param judgement the judgement of the brief, when it is known already
   * @param tags possibly empty
   */
  public static BriefSource of(
      String title,
      LocalDate day,
      String category,
      String confidence,
      Optional<String> judgement,
      List<String> tags,
      Schema schema,
      Taxonomy taxonomy) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", title);
    fields.put("date", day.toString());
    fields.put("status", "draft");
    fields.put("category", category);
    fields.put("confidence", confidence);
    judgement.ifPresent(sentence -> fields.put("judgement", sentence));
    List<String> some = tags.isEmpty() ? List.of(Outlines.NO_TAG) : tags;
    fields.put("tags", some);
    own(schema, taxonomy).forEach(fields::put);
    return new BriefSource(fields, Outlines.body(schema, some));
  }

  // The fields that the newsroom requires, to be filled in. Optional ones are left out.
  private static Map<String, Object> own(Schema schema, Taxonomy taxonomy) {
    Map<String, Object> fields = new LinkedHashMap<>();
    required(schema, taxonomy).forEach(name -> fields.put(name, blank(name, taxonomy)));
    return fields;
  }

  /** The value of one of the newsroom's own fields until somebody fills it in. */
  static Object blank(String name, Taxonomy taxonomy) {
    boolean many =
        taxonomy.ownFacets().stream().anyMatch(facet -> facet.many() && facet.id().equals(name))
            || taxonomy.fields().stream()
                .anyMatch(f -> f.type() == OwnField.Type.LIST && f.name().equals(name));
    return many ? List.of(Outlines.BLANK) : Outlines.BLANK;
  }

  /** Names of the newsroom's own facets and fields that a brief of {@code schema} must have. */
  static List<String> required(Schema schema, Taxonomy taxonomy) {
    List<String> names = new ArrayList<>();
    taxonomy.ownFacets().stream()
        .filter(facet -> facet.required() && isFor(facet.schemas(), schema))
        .forEach(facet -> names.add(facet.id()));
    taxonomy.fields().stream()
        .filter(field -> field.required() && isFor(field.schemas(), schema))
        .forEach(field -> names.add(field.name()));
    return names;
  }

  private static boolean isFor(List<SchemaId> schemas, Schema schema) {
    return schemas.isEmpty() || schemas.contains(schema.id());
  }

  /** The path of a new brief, relative to the site's folder. */
  public static String path(String title, LocalDate day, Settings settings) {
    return path(new Slug(Slug.readable(title)), day, settings);
  }

  /** The path of a brief whose slug is known. */
  public static String path(Slug slug, LocalDate day, Settings settings) {
    return "%s/briefs/%04d/%02d/%02d/%s.md"
        .formatted(
            settings.folders().content(),
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            slug);
  }
}
