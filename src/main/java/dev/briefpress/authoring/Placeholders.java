package dev.briefpress.authoring;

import dev.briefpress.schema.Outlines;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.settings.Taxonomy;
import java.util.List;
import java.util.Map;

/**
 * Values of fields that a site requires and no text gives. They are valid, so that a draft with
 * them stops no build, and are named as something to correct.
 */
final class Placeholders {
  private Placeholders() {}

  /** Puts such a value wherever {@code fields} have only the mark of a gap. */
  static void fill(Map<String, Object> fields, Taxonomy taxonomy, List<String> gaps) {
    for (HeaderField field : HeaderFields.of(taxonomy)) {
      Object value = fields.get(field.name());
      if (Outlines.BLANK.equals(value) || List.of(Outlines.BLANK).equals(value)) {
        Object other = value(field, String.valueOf(fields.get("date")));
        fields.put(field.name(), other);
        gaps.add("`" + field.name() + "` is " + other + " until you correct it");
      }
    }
  }

  private static Object value(HeaderField field, String date) {
    return switch (field.form()) {
      case DAY -> date.length() >= 10 ? date.substring(0, 10) : "2000-01-01";
      case NUMBER -> "0";
      case FLAG -> "false";
      case ADDRESS -> "https://example.org/";
      case CHOICE, FIGURE -> field.choices().isEmpty() ? "unknown" : field.choices().get(0);
      case LIST -> List.of(field.parts().isEmpty() ? "unknown" : value(field.parts().get(0), date));
      default -> "unknown";
    };
  }
}
