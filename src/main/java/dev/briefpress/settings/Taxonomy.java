package dev.briefpress.settings;

import java.util.List;
import java.util.Optional;

/** What content/taxonomy.yaml says. */
public record Taxonomy(
    List<Category> categories, Vocabulary tags, Vocabulary entities, Vocabulary techniques) {
  public Taxonomy {
    categories = List.copyOf(categories);
  }

  public Optional<Category> category(String id) {
    for (Category category : categories) {
      if (category.id().equals(id)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
