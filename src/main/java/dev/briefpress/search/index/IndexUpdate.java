package dev.briefpress.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Brings an index to another list of documents, most of which are in it already: their terms need
 * not be counted again, and the postings of most terms stay as they are.
 *
 * <p>The outcome is the very index that adding all documents to an empty one gives. There a term's
 * number says when it was met first: in an order of documents, within one of fields, within one of
 * words. Terms that are still met first where they were keep their order among each other. The
 * others find their places between these when the documents are read in which they are now met
 * first: the new ones, and those that have a term which only a document before them had first.
 */
final class IndexUpdate {
  private static final int NONE = -1;

  /** The old index. Its vocabulary takes up the terms of new documents. */
  private final InvertedIndex old;

  /** For each document the number it had, or {@link #NONE}. */
  private final int[] before;

  /** For each document that was the number it has now, or {@link #NONE}; ascending but for that. */
  private final int[] now;

  /** From the first to the last document that was and has not its number any more. */
  private int firstMoved;

  private int lastMoved;

  private final IntFunction<DocumentTerms> count;

  /** The terms of documents in which some may be met first, by number. */
  private final SortedMap<Integer, DocumentTerms> read = new TreeMap<>();

  private IndexUpdate(InvertedIndex old, int[] before, IntFunction<DocumentTerms> count) {
    this.old = old;
    this.before = before;
    this.count = count;
    this.now = new int[old.documents()];
    Arrays.fill(now, NONE);
    for (int document = 0; document < before.length; document++) {
      if (before[document] != NONE) {
        now[before[document]] = document;
      }
    }
    firstMoved = now.length;
    lastMoved = NONE;
    for (int document = 0; document < now.length; document++) {
      if (now[document] != document) {
        firstMoved = Math.min(firstMoved, document);
        lastMoved = document;
      }
    }
  }

  /**
   * The index of other documents.
   *
   * @param old of no use afterwards
   * @param before for each document the number that it has in {@code old}, ascending, or -1
   * @param count counts the terms of the document with a number, in any thread
   */
  static InvertedIndex of(InvertedIndex old, int[] before, IntFunction<DocumentTerms> count) {
    return new IndexUpdate(old, before, count).updated();
  }

  private InvertedIndex updated() {
    List<Integer> added = new ArrayList<>();
    for (int document = 0; document < before.length; document++) {
      if (before[document] == NONE) {
        added.add(document);
      }
    }
    read(added);
    int[] first = new int[old.terms()];
    PostingLists merged = merged(added());
    List<Integer> heirs = new ArrayList<>();
    for (int term = 0; term < first.length; term++) {
      int document = first(merged, term);
      if (document != NONE && document == now[first(old.postings(), term)]) {
        first[term] = document;
      } else {
        first[term] = NONE;
        if (document != NONE && !read.containsKey(document)) {
          heirs.add(document);
        }
      }
    }
    read(heirs.stream().distinct().toList());
    int[] order = order(first);
    PostingLists postings = new PostingLists(order.length);
    for (int term = 0; term < order.length; term++) {
      postings.put(term, merged, order[term]);
    }
    return new InvertedIndex(old.language(), old.vocabulary().of(order), postings, lengths());
  }

  private void read(List<Integer> documents) {
    List<DocumentTerms> counted = documents.parallelStream().map(count::apply).toList();
    for (int i = 0; i < counted.size(); i++) {
      read.put(documents.get(i), counted.get(i));
    }
  }

  /** Only the postings of new documents. */
  private PostingLists added() {
    PostingLists added = new PostingLists();
    read.forEach(
        (document, terms) -> {
          DocumentTerms.Cursor cursor = terms.cursor();
          for (int field = 0; field < SearchField.COUNT; field++) {
            cursor.field();
            while (cursor.next()) {
              added.add(number(cursor), document, field, cursor.count());
            }
          }
        });
    return added;
  }

  private int number(DocumentTerms.Cursor cursor) {
    return old.vocabulary().add(cursor.bytes(), cursor.start(), cursor.end());
  }

  /** All postings, by the numbers that terms had or got in {@link #added}. */
  private PostingLists merged(PostingLists added) {
    int terms = old.terms();
    PostingLists merged = new PostingLists(terms);
    for (int term = 0; term < terms; term++) {
      if (added.count(term) == 0 && !isMoved(term)) {
        merged.put(term, old.postings(), term);
      } else {
        merge(term, added.of(term), merged);
      }
    }
    return merged;
  }

  /** Whether a document holds it that has another number now or is gone. */
  private boolean isMoved(int term) {
    if (old.lastDocument(term) < firstMoved) {
      return false;
    }
    Postings postings = old.postings(term);
    while (postings.next() && postings.document() <= lastMoved) {
      if (now[postings.document()] != postings.document()) {
        return true;
      }
    }
    return false;
  }

  private void merge(int term, Postings added, PostingLists merged) {
    Postings kept = old.postings(term);
    boolean hasKept = nextKept(kept);
    boolean hasAdded = added.next();
    while (hasKept || hasAdded) {
      if (!hasAdded || (hasKept && now[kept.document()] < added.document())) {
        merged.add(term, now[kept.document()], kept.field(), kept.count());
        hasKept = nextKept(kept);
      } else {
        merged.add(term, added.document(), added.field(), added.count());
        hasAdded = added.next();
      }
    }
  }

  private boolean nextKept(Postings postings) {
    while (postings.next()) {
      if (now[postings.document()] != NONE) {
        return true;
      }
    }
    return false;
  }

  /** The first document that holds a term. */
  private static int first(PostingLists lists, int term) {
    Postings postings = lists.of(term);
    return postings.next() ? postings.document() : NONE;
  }

  /**
   * The terms that are left, in the order in which they are met.
   *
   * @param first for each term that was, the document in which it is met first, now as before; or
   *     {@link #NONE}, when another is
   */
  private int[] order(int[] first) {
    Order order = new Order(old.terms());
    int next = 0;
    for (Map.Entry<Integer, DocumentTerms> entry : read.entrySet()) {
      for (; next < first.length && first[next] < entry.getKey(); next++) {
        order.add(next, first[next]);
      }
      DocumentTerms.Cursor cursor = entry.getValue().cursor();
      for (int field = 0; field < SearchField.COUNT; field++) {
        cursor.field();
        while (cursor.next()) {
          order.add(number(cursor), entry.getKey());
        }
      }
    }
    for (; next < first.length; next++) {
      order.add(next, first[next]);
    }
    return order.toArray();
  }

  /** Terms as they are met. */
  private static final class Order {
    private final int[] terms;
    private final boolean[] met;
    private int size;

    Order(int terms) {
      this.terms = new int[terms];
      this.met = new boolean[terms];
    }

    /** Adds a term that is met in a document, or in {@link #NONE}. */
    void add(int term, int document) {
      if (document != NONE && !met[term]) {
        met[term] = true;
        terms[size++] = term;
      }
    }

    int[] toArray() {
      return Arrays.copyOf(terms, size);
    }
  }

  private FieldLengths lengths() {
    FieldLengths lengths = new FieldLengths();
    for (int document = 0; document < before.length; document++) {
      if (before[document] != NONE) {
        lengths.addFrom(old.lengths(), before[document]);
      } else {
        lengths.add(Objects.requireNonNull(read.get(document)));
      }
    }
    return lengths;
  }
}
