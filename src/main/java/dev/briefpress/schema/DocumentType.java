package dev.briefpress.schema;

import java.util.Arrays;
import java.util.Optional;

/** The three types of documents; each has schemas of its own and a folder below the content's. */
public enum DocumentType {
  BRIEF("brief", "briefs"),
  DAILY_SUMMARY("daily-summary", "summaries"),
  PAGE("page", "pages");

  private final String id;
  private final String folder;

  DocumentType(String id, String folder) {
    this.id = id;
    this.folder = folder;
  }

  public String id() {
    return id;
  }

  /** Folder below the content folder in which documents of this type live. */
  public String folder() {
    return folder;
  }

  /** The type called {@code id} in a schema. */
  public static Optional<DocumentType> of(String id) {
    return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
  }
}
