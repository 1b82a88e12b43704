package dev.briefpress.search;

import com.dynatrace.hash4j.hashing.HashStream128;
import java.util.Arrays;

/**
 * Which documents hold which terms, and how often: what both forms of the index are written from.
 *
 * <p>Documents are added oldest first and get the numbers 0, 1, 2 …. The memory it takes grows with
 * the postings (a term in a field of a document), about three bytes for each, not with the text.
 * Not safe for several threads.
 */
public final class InvertedIndex {
  private final SearchLanguage language;
  private final Vocabulary vocabulary = new Vocabulary();

  /** For each term, see {@link Postings}. */
  private byte[][] postings = new byte[1 << 12][];

  private int[] used = new int[1 << 12];
  private int[] lastDocument = new int[1 << 12];
  private int[] postingCount = new int[1 << 12];
  private final int[][] lengths = new int[SearchField.COUNT][1 << 8];
  private final int[][] distinct = new int[SearchField.COUNT][1 << 8];
  private final long[] lengthSums = new long[SearchField.COUNT];
  private int documents;

  /** An index of English texts. */
  public InvertedIndex() {
    this(SearchLanguage.ENGLISH);
  }

  /** An index of texts in {@code language}. */
  public InvertedIndex(SearchLanguage language) {
    this.language = language;
  }

  /** The language of its texts. */
  SearchLanguage language() {
    return language;
  }

  /** Adds the next document; it gets the number {@link #documents}. */
  public void add(DocumentTerms terms) {
    int document = documents;
    Refs.of(document);
    DocumentTerms.Cursor cursor = terms.cursor();
    for (int field = 0; field < SearchField.COUNT; field++) {
      if (document == lengths[field].length) {
        lengths[field] = Arrays.copyOf(lengths[field], document * 2);
        distinct[field] = Arrays.copyOf(distinct[field], document * 2);
      }
      int length = cursor.field();
      lengths[field][document] = length;
      lengthSums[field] += length;
      while (cursor.next()) {
        int term = vocabulary.add(cursor.bytes(), cursor.start(), cursor.end());
        append(term, document, field, cursor.count());
        distinct[field][document]++;
      }
    }
    documents++;
  }

  private void append(int term, int document, int field, int count) {
    if (term >= postings.length) {
      int wider = postings.length * 2;
      postings = Arrays.copyOf(postings, wider);
      used = Arrays.copyOf(used, wider);
      lastDocument = Arrays.copyOf(lastDocument, wider);
      postingCount = Arrays.copyOf(postingCount, wider);
    }
    byte[] bytes = postings[term];
    if (bytes == null) {
      bytes = new byte[8];
      postings[term] = bytes;
    } else if (bytes.length - used[term] < Postings.LONGEST) {
      bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1) + Postings.LONGEST);
      postings[term] = bytes;
    }
    used[term] = Postings.append(bytes, used[term], document - lastDocument[term], field, count);
    lastDocument[term] = document;
    postingCount[term]++;
  }

  /** How many documents were added. */
  public int documents() {
    return documents;
  }

  /** How many different terms they have. */
  public int terms() {
    return vocabulary.size();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The postings of a term, in the order of documents and, within one, of fields. */
  Postings postings(int term) {
    return new Postings(postings[term], used[term]);
  }

  /** Adds a term, its number and its postings to {@code sum}. */
  void addTo(HashStream128 sum, int term) {
    sum.putInt(term).putInt(used[term]).putBytes(postings[term], 0, used[term]);
    vocabulary.addTo(sum, term);
  }

  /** How many bytes the postings of a term take here. */
  int postingBytes(int term) {
    return used[term];
  }

  /** The last document that holds a term. */
  int lastDocument(int term) {
    return lastDocument[term];
  }

  /** In how many documents a term occurs, counted once for each field. */
  int postingCount(int term) {
    return postingCount[term];
  }

  /** How many terms a field of a document has, counting repeats. */
  int length(int field, int document) {
    return lengths[field][document];
  }

  /** How many different terms a field of a document has. */
  int distinct(int field, int document) {
    return distinct[field][document];
  }

  /** The sum of {@link #length} over all documents. */
  long lengthSum(int field) {
    return lengthSums[field];
  }
}
