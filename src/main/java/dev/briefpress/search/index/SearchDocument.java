package dev.briefpress.search.index;

/**
 * What search knows about one document, as plain text: markup removed, HTML entities decoded,
 * accents and capitals as the author wrote them.
 *
 * @param card what is shown with a hit; its title is searched too
 * @param tags the tags' names and aliases, joined by blanks; searched only
 * @param entities the entities' names and aliases, joined by blanks; searched only
 * @param body everything else that its author wrote; searched only
 */
public record SearchDocument(Card card, String tags, String entities, String body) {
  /** The text that is searched in {@code field}. */
  public String text(SearchField field) {
    return switch (field) {
      case TITLE -> card.title();
      case TAGS -> tags;
      case ENTITIES -> entities;
      case DATE -> card.kind().dated() ? card.day().toString() : "";
      case BODY -> body;
    };
  }
}
