package dev.briefpress.search;

import java.util.List;

/**
 * One document as lunr gets it: exactly the texts that are indexed.
 *
 * @param ref its name in the index
 * @param texts one text a field, in the order of {@link SearchField}
 */
public record IndexedDocument(int ref, List<String> texts) {
  public IndexedDocument {
    texts = List.copyOf(texts);
    if (texts.size() != SearchField.COUNT) {
      throw new IllegalArgumentException(
          texts.size() + " texts for " + SearchField.COUNT + " fields");
    }
  }

  /** The {@code number}th document of the index, counted from 0, with its texts made ready. */
  public static IndexedDocument of(int number, SearchDocument document) {
    return new IndexedDocument(
        Refs.of(number),
        List.of(
            SearchText.prepare(document.card().title()),
            SearchText.prepare(document.tags()),
            SearchText.prepare(document.entities()),
            SearchText.prepare(document.body())));
  }

  /** The text of one field. */
  public String text(SearchField field) {
    return texts.get(field.number());
  }
}
