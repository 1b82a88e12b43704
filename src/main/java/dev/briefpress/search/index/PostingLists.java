package dev.briefpress.search.index;

import com.dynatrace.hash4j.hashing.HashStream128;
import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import java.util.Arrays;

/**
 * For each term, by number, the documents that hold it: {@link Postings} in growing arrays of
 * bytes. Not safe for several threads while something is added.
 */
final class PostingLists {
  private static final int BODY = SearchField.BODY.number();
  private static final byte[] NONE = {};

  private byte[][] lists;
  private int[] used;
  private int[] lastDocument;
  private int[] counts;
  private int[] bodies;

  PostingLists() {
    this(1 << 12);
  }

  /**
   * @param capacity how many terms there will be, roughly
   */
  PostingLists(int capacity) {
    int size = Math.max(16, capacity);
    lists = new byte[size][];
    Arrays.fill(lists, NONE);
    used = new int[size];
    lastDocument = new int[size];
    counts = new int[size];
    bodies = new int[size];
  }

  /** Appends a posting; documents come in ascending order and, within one, fields do. */
  void add(int term, int document, int field, int count) {
    room(term);
    byte[] list = lists[term];
    if (list.length - used[term] < Postings.LONGEST) {
      list = Arrays.copyOf(list, list.length + (list.length >> 1) + Postings.LONGEST);
      lists[term] = list;
    }
    used[term] = Postings.append(list, used[term], document - lastDocument[term], field, count);
    lastDocument[term] = document;
    counts[term]++;
    bodies[term] += field == BODY ? 1 : 0;
  }

  /** Takes over all postings of a term from other lists. */
  void put(int term, PostingLists from, int number) {
    room(term);
    lists[term] = from.lists[number];
    used[term] = from.used[number];
    lastDocument[term] = from.lastDocument[number];
    counts[term] = from.counts[number];
    bodies[term] = from.bodies[number];
  }

  private void room(int term) {
    if (term >= lists.length) {
      int size = lists.length;
      int wider = Math.max(term + 1, 2 * size);
      lists = Arrays.copyOf(lists, wider);
      Arrays.fill(lists, size, wider, NONE);
      used = Arrays.copyOf(used, wider);
      lastDocument = Arrays.copyOf(lastDocument, wider);
      counts = Arrays.copyOf(counts, wider);
      bodies = Arrays.copyOf(bodies, wider);
    }
  }

  /** The postings of a term, in the order of documents and, within one, of fields. */
  Postings of(int term) {
    return term < lists.length ? new Postings(lists[term], used[term]) : new Postings(NONE, 0);
  }

  /** In how many documents a term occurs, counted once for each field. */
  int count(int term) {
    return term < counts.length ? counts[term] : 0;
  }

  /** In how many bodies a term occurs. */
  int bodies(int term) {
    return bodies[term];
  }

  /** The last document that holds a term. */
  int lastDocument(int term) {
    return lastDocument[term];
  }

  /** How many bytes the postings of a term take here. */
  int bytes(int term) {
    return used[term];
  }

  /** Adds the postings of a term to {@code sum}. */
  void addTo(HashStream128 sum, int term) {
    sum.putInt(used[term]).putBytes(lists[term], 0, used[term]);
  }

  /** Writes the lists of the first {@code size} terms; {@link #read} reads them. */
  void write(int size, BytesOut out) {
    for (int term = 0; term < size; term++) {
      out.count(used[term]);
      out.count(lastDocument[term]);
      out.count(counts[term]);
      out.count(bodies[term]);
      out.raw(lists[term], 0, used[term]);
    }
  }

  static PostingLists read(int size, BytesIn in) {
    PostingLists lists = new PostingLists(size);
    for (int term = 0; term < size; term++) {
      lists.used[term] = in.count();
      lists.lastDocument[term] = in.count();
      lists.counts[term] = in.count();
      lists.bodies[term] = in.count();
      lists.lists[term] = in.raw(lists.used[term]);
    }
    return lists;
  }
}
