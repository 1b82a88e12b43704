package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Reference;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.images.ImageSize;
import dev.briefpress.links.Asset;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Day;
import dev.briefpress.links.Related;
import dev.briefpress.links.Site;
import dev.briefpress.links.Stories;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts that several files of a site have in common, each made once: a brief is named on some
 * fifteen pages, and a topic on the pages of all its briefs. Safe for several threads, so that
 * HTML, feeds and data can have the same ones.
 */
public final class SiteFacts {
  private final Site site;
  private final List<Facet> facets;
  private final Map<String, String> prefixes = new ConcurrentHashMap<>();
  private final Map<String, ImageSize> sizes = new HashMap<>();
  private final Map<SitePath, Shared<TopicLink>> topics = new ConcurrentHashMap<>();
  private final Map<SitePath, Shared<TopicHead>> heads = new ConcurrentHashMap<>();
  private final Map<BriefId, Shared<BriefLink>> briefs = new ConcurrentHashMap<>();
  private final Map<BriefId, Shared<CardFacts>> cards = new ConcurrentHashMap<>();
  private final Map<BriefId, Shared<BriefContext>> contexts = new ConcurrentHashMap<>();
  private final Stories stories;
  private final Sums sums = new Sums();

  public SiteFacts(Site site) {
    this.site = site;
    this.stories = Stories.of(site.briefs());
    this.facets = site.taxonomy().facets(Facet.Role.PAGES);
    // Found here, in parallel, before pages are made side by side.
    int unused = site.links().size();
    for (Asset asset : site.assets()) {
      asset.size().ifPresent(size -> sizes.put(asset.source(), size));
    }
    for (Day day : site.days()) {
      day.editions().forEach(edition -> prefixes.put(edition.id().path(), edition.prefix()));
    }
  }

  public Site site() {
    return site;
  }

  /** The sum of the facts of one file. */
  public Fingerprint sum(Object facts) {
    return sums.of(facts);
  }

  /** What a list shows of {@code brief}. */
  public Shared<CardFacts> card(Brief brief) {
    return cards.computeIfAbsent(brief.id(), id -> new Shared<>(CardFacts.of(brief, site)));
  }

  public List<Shared<CardFacts>> cards(Collection<Brief> list) {
    return list.stream().map(this::card).toList();
  }

  /** What a link to {@code brief} shows. */
  public Shared<BriefLink> link(Brief brief) {
    return briefs.computeIfAbsent(brief.id(), id -> new Shared<>(BriefLink.of(brief)));
  }

  public Optional<Shared<BriefLink>> link(Optional<Brief> brief) {
    return brief.map(this::link);
  }

  /** What links to the briefs that bring {@code brief}, which may be withdrawn, up to date show. */
  public List<StoryLink> later(Brief brief) {
    return story(stories.later(brief));
  }

  private List<StoryLink> story(List<Brief> briefs) {
    return briefs.stream().map(brief -> StoryLink.of(brief, link(brief))).toList();
  }

  /** What a link to {@code topic} shows. */
  public Shared<TopicLink> link(Topic topic) {
    return topics.computeIfAbsent(topic.address(), a -> new Shared<>(TopicLink.of(topic)));
  }

  /** What all pages of {@code topic} show. */
  public Shared<TopicHead> head(Topic topic) {
    return heads.computeIfAbsent(topic.address(), a -> new Shared<>(TopicHead.of(topic, this)));
  }

  /** The links between {@code brief} and the rest of the site. */
  public BriefLinks links(Brief brief) {
    BriefLinks links = site.links().get(brief.id());
    if (links == null) {
      throw new IllegalStateException(brief.id() + " is published and not linked");
    }
    return links;
  }

  /** What the files of a published brief show of the rest of the site. */
  public Shared<BriefContext> context(Brief brief) {
    return contexts.computeIfAbsent(
        brief.id(),
        id ->
            new Shared<>(
                new BriefContext(
                    topics(brief),
                    related(brief),
                    story(stories.earlier(brief)),
                    later(brief),
                    targets(brief.references()))));
  }

  /** What the page of a published brief says of its versions; absent where it has but one. */
  public Optional<HistoryHead> history(Brief brief) {
    return HistoryHead.of(site.history(brief));
  }

  /** The topics of a published brief. */
  public TopicLinks topics(Brief brief) {
    BriefLinks links = links(brief);
    List<TopicLinks.OfFacet> all = new ArrayList<>();
    for (Facet facet : facets) {
      List<Topic> own = links.topics(facet.id());
      if (!own.isEmpty()) {
        all.add(new TopicLinks.OfFacet(facet.id(), own.stream().map(this::link).toList()));
      }
    }
    return new TopicLinks(all);
  }

  private List<RelatedLink> related(Brief brief) {
    List<RelatedLink> all = new ArrayList<>();
    for (Related one : links(brief).related()) {
      all.add(new RelatedLink(link(one.brief()), one.pinned(), one.shared()));
    }
    return all;
  }

  /** Where links to these files lead. */
  public LinkTargets targets(List<Reference> references) {
    Map<String, LinkTargets.Target> targets = new LinkedHashMap<>();
    for (Reference reference : references) {
      targets.computeIfAbsent(
          reference.target(),
          target ->
              new LinkTargets.Target(
                  target,
                  Optional.ofNullable(site.addresses().get(target)),
                  prefixes.getOrDefault(target, ""),
                  Optional.ofNullable(sizes.get(target))));
    }
    return new LinkTargets(List.copyOf(targets.values()));
  }

  /** The people, organisations and techniques of these names that have a page. */
  public TopicLinks named(List<String> names) {
    if (names.isEmpty()) {
      return new TopicLinks(List.of());
    }
    List<String> keys = names.stream().map(Slug::key).toList();
    List<TopicLinks.OfFacet> all = new ArrayList<>();
    for (String facet : List.of(Facet.ENTITIES, Facet.TECHNIQUES)) {
      List<Shared<TopicLink>> own =
          site.topics(facet).stream().filter(topic -> topic.isNamed(keys)).map(this::link).toList();
      all.add(new TopicLinks.OfFacet(facet, own));
    }
    return new TopicLinks(all);
  }
}
