package dev.briefpress.search.index;

import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.text.SearchLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * An index and the briefs that are in it, kept from one build for the next.
 *
 * @param versions by number, the sum of all that the terms of a document of {@code index} depend
 *     on; two documents may have the same sum
 */
public record IndexedBriefs(List<Fingerprint> versions, InvertedIndex index) {
  public IndexedBriefs {
    versions = List.copyOf(versions);
  }

  /**
   * Indexes briefs.
   *
   * @param versions of the briefs, by number
   * @param count counts the terms of the brief with a number, in any thread
   */
  public static IndexedBriefs of(
      List<Fingerprint> versions, IntFunction<DocumentTerms> count, SearchLanguage language) {
    DocumentTerms[] terms = new DocumentTerms[versions.size()];
    // Counting a document's terms needs no other document; only the adding goes in order.
    Arrays.parallelSetAll(terms, count);
    InvertedIndex index = new InvertedIndex(language);
    for (DocumentTerms counted : terms) {
      index.add(counted);
    }
    return new IndexedBriefs(versions, index);
  }

  /**
   * Indexes other briefs, and counts the terms only of those that are not in this index.
   *
   * @return the same as {@link #of} gives; this value must not be used any more
   */
  public IndexedBriefs with(List<Fingerprint> others, IntFunction<DocumentTerms> count) {
    if (others.equals(versions)) {
      return this;
    }
    Map<Fingerprint, Integer> numbers = new HashMap<>();
    for (int document = 0; document < versions.size(); document++) {
      numbers.put(versions.get(document), document);
    }
    int[] before = new int[others.size()];
    int last = -1;
    for (int document = 0; document < before.length; document++) {
      int number = numbers.getOrDefault(others.get(document), -1);
      // A brief that changed places with another counts as new, and so does a second copy of a
      // brief.
      before[document] = number > last ? number : -1;
      last = Math.max(last, number);
    }
    return new IndexedBriefs(others, IndexUpdate.of(index, before, count));
  }

  public byte[] toBytes() {
    BytesOut out = new BytesOut(1 << 20);
    out.count(versions.size());
    for (Fingerprint version : versions) {
      out.sum(version);
    }
    index.write(out);
    return out.toBytes();
  }

  /** Reads what {@link #toBytes} gave, by the same program and for the same site. */
  public static IndexedBriefs read(byte[] bytes, SearchLanguage language) {
    BytesIn in = new BytesIn(bytes);
    List<Fingerprint> versions = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      versions.add(in.fingerprint());
    }
    return new IndexedBriefs(versions, InvertedIndex.read(in, language));
  }
}
