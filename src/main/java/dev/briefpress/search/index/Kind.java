package dev.briefpress.search.index;

/** What a document of the index is. */
public enum Kind {
  BRIEF("brief", true),
  EDITION("edition", true),
  PAGE("page", false),
  ENTITY("entity", false),
  TECHNIQUE("technique", false);

  private final String id;
  private final boolean dated;

  Kind(String id, boolean dated) {
    this.id = id;
    this.dated = dated;
  }

  /** Its name in the files of search. */
  public String id() {
    return id;
  }

  /** Whether it was published on a day by which it is found. */
  public boolean dated() {
    return dated;
  }
}
