package dev.briefpress.search.index;

import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import java.util.Arrays;

/** How many terms each field of each document has. Not safe for several threads while one adds. */
final class FieldLengths {
  private int[] lengths = new int[SearchField.COUNT << 8];
  private int[] distinct = new int[SearchField.COUNT << 8];
  private final long[] sums = new long[SearchField.COUNT];
  private int size;

  /** Adds the next field of the next document. */
  void add(int length, int different) {
    if (size == lengths.length) {
      lengths = Arrays.copyOf(lengths, 2 * size);
      distinct = Arrays.copyOf(distinct, 2 * size);
    }
    lengths[size] = length;
    distinct[size] = different;
    sums[size % SearchField.COUNT] += length;
    size++;
  }

  /** Adds the next document. */
  void add(DocumentTerms terms) {
    DocumentTerms.Cursor cursor = terms.cursor();
    for (int field = 0; field < SearchField.COUNT; field++) {
      add(cursor.field(), cursor.left());
      cursor.skip();
    }
  }

  /** Adds a document that is the same as {@code document} of {@code others}. */
  void addFrom(FieldLengths others, int document) {
    for (int field = 0; field < SearchField.COUNT; field++) {
      add(others.length(field, document), others.distinct(field, document));
    }
  }

  /** How many documents were added. */
  int documents() {
    return size / SearchField.COUNT;
  }

  /** How many terms a field of a document has, counting repeats. */
  int length(int field, int document) {
    return lengths[document * SearchField.COUNT + field];
  }

  /** How many different terms a field of a document has. */
  int distinct(int field, int document) {
    return distinct[document * SearchField.COUNT + field];
  }

  /** The sum of {@link #length} over all documents. */
  long sum(int field) {
    return sums[field];
  }

  /** Writes the lengths of all documents; {@link #read} reads them. */
  void write(BytesOut out) {
    out.count(size);
    for (int i = 0; i < size; i++) {
      out.count(lengths[i]);
      out.count(distinct[i]);
    }
  }

  static FieldLengths read(BytesIn in) {
    FieldLengths lengths = new FieldLengths();
    for (int left = in.count(); left > 0; left--) {
      lengths.add(in.count(), in.count());
    }
    return lengths;
  }
}
