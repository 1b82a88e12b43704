package dev.briefpress.search.index;

import dev.briefpress.bytes.BytesIn;
import java.util.Arrays;

/**
 * How often each term occurs in each field of one document: all that the index needs of it, in one
 * array of bytes.
 *
 * <p>Made for each document by itself, in any thread. For each field in turn: the number of terms
 * counting repeats, the number of different terms, and for each of these, in the order of first
 * occurrence, its count, its length in bytes and its bytes. Numbers are little-endian base 128;
 * terms are in CESU-8 (UTF-8 of each UTF-16 code unit by itself), whose byte order is the order in
 * which JavaScript sorts strings.
 */
public final class DocumentTerms {
  private final byte[] bytes;

  public DocumentTerms(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A reader at the start of the first field. */
  Cursor cursor() {
    return new Cursor(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentTerms terms && Arrays.equals(bytes, terms.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Walks over the fields and their terms without making objects of them. */
  public static final class Cursor {
    private final byte[] bytes;
    private final BytesIn in;
    private int left;
    private int count;
    private int start;

    private Cursor(byte[] bytes) {
      this.bytes = bytes;
      this.in = new BytesIn(bytes);
    }

    /** Enters the next field; returns how many terms it has, counting repeats. */
    int field() {
      int length = in.count();
      left = in.count();
      return length;
    }

    /** How many different terms of the field are still to come. */
    int left() {
      return left;
    }

    /** Moves to the next different term of the field; false after the last. */
    boolean next() {
      if (left == 0) {
        return false;
      }
      left--;
      count = in.count();
      int size = in.count();
      start = in.position();
      in.skip(size);
      return true;
    }

    /** Passes over the rest of the field. */
    void skip() {
      while (next()) {
        // goes on
      }
    }

    /** How often the term occurs in the field. */
    public int count() {
      return count;
    }

    /** The array that holds the term from {@link #start} to {@link #end}. */
    public byte[] bytes() {
      return bytes;
    }

    int start() {
      return start;
    }

    int end() {
      return in.position();
    }
  }
}
