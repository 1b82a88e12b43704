package dev.briefpress.read;

/** How sure it is that the fields of a draft are those that its author wrote. */
public enum Certainty {
  /** They are read as they stand. */
  WRITTEN,
  /** They have a fault, and are read as they would stand without it. */
  GUESSED,
  /** They could not be read, and there are none. */
  UNREAD
}
