package dev.briefpress.check;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import java.util.Map;
import java.util.TreeMap;

/** Where the fields of front matter stand, for findings that need the whole site. */
final class Places {
  private Places() {}

  static Map<String, Span> of(Mapping frontMatter) {
    Map<String, Span> places = new TreeMap<>();
    for (Entry entry : frontMatter.entries()) {
      places.put(entry.name(), entry.value().span());
    }
    return places;
  }
}
