package dev.briefpress.search.index;

import dev.briefpress.bytes.BytesOut;
import dev.briefpress.search.text.Term;
import java.util.Arrays;

/**
 * Counts the terms of one document, field after field: a small hash table that is emptied for each
 * field and remembers the order of first occurrence.
 */
final class TermCounts {
  private final BytesOut out = new BytesOut(4096);

  /** Place in {@link #terms} plus one, or zero for a free one; its length is a power of two. */
  private int[] places = new int[1024];

  private Term[] terms = new Term[512];
  private int[] counts = new int[512];
  private int size;
  private int length;

  /** Counts {@code term} in the current field, unless it is a stop word's. */
  void add(Term term) {
    if (term.isStopWord()) {
      return;
    }
    length++;
    int mask = places.length - 1;
    int place = term.hash() & mask;
    while (places[place] != 0) {
      int known = places[place] - 1;
      if (terms[known].is(term)) {
        counts[known]++;
        return;
      }
      place = (place + 1) & mask;
    }
    if (size == terms.length) {
      widen();
      length--;
      add(term);
      return;
    }
    terms[size] = term;
    counts[size] = 1;
    places[place] = ++size;
  }

  private void widen() {
    terms = Arrays.copyOf(terms, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
    places = new int[size * 4];
    int mask = places.length - 1;
    for (int i = 0; i < size; i++) {
      int place = terms[i].hash() & mask;
      while (places[place] != 0) {
        place = (place + 1) & mask;
      }
      places[place] = i + 1;
    }
  }

  /** Writes the current field down and begins the next. */
  void endField() {
    out.count(length);
    out.count(size);
    for (int i = 0; i < size; i++) {
      out.count(counts[i]);
      terms[i].appendTo(out);
    }
    if (size > 0) {
      Arrays.fill(places, 0);
    }
    size = 0;
    length = 0;
  }

  /** The terms of all completed fields. */
  DocumentTerms toTerms() {
    return new DocumentTerms(out.toBytes());
  }
}
