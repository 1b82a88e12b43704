package dev.briefpress.search.index;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the whole index as one file that {@code lunr.Index.load} reads: byte for byte what {@code
 * JSON.stringify} writes of the index that lunr.js 2.3.9 builds from the same documents.
 */
public final class LunrIndexWriter {
  /** The version of lunr.js whose format this is. */
  public static final String LUNR_VERSION = "2.3.9";

  private final InvertedIndex index;
  private final Weights weights;

  public LunrIndexWriter(InvertedIndex index) {
    this.index = index;
    this.weights = new Weights(index);
  }

  /** Writes the index as UTF-8 without a final line end; leaves {@code out} open. */
  public void write(OutputStream out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("version", LUNR_VERSION);
      json.writeArrayPropertyStart("fields");
      for (SearchField field : SearchField.values()) {
        json.writeString(field.fieldName());
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("fieldVectors");
      writeVectors(json);
      json.writeEndArray();
      json.writeArrayPropertyStart("invertedIndex");
      for (int term : index.vocabulary().sorted()) {
        writePosting(json, term);
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("pipeline");
      index.language().pipeline().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Field vectors in the order of adding: document by document, field by field. */
  private void writeVectors(JsonGenerator json) {
    FieldVectors vectors = FieldVectors.of(index, weights);
    for (int document = 0; document < index.documents(); document++) {
      for (SearchField field : SearchField.values()) {
        json.writeStartArray();
        json.writeString(field.fieldName() + "/" + Refs.of(document));
        json.writeStartArray();
        int end = vectors.end(document, field.number());
        for (int i = vectors.start(document, field.number()); i < end; i++) {
          json.writeNumber(vectors.term(i));
          JsonText.thousandths(json, vectors.thousandths(i));
        }
        json.writeEndArray();
        json.writeEndArray();
      }
    }
  }

  private void writePosting(JsonGenerator json, int term) {
    int[][] documents = documentsByField(term);
    json.writeStartArray();
    JsonText.string(json, index.vocabulary().term(term));
    json.writeStartObject();
    json.writeNumberProperty("_index", term);
    for (SearchField field : SearchField.values()) {
      json.writeObjectPropertyStart(field.fieldName());
      int[] holders = documents[field.number()];
      // JavaScript enumerates whole numbers in ascending order, and refs count down.
      for (int i = holders.length - 1; i >= 0; i--) {
        json.writeName(Integer.toString(Refs.of(holders[i])));
        json.writeStartObject();
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private int[][] documentsByField(int term) {
    int[] counts = new int[SearchField.COUNT];
    for (Postings postings = index.postings(term); postings.next(); ) {
      counts[postings.field()]++;
    }
    int[][] documents = new int[SearchField.COUNT][];
    for (int field = 0; field < documents.length; field++) {
      documents[field] = new int[counts[field]];
      counts[field] = 0;
    }
    for (Postings postings = index.postings(term); postings.next(); ) {
      int field = postings.field();
      documents[field][counts[field]++] = postings.document();
    }
    return documents;
  }
}
