package dev.briefpress.search.index;

import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.search.text.SearchText;
import java.util.ArrayList;
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

  /** The {@code number}th document of an English index, counted from 0, its texts made ready. */
  public static IndexedDocument of(int number, SearchDocument document) {
    return of(number, document, SearchLanguage.ENGLISH);
  }

  /** The {@code number}th document of the index, counted from 0, with its texts made ready. */
  public static IndexedDocument of(int number, SearchDocument document, SearchLanguage language) {
    List<String> texts = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      texts.add(SearchText.prepare(document.text(field), language.rules()));
    }
    return new IndexedDocument(Refs.of(number), texts);
  }

  /** The text of one field. */
  public String text(SearchField field) {
    return texts.get(field.number());
  }
}
