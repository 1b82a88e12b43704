package dev.briefpress.search.split;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.NumberText;
import dev.briefpress.search.index.Postings;
import dev.briefpress.search.index.SearchField;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The terms of an index and their postings, cut into files of a bounded size.
 *
 * <p>A file is an array of entries {@code [term, index, body, head]}, sorted by term. {@code index}
 * is lunr's {@code _index}. {@code body} and {@code head} hold the postings as {@link BitText}:
 * {@code body} those of the body, {@code head} those of the other fields, left out where there are
 * none. docs/search.md has the grammar.
 */
final class TermShards implements KeyedFiles.Content {
  /** Terms in at most this many bodies carry the bodies' lengths, and need no file of lengths. */
  static final int FEW = 24;

  private static final int BODY = SearchField.BODY.number();
  private static final int BODY_LENGTH_ORDER = 6;
  private static final int HEAD_LENGTH_ORDER = 2;

  private final InvertedIndex index;
  private final int[] sorted;
  private final List<StableSplit.Run> runs;

  TermShards(InvertedIndex index, int bytes) {
    this.index = index;
    this.sorted = index.vocabulary().sorted();
    int[] sizes = new int[sorted.length];
    int[] ranks = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      sizes[i] = index.vocabulary().length(sorted[i]) + index.postingBytes(sorted[i]) + 16;
      ranks[i] = StableSplit.rank(index.vocabulary().hash(sorted[i]));
    }
    this.runs = StableSplit.of(sizes, ranks, bytes);
  }

  @Override
  public int count() {
    return runs.size();
  }

  /** The shortest text above every term of the file before, and not above the first of this one. */
  @Override
  public String from(int shard) {
    int start = runs.get(shard).start();
    String first = index.vocabulary().term(sorted[start]);
    if (start == 0) {
      return "";
    }
    String before = index.vocabulary().term(sorted[start - 1]);
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == first.charAt(shared)) {
      shared++;
    }
    return first.substring(0, shared + 1);
  }

  @Override
  public Fingerprint sum(int shard) {
    HashStream128 sum = Hashing.xxh3_128().hashStream().putInt(SplitIndex.FORMAT);
    StableSplit.Run run = runs.get(shard);
    for (int i = run.start(); i < run.end(); i++) {
      index.addTo(sum, sorted[i]);
      addLengths(sum, sorted[i]);
    }
    return Fingerprint.of(sum.get());
  }

  /** Adds the lengths of the fields that are in the file. */
  private void addLengths(HashStream128 sum, int term) {
    boolean few = index.bodies(term) <= FEW;
    if (!few && index.bodies(term) == index.postingCount(term)) {
      return;
    }
    for (Postings postings = index.postings(term); postings.next(); ) {
      if (few || postings.field() != BODY) {
        sum.putInt(index.length(postings.field(), postings.document()));
      }
    }
  }

  @Override
  public void write(int shard, OutputStream out) {
    StableSplit.Run run = runs.get(shard);
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      for (int i = run.start(); i < run.end(); i++) {
        json.writeStartArray();
        JsonText.string(json, index.vocabulary().term(sorted[i]));
        json.writeNumber(sorted[i]);
        writePostings(json, sorted[i]);
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  private void writePostings(JsonGenerator json, int term) {
    int bodies = index.bodies(term);
    json.writeString(body(term, bodies));
    int heads = index.postingCount(term) - bodies;
    if (heads > 0) {
      json.writeString(head(term, heads));
    }
  }

  private String body(int term, int count) {
    boolean few = count <= FEW;
    int order = order(term, count);
    BitText out = new BitText();
    out.gamma(count);
    out.bits(order, 5);
    int next = 0;
    for (Postings postings = index.postings(term); postings.next(); ) {
      if (postings.field() == BODY) {
        int document = postings.document();
        out.rice(document - next, order);
        out.rice(postings.count() - 1, 0);
        if (few) {
          out.rice(index.length(BODY, document), BODY_LENGTH_ORDER);
        }
        next = document + 1;
      }
    }
    return out.toString();
  }

  private String head(int term, int count) {
    int order = order(term, count);
    BitText out = new BitText();
    out.gamma(count);
    out.bits(order, 5);
    int last = 0;
    for (Postings postings = index.postings(term); postings.next(); ) {
      int field = postings.field();
      if (field != BODY) {
        int document = postings.document();
        out.rice(document - last, order);
        out.bits(field, 2);
        out.rice(postings.count() - 1, 0);
        out.rice(index.length(field, document), HEAD_LENGTH_ORDER);
        last = document;
      }
    }
    return out.toString();
  }

  /** Depends on the term's own postings only, so that other briefs leave it alone. */
  private int order(int term, int count) {
    return BitText.order(index.lastDocument(term) + 1, count);
  }

  /**
   * Writes all terms, sorted, as one string: before each but the first a blank, then the number of
   * units it shares with the one before (at most 45) plus one, as {@link NumberText}, then the
   * rest. A term has no blank in it, as the tokeniser cuts there.
   */
  void writeVocabulary(OutputStream out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      StringBuilder text = new StringBuilder();
      String before = "";
      for (int i = 0; i < sorted.length; i++) {
        String term = index.vocabulary().term(sorted[i]);
        int shared = 0;
        int most = Math.min(45, Math.min(before.length(), term.length()));
        while (shared < most && before.charAt(shared) == term.charAt(shared)) {
          shared++;
        }
        if (i > 0) {
          text.append(' ');
        }
        text.append(NumberText.symbol(shared + 1)).append(term, shared, term.length());
        before = term;
      }
      json.writeStartArray();
      json.writeNumber(sorted.length);
      JsonText.string(json, text.toString());
      json.writeEndArray();
    }
  }
}
