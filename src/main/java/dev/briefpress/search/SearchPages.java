package dev.briefpress.search;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Sum;
import dev.briefpress.facts.SiteFacts;
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
import dev.briefpress.search.split.Filter;
import dev.briefpress.search.split.SearchFile;
import dev.briefpress.search.split.SplitIndex;
import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.settings.SearchEndpoint;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The files below {@code /search/} that are not the theme's: the index and lunr.js itself. */
public final class SearchPages implements PageSource {
  private static final String FOLDER = "search/";

  /** Keeps nothing. */
  public static final Store NOWHERE =
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
  private final Optional<Fingerprint> environment;

  private SearchPages(Bodies bodies, Store store, Optional<Fingerprint> environment) {
    this.bodies = bodies;
    this.store = store;
    this.environment = environment;
  }

  /**
   * @param store where the index of the last build is
   * @param environment the sum of all that every document depends on
   */
  public SearchPages(Bodies bodies, Store store, Fingerprint environment) {
    this(bodies, store, Optional.of(environment));
  }

  /** Counts the terms of every brief anew, and names no search cluster. */
  public SearchPages(Bodies bodies) {
    this(bodies, NOWHERE, Optional.empty());
  }

  /** Where an index is kept from one build to the next. */
  public interface Store {
    /** The bytes that the same program kept for the same site; empty when that is not certain. */
    Optional<byte[]> last();

    /** Keeps an index in place of the last one. */
    void keep(byte[] index);
  }

  @Override
  public Stream<Page> pages(SiteFacts facts) {
    Site site = facts.site();
    boolean whole =
        site.settings().search().full()
            || site.briefs().size() <= site.settings().search().fullUpTo();
    SearchLanguage language = SearchLanguage.of(site.settings().lang());
    List<Found> found = SearchDocuments.of(site, bodies);
    List<Fingerprint> versions = found.stream().map(Found::version).toList();
    InvertedIndex index = index(found, versions, language);
    List<Card> cards = found.stream().map(Found::card).toList();
    List<Filter> filters = BriefDocuments.filters(site.taxonomy());
    List<Page> pages = new ArrayList<>();
    boolean names = site.settings().search().endpoint().isPresent();
    for (SearchScripts script : SearchScripts.values()) {
      byte[] bytes = script.bytes(language, names);
      pages.add(new Page(script.address(language, names), Fingerprint.of(bytes), () -> bytes));
    }
    Optional<SplitIndex.Cluster> cluster = cluster(facts, found);
    for (SearchFile file : SplitIndex.files(index, cards, filters, whole, cluster)) {
      pages.add(new Page(new SitePath(FOLDER + file.path()), file.sum(), file::bytes));
    }
    if (whole) {
      Sum sum = new Sum();
      versions.forEach(sum::sum);
      pages.add(
          new Page(new SitePath(FOLDER + "index.json"), sum.fingerprint(), () -> bytes(index)));
    }
    return pages.stream();
  }

  // A preview holds what no cluster does.
  private Optional<SplitIndex.Cluster> cluster(SiteFacts facts, List<Found> found) {
    Optional<SearchEndpoint> endpoint = facts.site().settings().search().endpoint();
    if (facts.site().preview() || endpoint.isEmpty() || environment.isEmpty()) {
      return Optional.empty();
    }
    long sum = ClusterDocuments.sum(ClusterDocuments.of(found, facts, environment.get()));
    return Optional.of(new SplitIndex.Cluster(endpoint.get().address(), sum));
  }

  private InvertedIndex index(
      List<Found> found, List<Fingerprint> versions, SearchLanguage language) {
    Analyser analyser = new Analyser(language);
    IntFunction<DocumentTerms> count = number -> analyser.count(found.get(number).document().get());
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

  private static byte[] bytes(InvertedIndex index) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LunrIndexWriter(index).write(out);
    return out.toByteArray();
  }
}
