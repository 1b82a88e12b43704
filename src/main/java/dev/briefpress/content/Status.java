package dev.briefpress.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a document stands on its way to readers. */
public enum Status {
  DRAFT,
  REVIEW,
  PUBLISHED,
  WITHDRAWN;

  /** The word in content and data files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status called {@code id}. */
  public static Optional<Status> of(String id) {
    return Stream.of(values()).filter(status -> status.id().equals(id)).findFirst();
  }
}
