package dev.briefpress.search.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of each token; finds it by characters, without making a string of them.
 *
 * <p>Any number of threads may read while another adds: an entry does not change, and a chain grows
 * at its head only. A reader that misses a new entry works the token out again, to the same end.
 */
public final class TokenTable {
  /** From this many tokens on, new ones are not remembered. */
  private static final int MOST = 400_000;

  private static final int LONGEST = 40;

  private volatile @Nullable Entry[] chains = new @Nullable Entry[1 << 12];
  private int size;

  /** What became of the token in {@code text} from {@code start} to {@code end}, if known. */
  public @Nullable Term find(char[] text, int start, int end, int hash) {
    return find(text, start, end, hash, 0);
  }

  /** The same for a token of ASCII letters, big or small; {@code hash} is that of small ones. */
  public @Nullable Term findLetters(char[] text, int start, int end, int hash) {
    return find(text, start, end, hash, 0x20);
  }

  private @Nullable Term find(char[] text, int start, int end, int hash, int bit) {
    @Nullable Entry[] current = chains;
    Entry entry = current[place(hash, current.length)];
    while (entry != null) {
      if (entry.hash == hash && entry.is(text, start, end, bit)) {
        return entry.term;
      }
      entry = entry.next;
    }
    return null;
  }

  /** Remembers that {@code term} became of {@code token}, unless there are too many already. */
  public synchronized void add(String token, int hash, Term term) {
    if (token.length() > LONGEST || size == MOST) {
      return;
    }
    if (size == chains.length) {
      widen();
    }
    @Nullable Entry[] current = chains;
    int place = place(hash, current.length);
    current[place] = new Entry(hash, token.toCharArray(), term, current[place]);
    size++;
  }

  /** The hash of {@code token}. */
  public static int hash(char[] token) {
    int hash = 0;
    for (char unit : token) {
      hash = hash(hash, unit);
    }
    return hash;
  }

  /** The hash of a token, one character more: begin with zero. */
  public static int hash(int before, char unit) {
    return 31 * before + unit;
  }

  private void widen() {
    @Nullable Entry[] old = chains;
    @Nullable Entry[] wider = new @Nullable Entry[old.length * 2];
    for (Entry chain : old) {
      for (Entry entry = chain; entry != null; entry = entry.next) {
        int place = place(entry.hash, wider.length);
        wider[place] = new Entry(entry.hash, entry.token, entry.term, wider[place]);
      }
    }
    chains = wider;
  }

  private static int place(int hash, int chains) {
    return (hash ^ hash >>> 15) & (chains - 1);
  }

  /** A token and its term. */
  private static final class Entry {
    private final int hash;
    private final char[] token;
    private final Term term;
    private final @Nullable Entry next;

    Entry(int hash, char[] token, Term term, @Nullable Entry next) {
      this.hash = hash;
      this.token = token;
      this.term = term;
      this.next = next;
    }

    boolean is(char[] text, int start, int end, int bit) {
      int length = token.length;
      if (length != end - start) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (token[i] != (text[start + i] | bit)) {
          return false;
        }
      }
      return true;
    }
  }
}
