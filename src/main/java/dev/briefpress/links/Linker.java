package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.Reference;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.links.Month.Week;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.settings.Facet;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Links what is published into a {@link Site}. */
public final class Linker {
  /** Briefs whose related ones are found at a time. */
  private static final int BLOCK = 2048;

  private static final Optional<Brief> NONE = Optional.empty();

  private final Newsroom newsroom;
  private final Selection selection;
  private final Set<String> files;

  private Linker(Newsroom newsroom, Selection selection, List<String> files) {
    this.newsroom = newsroom;
    this.selection = selection;
    this.files = new HashSet<>(files);
  }

  /**
   * The linked site. Two runs over the same values give equal sites, whatever the order of threads.
   *
   * @param files paths of the files beside the documents, relative to the site's folder
   * @param formats in which each brief is published beside its page
   */
  public static Site link(
      Newsroom newsroom, Selection selection, List<String> files, List<Format> formats) {
    return new Linker(newsroom, selection, files).site(formats);
  }

  private Site site(List<Format> formats) {
    List<Brief> briefs = selection.briefs();
    Topics topics = Topics.of(briefs, newsroom.taxonomy());
    List<Asset> assets = assets();
    List<Day> days = Days.of(briefs, selection.editions(), topics);
    return new Site(
        newsroom.settings(),
        newsroom.taxonomy(),
        selection.today(),
        selection.preview(),
        briefs,
        new FoundLinks(() -> links(briefs, topics)),
        selection.withdrawn(),
        selection.pages(),
        byFacet(topics),
        days,
        redirects(topics, days),
        assets,
        formats,
        addresses(assets, topics, days),
        Ledger.NONE);
  }

  private static Map<String, List<Topic>> byFacet(Topics topics) {
    Map<String, List<Topic>> byFacet = new LinkedHashMap<>();
    topics.facets().forEach(facet -> byFacet.put(facet.id(), topics.of(facet).topics()));
    return byFacet;
  }

  private static Map<BriefId, BriefLinks> links(List<Brief> briefs, Topics topics) {
    RelatedBriefs related = new RelatedBriefs(briefs, topics);
    List<List<Related>> each =
        IntStream.iterate(0, from -> from < briefs.size(), from -> from + BLOCK)
            .boxed()
            .toList()
            .parallelStream()
            .flatMap(from -> related.of(from, Math.min(from + BLOCK, briefs.size())).stream())
            .toList();
    List<Facet> facets = topics.facets();
    List<TopicIndex> indexes = facets.stream().map(topics::of).toList();
    Map<BriefId, BriefLinks> links = new LinkedHashMap<>();
    for (int i = 0; i < briefs.size(); i++) {
      int position = i;
      Optional<Brief> older = i + 1 < briefs.size() ? Optional.of(briefs.get(i + 1)) : NONE;
      Optional<Brief> newer = i > 0 ? Optional.of(briefs.get(i - 1)) : NONE;
      links.put(
          briefs.get(i).id(),
          new BriefLinks(
              new BriefLinks.TopicLists(
                  facets, indexes.stream().map(index -> index.of(position)).toList()),
              older,
              newer,
              each.get(i)));
    }
    return links;
  }

  private List<Redirect> redirects(Topics topics, List<Day> days) {
    List<Redirect> redirects = new ArrayList<>();
    for (List<Brief> list : List.of(selection.briefs(), selection.withdrawn())) {
      for (Brief brief : list) {
        for (SitePath alias : brief.header().aliases()) {
          redirects.add(new Redirect(alias, brief.address(), brief.header().shownTitle()));
        }
      }
    }
    for (StandingPage page : selection.pages()) {
      page.aliases()
          .forEach(a -> redirects.add(new Redirect(a, page.address(), Optional.of(page.title()))));
    }
    topics.facets().forEach(facet -> redirects.addAll(OldValues.of(facet, topics.of(facet))));
    redirects.addAll(Redirect.ofFolders(days));
    return redirects.stream()
        .distinct()
        .sorted(Comparator.comparing(Redirect::from).thenComparing(Redirect::to))
        .toList();
  }

