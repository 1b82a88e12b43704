package dev.briefpress.search.text;

import dev.briefpress.bytes.BytesOut;

/** What became of a token: a term, with its CESU-8 bytes at hand, or nothing. */
public final class Term {
  /** Stands for a stop word, which is dropped. */
  public static final Term STOP_WORD = new Term("");

  private final String text;
  private final byte[] bytes;
  private final int hash;

  public Term(String text) {
    this.text = text;
    this.hash = text.hashCode() ^ text.hashCode() >>> 16;
    BytesOut list = new BytesOut(text.length());
    Cesu8.append(text, list);
    this.bytes = list.toBytes();
  }

  /** Whether there is no term; a term may be the empty string. */
  @SuppressWarnings("ReferenceEquality") // An empty term is another thing than none.
  public boolean isStopWord() {
    return this == STOP_WORD;
  }

  /** Equal for equal texts. */
  public int hash() {
    return hash;
  }

  /** Whether both are the same term; mostly they are the same object. */
  @SuppressWarnings("ReferenceEquality")
  public boolean is(Term other) {
    return this == other || (hash == other.hash && text.equals(other.text));
  }

  public String text() {
    return text;
  }

  /** Appends how many bytes it has, and these. */
  public void appendTo(BytesOut out) {
    out.count(bytes.length);
    out.raw(bytes);
  }
}
