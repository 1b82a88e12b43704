package dev.briefpress.diagnostics;

import java.util.List;

/** Hands out the lines of authors' files, for excerpts. */
@FunctionalInterface
public interface SourceLines {
  /** The lines of the file at {@code path}, without their ends; empty when it cannot be read. */
  List<String> of(String path);
}
