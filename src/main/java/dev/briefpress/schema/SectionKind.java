package dev.briefpress.schema;

import java.util.Locale;

/** What a section holds, which decides how it is checked and shown. */
public enum SectionKind {
  /** Paragraphs and any other blocks. */
  PROSE,
  /** Labelled points, possibly after prose. */
  LABELLED,
  /** Competing explanations and the assessment between them. */
  HYPOTHESES,
  /** People and organisations, one an item. */
  ENTITIES,
  /** The brief's tags, separated by commas or one an item. */
  TAGS,
  /** Techniques, one a labelled item. */
  TECHNIQUES,
  /** A daily edition's points. */
  INSIGHTS;

  /** The word in schema files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
