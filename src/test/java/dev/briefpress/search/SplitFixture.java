package dev.briefpress.search;

import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.split.Filter;
import dev.briefpress.search.split.SearchFile;
import dev.briefpress.search.split.SplitIndex;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Split indexes with the filters that every site has. */
public final class SplitFixture {
  private static final List<Filter> FILTERS =
      List.of(
          new Filter("category", false, Map.of()),
          new Filter("confidence", false, Map.of()),
          new Filter("tag", true, Map.of("Baltic Sea", List.of("Ostsee"))));

  private SplitFixture() {}

  /** See {@link SplitIndex#files}. */
  public static List<SearchFile> files(InvertedIndex index, List<Card> cards, boolean whole) {
    return SplitIndex.files(index, cards, FILTERS, whole, Optional.empty());
  }

  /** The manifest of an index of which the cards do not matter. */
  public static byte[] manifest(InvertedIndex index) {
    Card card = new Card("t", "a.html", LocalDate.EPOCH, "c", "low", List.of(), "");
    List<Card> cards = Collections.nCopies(index.documents(), card);
    List<SearchFile> files = files(index, cards, true);
    return files.get(files.size() - 1).bytes();
  }
}
