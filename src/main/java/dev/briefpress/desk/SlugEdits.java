package dev.briefpress.desk;

import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.read.Draft;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** The slug of a brief in the fields by which others name it. */
record SlugEdits(Slug from, Slug to) {
  private static final List<String> FIELDS = List.of("related", "updates");

  List<Edit> in(Draft draft) {
    List<Edit> edits = new ArrayList<>();
    for (String field : FIELDS) {
      Yaml value = draft.frontMatter().get(field).orElse(null);
      List<Yaml> items = value instanceof Sequence list ? list.items() : List.of();
      for (Yaml item : value instanceof Scalar one ? List.of(one) : items) {
        if (item instanceof Scalar slug && slug.text().strip().equals(from.value())) {
          edits.add(new YamlEdits(draft.source()).replace(slug, to.value()));
        }
      }
    }
    return from.equals(to) ? List.of() : edits;
  }
}
