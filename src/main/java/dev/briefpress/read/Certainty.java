package dev.briefpress.read;

/** How sure it is that the fields of a draft are those that its author wrote. */
public enum Certainty {
  /** The fields are read as they stand. */
  WRITTEN,
  /** The fields have a fault, and are read as they would stand without it. */
  GUESSED,
  /** The fields could not be read, so there are none. */
  UNREAD
}