  // Only what a published document points at: a file may belong to a draft, or to a brief marked
  // above the site.
  private List<Asset> assets() {
    Map<String, Asset> assets = new TreeMap<>();
    String content = newsroom.settings().folders().content() + "/";
    for (List<Reference> references : references()) {
      for (Reference reference : references) {
        String source = reference.target();
        if (files.contains(source) && SitePath.isSafe(source.substring(content.length()))) {
          assets.put(source, new Asset(source, new SitePath(source.substring(content.length()))));
        }
      }
    }
    return List.copyOf(assets.values());
  }

  private List<List<Reference>> references() {
    List<List<Reference>> all = new ArrayList<>();
    all.add(SettingLinks.of(newsroom.settings(), List.of()));
    selection.briefs().forEach(b -> all.add(b.references()));
    selection.pages().forEach(p -> all.add(p.references()));
    selection.editions().forEach(e -> all.add(e.references()));
    return all;
  }

  private Map<String, SitePath> addresses(List<Asset> assets, Topics topics, List<Day> days) {
    Map<String, SitePath> addresses = new HashMap<>();
    Map<String, SitePath> made = made(topics, days);
    for (List<Reference> references : references()) {
      for (Reference reference : references) {
        SitePath address = made.get(reference.target());
        if (address != null) {
          addresses.put(reference.target(), address);
        }
      }
    }
    assets.forEach(a -> addresses.put(a.source(), a.address()));
    selection.briefs().forEach(b -> addresses.put(b.id().path(), b.address()));
    selection.withdrawn().forEach(b -> addresses.put(b.id().path(), b.address()));
    selection.pages().forEach(p -> addresses.put(p.id().path(), p.address()));
    selection.editions().forEach(e -> addresses.put(e.id().path(), Day.addressOf(e.day())));
    return addresses;
  }

  // Pages without a source, such as a tag's: a document links to them as if they lay in the content
  // folder.
  private Map<String, SitePath> made(Topics topics, List<Day> days) {
    List<SitePath> made = new ArrayList<>();
    for (Landmark landmark : Landmark.values()) {
      made.add(landmark.address());
    }
    for (Facet facet : topics.facets()) {
      made.add(facet.index());
      topics.of(facet).topics().forEach(t -> made.add(t.address()));
    }
    days.forEach(d -> made.add(d.address()));
    days.forEach(d -> made.add(Day.addressOfYear(d.date().getYear())));
    Week.of(days).forEach(w -> made.add(w.address()));
    Month.of(selection.briefs()).forEach(m -> made.add(m.address()));
    Map<String, SitePath> byPath = new HashMap<>();
    made.forEach(
        address -> byPath.put(newsroom.settings().folders().content() + "/" + address, address));
    return byPath;
  }

  /**
   * What each brief hangs together with, found when it is first asked for: pages show it, and no
   * rule needs it, so that a check does without. Threads that ask first at the same time all find
   * it, and find the same.
   */
  private static final class FoundLinks extends AbstractMap<BriefId, BriefLinks> {
    private final Supplier<Map<BriefId, BriefLinks>> finder;
    private volatile @Nullable Map<BriefId, BriefLinks> found;

    /**
     * Links that are not found yet.
     *
     * @param finder gives the same whenever it is called
     */
    FoundLinks(Supplier<Map<BriefId, BriefLinks>> finder) {
      this.finder = finder;
    }

    private Map<BriefId, BriefLinks> found() {
      Map<BriefId, BriefLinks> known = found;
      if (known == null) {
        known = finder.get();
        found = known;
      }
      return known;
    }

    @Override
    public @Nullable BriefLinks get(Object key) {
      return found().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
      return found().containsKey(key);
    }

    @Override
    public Set<Entry<BriefId, BriefLinks>> entrySet() {
      return found().entrySet();
    }
  }
}
