package dev.briefpress.search;

import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.SearchField;
import java.io.OutputStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the documents that were indexed, one JSON object a line, in the order in which they were
 * added: {@code ref} and the text of each field.
 *
 * <p>From this anyone can build the same index with lunr.js and compare; docs/search.md shows how.
 */
public final class DocumentsExport {
  private DocumentsExport() {}

  /** Writes {@code documents} as UTF-8, a line feed after each; leaves {@code out} open. */
  public static void write(Stream<IndexedDocument> documents, OutputStream out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      documents.forEachOrdered(
          document -> {
            json.writeStartObject();
            json.writeNumberProperty("ref", document.ref());
            for (SearchField field : SearchField.values()) {
              json.writeName(field.fieldName());
              JsonText.string(json, document.text(field));
            }
            json.writeEndObject();
          });
      if (json.streamWriteContext().hasCurrentIndex()) {
        json.writeRaw('\n');
      }
    }
  }
}
