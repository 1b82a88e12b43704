package dev.briefpress.links.check;

import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Finds where in its front matter a document says something. */
final class Place {
  private Place() {}

  /** Where the field's value stands; the top of the file when the field is not there. */
  static Span of(Map<String, Span> fields, String field) {
    return fields.getOrDefault(field, Span.start());
  }

  /** Where the items of a list stand, by the {@link Slug#key} of what is written. */
  static Map<String, Span> byKey(Map<String, Span> fields, String list) {
    String folder = list + "/";
    Map<String, Span> places = new HashMap<>();
    fields.forEach(
        (name, span) -> {
          if (name.startsWith(folder)) {
            places.putIfAbsent(Slug.key(name.substring(folder.length())), span);
          }
        });
    return places;
  }

  /** Where an item of a list stands that is written like this, or else the list. */
  static Span ofItem(Map<String, Span> fields, String list, String written) {
    Span item = fields.get(list + "/" + written);
    return item == null ? of(fields, list) : item;
  }

  /** Where the first item of a list stands that {@code wanted} accepts, or else the list. */
  static Span of(Map<String, Span> fields, String list, Predicate<String> wanted) {
    String folder = list + "/";
    for (Map.Entry<String, Span> field : fields.entrySet()) {
      String name = field.getKey();
      if (name.startsWith(folder) && wanted.test(name.substring(folder.length()))) {
        return field.getValue();
      }
    }
    return of(fields, list);
  }
}
