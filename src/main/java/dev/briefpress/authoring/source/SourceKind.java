package dev.briefpress.authoring.source;

/** One kind of file that published documents come in. */
public interface SourceKind {
  /**
   * Whether {@code file} is of this kind, recognised by its content and, where that says nothing,
   * by its name.
   */
  boolean accepts(SourceFile file);

  /**
   * Reads a file of this kind.
   *
   * @throws UnreadableSource when the file is damaged, or not what it says it is
   */
  Contents read(SourceFile file);
}
