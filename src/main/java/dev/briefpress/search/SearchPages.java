package dev.briefpress.search;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Sums;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.DocumentTerms;
import dev.briefpress.search.index.IndexedBriefs;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.LunrIndexWriter;
import dev.briefpress.search.index.SearchDocument;
import dev.briefpress.search.split.SearchFile;
import dev.briefpress.search.split.SplitIndex;
import dev.briefpress.search.text.SearchLanguage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The files below {@code /search/} that are not the theme's: the index and lunr.js itself. */
public final class SearchPages implements PageSource {
  private static final String FOLDER = "search/";

  private static final Store NOWHERE =
      new Store() {
        @Override
        public Optional<byte[]> last() {
          return Optional.empty();
        }

        @Override
        public void keep(byte[] index) {}
      };

  private final Bodies bodies;
  private final Store store;

  /**
   * @param store where the index of the last build is
   */
  public SearchPages(Bodies bodies, Store store) {
    this.bodies = bodies;
    this.store = store;
  }

  /** Counts the terms of every brief anew. */
  public SearchPages(Bodies bodies) {
    this(bodies, NOWHERE);
  }

  /** Where an index is kept from one build to the next. */
  public interface Store {
    /** What was kept by the same program for the same site; empty when that is not sure. */
    Optional<byte[]> last();

    /** Keeps an index in place of the last one. */
    void keep(byte[] index);
  }

  @Override
  public Stream<Page> pages(Site site) {
    boolean whole =
        site.settings().search().full()
            || site.briefs().size() <= site.settings().search().fullUpTo();
    SearchLanguage language = SearchLanguage.of(site.settings().lang());
    InvertedIndex index = index(site, language);
    List<Card> cards =
        SearchDocuments.numbered(site).stream()
            .map(brief -> SearchDocuments.card(brief, site))
            .toList();
    List<Page> pages = new ArrayList<>();
    for (SearchScripts script : SearchScripts.values()) {
      pages.add(page(script.file(), script.bytes(language)));
    }
    for (SearchFile file : SplitIndex.files(index, cards, whole)) {
      pages.add(new Page(new SitePath(FOLDER + file.path()), file.sum(), file::bytes));
    }
    if (whole) {
      Fingerprint sum = new Sums().of(new Indexed(site.briefs()));
      pages.add(new Page(new SitePath(FOLDER + "index.json"), sum, () -> bytes(index)));
    }
    return pages.stream();
  }

  private static Page page(String name, byte[] bytes) {
    return new Page(new SitePath(FOLDER + name), Fingerprint.of(bytes), () -> bytes);
  }

  /** All that the index is made from. */
  private record Indexed(List<Brief> briefs) {}

  private InvertedIndex index(Site site, SearchLanguage language) {
    Analyser analyser = new Analyser(language);
    List<Brief> briefs = SearchDocuments.numbered(site);
    List<Fingerprint> versions = briefs.stream().map(Brief::digest).toList();
    IntFunction<DocumentTerms> count = number -> analyser.count(document(briefs.get(number), site));
    Optional<IndexedBriefs> last = store.last().map(l -> IndexedBriefs.read(l, language));
    IndexedBriefs indexed =
        last.isPresent()
            ? last.get().with(versions, count)
            : IndexedBriefs.of(versions, count, language);
    if (last.isEmpty() || !last.get().versions().equals(versions)) {
      store.keep(indexed.toBytes());
    }
    return indexed.index();
  }

  private SearchDocument document(Brief brief, Site site) {
    return SearchDocuments.document(brief, bodies.of(brief.id()), site);
  }

  private static byte[] bytes(InvertedIndex index) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LunrIndexWriter(index).write(out);
    return out.toByteArray();
  }
}
