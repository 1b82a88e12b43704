package dev.briefpress.authoring;

import dev.briefpress.content.Slug;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.Schemas;
import dev.briefpress.schema.SectionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Merges the tags that a source has as data with those that its text lists in a section: the front
 * matter gets all of them, and the section is removed.
 */
final class ImportedTags {
  private ImportedTags() {}

  /**
   * The body without its section of tags, if that lists other tags than {@code fields} does; then
   * {@code fields} get the tags of both.
   *
   * @param schemas all that a brief may have
   */
  static String merged(Schemas schemas, Map<String, Object> fields, String body) {
    if (!(fields.get("tags") instanceof List<?> named)) {
      return body;
    }
    for (Schema schema : schemas.all()) {
      String title =
          schema.type() != DocumentType.BRIEF
              ? ""
              : schema.sections().stream()
                  .filter(section -> section.kind() == SectionKind.TAGS)
                  .map(section -> section.title())
                  .findFirst()
                  .orElse("");
      Matcher section =
          Pattern.compile("(?ms)^## " + Pattern.quote(title) + "\\n+(.*?)(?=^## |\\z)")
              .matcher(body);
      if (!title.isEmpty() && section.find()) {
        Map<String, String> tags = new LinkedHashMap<>();
        named.forEach(tag -> tags.put(Slug.key(String.valueOf(tag)), String.valueOf(tag)));
        int before = tags.size();
        for (String tag : section.group(1).split("[,;·\\n]")) {
          String bare = tag.replaceFirst("^\\s*- ", "").replaceAll("\\\\(.)", "$1").strip();
          if (!bare.isEmpty()) {
            tags.putIfAbsent(Slug.key(bare), bare);
          }
        }
        long written = section.group(1).split("[,;·\\n]").length;
        if (tags.size() == before && written >= before) {
          return body;
        }
        fields.put("tags", List.copyOf(tags.values()));
        return (body.substring(0, section.start()) + body.substring(section.end())).strip() + "\n";
      }
    }
    return body;
  }
}
