package dev.briefpress.authoring;

import dev.briefpress.content.Slug;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.Settings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A brief with every section of its schema, ready to fill. */
public final class NewBrief {
  private NewBrief() {}

  /**
   * The source of a new brief, a draft until its editor says otherwise.
   *
   * @param tags possibly empty
   */
  public static BriefSource of(
      String title,
      LocalDate day,
      String category,
      String confidence,
      List<String> tags,
      Schema schema) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", title);
    fields.put("date", day.toString());
    fields.put("status", "draft");
    fields.put("category", category);
    fields.put("confidence", confidence);
    List<String> some = tags.isEmpty() ? List.of(Outlines.NO_TAG) : tags;
    fields.put("tags", some);
    return new BriefSource(fields, Outlines.body(schema, some));
  }

  /** Where it goes, relative to the site's folder. */
  public static String path(String title, LocalDate day, Settings settings) {
    return "%s/briefs/%04d/%02d/%02d/%s.md"
        .formatted(
            settings.folders().content(),
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            Slug.suggestion(title));
  }
}
