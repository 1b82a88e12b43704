package dev.briefpress.search.index;

/**
 * The fields a reader searches in, in the order in which they are declared to lunr.
 *
 * <p>A hit in the title counts ten times one in the body. The order is part of the format: it
 * decides in which order terms are numbered.
 */
public enum SearchField {
  TITLE(0, "title", 10),
  TAGS(1, "tags", 5),
  ENTITIES(2, "entities", 3),
  DATE(3, "date", 3),
  BODY(4, "body", 1);

  /** How many fields there are. */
  static final int COUNT = values().length;

  private final int number;
  private final String fieldName;
  private final int boost;

  SearchField(int number, String fieldName, int boost) {
    this.number = number;
    this.fieldName = fieldName;
    this.boost = boost;
  }

  /** Its place in the order, from 0. */
  public int number() {
    return number;
  }

  /** Its name in the index and in a query such as {@code title:cyber}. */
  public String fieldName() {
    return fieldName;
  }

  /** By how much the weight of each of its terms is multiplied. */
  public int boost() {
    return boost;
  }
}
