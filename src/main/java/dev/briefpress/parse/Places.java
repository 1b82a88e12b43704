package dev.briefpress.parse;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the fields of front matter stand, for findings that need the whole site. */
final class Places {
  /**
   * The fields in which one document can contradict another, its own earlier versions, or the
   * clock; a site holds very many places.
   */
  private static final Set<String> FIELDS =
      Set.of(
          "aliases",
          "assessed",
          "confidence",
          "corrections",
          "date",
          "edition",
          "judgement",
          "likelihood",
          "related",
          "updates",
          "review",
          "revisions",
          "slug",
          "tags",
          "updated",
          "withdrawn");

  private Places() {}

  /** By field, {@code tags}, and by item of a list, {@code tags/cyber resilience}. */
  static Map<String, Span> of(Mapping frontMatter) {
    Map<String, Span> places = new TreeMap<>();
    for (Entry entry : frontMatter.entries()) {
      if (FIELDS.contains(entry.name())) {
        places.put(entry.name(), entry.value().span());
        if (entry.value() instanceof Sequence list) {
          for (Yaml item : list.items()) {
            if (item instanceof Scalar scalar) {
              places.putIfAbsent(key(entry, scalar), scalar.span());
            }
          }
        }
      }
    }
    return places;
  }

  private static String key(Entry entry, Scalar item) {
    return entry.name() + "/" + item.text().strip();
  }
}
