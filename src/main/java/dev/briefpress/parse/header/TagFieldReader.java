package dev.briefpress.parse.header;

import static dev.briefpress.parse.header.FrontMatterFindings.DUPLICATE_TAG;
import static dev.briefpress.parse.header.FrontMatterFindings.UNNAMED_TAG;
import static dev.briefpress.parse.header.FrontMatterFindings.WRONG_TYPE;

import dev.briefpress.content.Tag;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.text.Visible;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tags of a front matter. */
record TagFieldReader(Findings findings, Taxonomy taxonomy) {
  /** The tags by their canonical names; absent when they are missing or unusable. */
  Optional<List<Tag>> read(Fields fields) {
    int before = findings.count();
    List<Scalar> scalars = fields.scalars("tags");
    fields.value("tags").ifPresent(this::refuseCommas);
    boolean readable = findings.count() == before;
    if (readable && scalars.isEmpty()) {
      fields.missing("tags");
      return Optional.empty();
    }
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (Scalar scalar : scalars) {
      String written = findings.line("the tag", scalar.text().strip(), scalar.span());
      Tag tag = Tag.of(taxonomy.tags().canonical(written));
      if (tag.key().codePoints().noneMatch(TagFieldReader::names)) {
        findings.add(
            UNNAMED_TAG,
            scalar.span(),
            "tag '" + written + "' holds no letter or digit",
            "remove it or give it a name");
      } else if (tags.putIfAbsent(tag.key(), tag) != null) {
        findings.add(
            DUPLICATE_TAG,
            scalar.span(),
            "tag '" + written + "' is the same as '" + tags.get(tag.key()).name() + "'",
            "remove one of the two");
      }
    }
    return readable ? Optional.of(List.copyOf(tags.values())) : Optional.empty();
  }

  // A symbol such as an emoji can be a tag of its own.
  private static boolean names(int character) {
    return Visible.is(character)
        && (Character.isLetterOrDigit(character)
            || Character.getType(character) == Character.OTHER_SYMBOL);
  }

  // YAML takes `tags: a, b` for one text, which nobody means.
  private void refuseCommas(Yaml value) {
    if (value instanceof Scalar one && one.text().contains(",")) {
      findings.add(
          WRONG_TYPE,
          one.span(),
          "'tags' must be a list, not one text with commas",
          "put brackets around it: `tags: [" + one.text().strip() + "]`");
    }
  }
}
