package dev.briefpress.search.index;

import com.dynatrace.hash4j.hashing.HashStream128;
import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.search.text.SearchLanguage;

/**
 * Which documents hold which terms, and how often: what both forms of the index are written from.
 *
 * <p>Documents are added oldest first and get the numbers 0, 1, 2 …. The memory it takes grows with
 * the postings (a term in a field of a document), about three bytes for each, not with the text.
 * Not safe for several threads while one adds.
 */
public final class InvertedIndex {
  private final SearchLanguage language;
  private final Vocabulary vocabulary;
  private final PostingLists postings;
  private final FieldLengths lengths;

  /** An index of English texts. */
  public InvertedIndex() {
    this(SearchLanguage.ENGLISH);
  }

  /** An index of texts in {@code language}. */
  public InvertedIndex(SearchLanguage language) {
    this(language, new Vocabulary(), new PostingLists(), new FieldLengths());
  }

  public InvertedIndex(
      SearchLanguage language, Vocabulary vocabulary, PostingLists postings, FieldLengths lengths) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.postings = postings;
    this.lengths = lengths;
  }

  /** The language of its texts. */
  public SearchLanguage language() {
    return language;
  }

  /** Adds the next document; it gets the number {@link #documents}. */
  public void add(DocumentTerms terms) {
    int document = documents();
    Refs.of(document);
    DocumentTerms.Cursor cursor = terms.cursor();
    for (int field = 0; field < SearchField.COUNT; field++) {
      int length = cursor.field();
      lengths.add(length, cursor.left());
      while (cursor.next()) {
        int term = vocabulary.add(cursor.bytes(), cursor.start(), cursor.end());
        postings.add(term, document, field, cursor.count());
      }
    }
  }

  /** How many documents were added. */
  public int documents() {
    return lengths.documents();
  }

  /** How many different terms they have. */
  public int terms() {
    return vocabulary.size();
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public PostingLists postings() {
    return postings;
  }

  FieldLengths lengths() {
    return lengths;
  }

  /** The postings of a term, in the order of documents and, within one, of fields. */
  public Postings postings(int term) {
    return postings.of(term);
  }

  /** Adds a term, its number and its postings to {@code sum}. */
  public void addTo(HashStream128 sum, int term) {
    sum.putInt(term);
    postings.addTo(sum, term);
    vocabulary.addTo(sum, term);
  }

  /** How many bytes the postings of a term take here. */
  public int postingBytes(int term) {
    return postings.bytes(term);
  }

  /** The last document that holds a term. */
  public int lastDocument(int term) {
    return postings.lastDocument(term);
  }

  /** In how many documents a term occurs, counted once for each field. */
  public int postingCount(int term) {
    return postings.count(term);
  }

  /** In how many bodies a term occurs. */
  public int bodies(int term) {
    return postings.bodies(term);
  }

  /** How many terms a field of a document has, counting repeats. */
  public int length(int field, int document) {
    return lengths.length(field, document);
  }

  /** How many different terms a field of a document has. */
  int distinct(int field, int document) {
    return lengths.distinct(field, document);
  }

  /** The sum of {@link #length} over all documents. */
  public long lengthSum(int field) {
    return lengths.sum(field);
  }

  /** Writes all of it but the language; {@link #read} reads it. */
  public void write(BytesOut out) {
    lengths.write(out);
    vocabulary.write(out);
    postings.write(vocabulary.size(), out);
  }

  public static InvertedIndex read(BytesIn in, SearchLanguage language) {
    FieldLengths lengths = FieldLengths.read(in);
    Vocabulary vocabulary = Vocabulary.read(in);
    return new InvertedIndex(
        language, vocabulary, PostingLists.read(vocabulary.size(), in), lengths);
  }
}
