package dev.briefpress.authoring;

import dev.briefpress.authoring.ArchiveImport.Refused;
import dev.briefpress.authoring.ArchiveImport.Taken;
import dev.briefpress.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What an import did, as JSON: docs/importing.md describes it. */
public final class ImportReport {
  private ImportReport() {}

  /**
   * Writes the report.
   *
   * @param files images and other files that were imported
   * @throws UncheckedIOException when the machine refuses to write
   */
  public static void write(
      Path file, Collection<Taken> documents, List<String> files, List<Refused> refused) {
    byte[] json =
        Json.document(
            out -> {
              out.writeStartObject();
              out.writeNumberProperty("version", 1);
              out.writeArrayPropertyStart("documents");
              documents.forEach(taken -> document(taken, out));
              out.writeEndArray();
              texts("files", files, out);
              out.writeArrayPropertyStart("refused");
              for (Refused what : refused) {
                out.writeStartObject();
                out.writeStringProperty("source", what.source());
                out.writeStringProperty("reason", what.reason());
                out.writeEndObject();
              }
              out.writeEndArray();
              out.writeEndObject();
            });
    try {
      Files.write(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void document(Taken taken, JsonGenerator out) {
    ImportedBrief brief = taken.brief();
    out.writeStartObject();
    out.writeStringProperty("source", taken.source());
    out.writeStringProperty("path", brief.path());
    out.writeStringProperty(
        "status", String.valueOf(brief.source().fields().getOrDefault("status", "published")));
    texts("gaps", brief.gaps(), out);
    texts("fields", brief.taken(), out);
    texts("left", brief.left(), out);
    out.writeEndObject();
  }

  private static void texts(String name, List<String> texts, JsonGenerator out) {
    out.writeArrayPropertyStart(name);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }
}
