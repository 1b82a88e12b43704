package dev.briefpress.search.index;

import com.dynatrace.hash4j.hashing.HashStream128;
import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.search.text.Cesu8;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The terms of an index, numbered in the order in which they were first met: lunr's {@code _index}.
 *
 * <p>A hash table with open addressing over one array of bytes; a term costs its CESU-8 bytes and
 * about fifteen more, and finding one makes no objects.
 */
public final class Vocabulary {
  private final BytesOut letters = new BytesOut(1 << 16);

  /** Where each term ends in {@link #letters}; it starts where the one before ends. */
  private int[] ends = new int[1 << 12];

  private int[] hashes = new int[1 << 12];

  /** Term number plus one, or zero for a free place; its length is a power of two. */
  private int[] places = new int[1 << 13];

  private int size;

  /** The number of the term in {@code bytes} from {@code start} to {@code end}, new or known. */
  public int add(byte[] bytes, int start, int end) {
    int hash = hash(bytes, start, end);
    int place = place(bytes, start, end, hash);
    if (places[place] != 0) {
      return places[place] - 1;
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    letters.raw(bytes, start, end - start);
    ends[size] = letters.size();
    hashes[size] = hash;
    places[place] = size + 1;
    size++;
    if (size * 2 > places.length) {
      spread();
    }
    return size - 1;
  }

  public int size() {
    return size;
  }

  /** The term with this number. */
  public String term(int number) {
    return Cesu8.text(letters.array(), start(number), ends[number]);
  }

  /** A vocabulary of the terms that have these numbers here, in this order. */
  public Vocabulary of(int[] numbers) {
    Vocabulary others = new Vocabulary();
    for (int number : numbers) {
      others.add(letters.array(), start(number), ends[number]);
    }
    return others;
  }

  /** Writes all terms; {@link #read} reads them. */
  public void write(BytesOut out) {
    out.count(size);
    for (int number = 0; number < size; number++) {
      out.count(length(number));
      out.raw(letters.array(), start(number), length(number));
    }
  }

  public static Vocabulary read(BytesIn in) {
    Vocabulary terms = new Vocabulary();
    for (int left = in.count(); left > 0; left--) {
      byte[] term = in.raw(in.count());
      terms.add(term, 0, term.length);
    }
    return terms;
  }

  /** Adds the term with this number to {@code sum}. */
  public void addTo(HashStream128 sum, int number) {
    sum.putInt(length(number)).putBytes(letters.array(), start(number), length(number));
  }

  /** How many bytes the term with this number takes. */
  public int length(int number) {
    return ends[number] - start(number);
  }

  /** A hash of the term with this number, the same whatever else is in the vocabulary. */
  public int hash(int number) {
    return hashes[number];
  }

  /** All numbers, sorted by term as JavaScript sorts strings. */
  public int[] sorted() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(this::compare)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int compare(int one, int other) {
    byte[] bytes = letters.array();
    return Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** The place that holds the term, or the free one where it belongs. */
  private int place(byte[] bytes, int start, int end, int hash) {
    int mask = places.length - 1;
    int place = hash & mask;
    while (places[place] != 0) {
      int number = places[place] - 1;
      if (hashes[number] == hash
          && Arrays.equals(letters.array(), start(number), ends[number], bytes, start, end)) {
        return place;
      }
      place = (place + 1) & mask;
    }
    return place;
  }

  private void spread() {
    int[] wider = new int[places.length * 2];
    int mask = wider.length - 1;
    for (int number = 0; number < size; number++) {
      int place = hashes[number] & mask;
      while (wider[place] != 0) {
        place = (place + 1) & mask;
      }
      wider[place] = number + 1;
    }
    places = wider;
  }

  private static int hash(byte[] bytes, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ hash >>> 15;
  }
}
