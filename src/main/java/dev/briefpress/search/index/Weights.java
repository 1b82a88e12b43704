package dev.briefpress.search.index;

/**
 * The weight of a term in a field of a document: BM25 as lunr.js 2.3.9 computes it, in the same
 * order of operations on doubles, so with the same last bit.
 */
public final class Weights {
  /** Lunr's default: how soon more of the same term stops to count. */
  public static final double K1 = 1.2;

  /** Lunr's default: how much a long field counts against a document. */
  public static final double B = 0.75;

  private final InvertedIndex index;

  public Weights(InvertedIndex index) {
    this.index = index;
  }

  /** How telling a term is: the fewer fields hold it, the more. */
  double idf(int term) {
    int holders = index.postingCount(term);
    double odds = (index.documents() - holders + 0.5) / (holders + 0.5);
    // Math.log may differ from V8's in the last bit; StrictMath is the same algorithm.
    return StrictMath.log(1 + Math.abs(odds));
  }

  /** The weight in thousandths, as lunr rounds it. */
  long thousandths(double idf, int count, int field, int document) {
    double average = (double) index.lengthSum(field) / index.documents();
    double length = index.length(field, document);
    double score = idf * ((K1 + 1) * count) / (K1 * (1 - B + B * (length / average)) + count);
    score *= SearchField.values()[field].boost();
    return Math.round(score * 1000);
  }
}
