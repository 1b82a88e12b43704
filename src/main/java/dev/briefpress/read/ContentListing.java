package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.schema.DocumentType;
import java.util.List;

/**
 * The files of the content folder, each list sorted by path; paths are relative to the site's
 * folder.
 *
 * @param assets files that are neither documents nor configuration
 * @param ignored files in folders that hold {@code .jbakeignore}
 * @param diagnostics about files that are where they should not be
 */
public record ContentListing(
    List<Source> documents,
    List<String> schemas,
    List<String> assets,
    List<String> ignored,
    List<Diagnostic> diagnostics) {
  public ContentListing {
    documents = List.copyOf(documents);
    schemas = List.copyOf(schemas);
    assets = List.copyOf(assets);
    ignored = List.copyOf(ignored);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A document's file. */
  public record Source(String path, DocumentType type) {}
}
