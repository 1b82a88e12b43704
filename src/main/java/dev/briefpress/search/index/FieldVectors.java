package dev.briefpress.search.index;

/**
 * The postings of an index turned round: for each field of each document its terms, ascending by
 * number, and their weights. Twelve bytes a posting, so it is made only for the whole index.
 */
final class FieldVectors {
  /** Where each field of each document starts; one more than there are. */
  private final int[] starts;

  private final int[] terms;
  private final long[] thousandths;

  private FieldVectors(int[] starts) {
    this.starts = starts;
    int size = starts[starts.length - 1];
    this.terms = new int[size];
    this.thousandths = new long[size];
  }

  static FieldVectors of(InvertedIndex index, Weights weights) {
    FieldVectors vectors = new FieldVectors(starts(index));
    int[] filled = vectors.starts.clone();
    // Terms ascending, so that each vector fills up in ascending order.
    for (int term = 0; term < index.terms(); term++) {
      double idf = weights.idf(term);
      for (Postings postings = index.postings(term); postings.next(); ) {
        int document = postings.document();
        int field = postings.field();
        int at = filled[document * SearchField.COUNT + field]++;
        vectors.terms[at] = term;
        vectors.thousandths[at] = weights.thousandths(idf, postings.count(), field, document);
      }
    }
    return vectors;
  }

  private static int[] starts(InvertedIndex index) {
    int[] starts = new int[index.documents() * SearchField.COUNT + 1];
    for (int i = 0; i < starts.length - 1; i++) {
      int size = index.distinct(i % SearchField.COUNT, i / SearchField.COUNT);
      starts[i + 1] = Math.addExact(starts[i], size);
    }
    return starts;
  }

  /** The place of the first term of a field of a document. */
  int start(int document, int field) {
    return starts[document * SearchField.COUNT + field];
  }

  /** The place after the last term of a field of a document. */
  int end(int document, int field) {
    return starts[document * SearchField.COUNT + field + 1];
  }

  int term(int place) {
    return terms[place];
  }

  long thousandths(int place) {
    return thousandths[place];
  }
}
