package dev.briefpress.sourcing;

import java.util.Optional;
import java.util.stream.Stream;

/** Who speaks in a source (ICD 206). */
public enum SourceKind {
  OFFICIAL("official"),
  WIRE("wire"),
  MEDIA("media"),
  THINK_TANK("think-tank"),
  SOCIAL("social"),
  DATASET("dataset"),
  COMMERCIAL("commercial");

  private final String id;

  SourceKind(String id) {
    this.id = id;
  }

  /** As authors write it, and as data holds it. */
  public String id() {
    return id;
  }

  /** The kind that authors write as {@code id}. */
  public static Optional<SourceKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
