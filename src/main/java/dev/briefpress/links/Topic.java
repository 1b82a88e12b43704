package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.settings.Facet;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a facet, such as a tag or a category, and every published brief filed under it.
 *
 * @param facet what it is a value of
 * @param key unique within its facet; the id that the taxonomy gives it, otherwise {@link Slug#key}
 * @param name as readers see it
 * @param address its first page: the newest briefs
 * @param entityKind person, organization or place, where the taxonomy says so
 * @param aliases other spellings that mean the same, where the taxonomy names some
 * @param sameAs addresses elsewhere that describe the same thing
 * @param spellings names by which briefs mean the same, and whose key or address would be another;
 *     only of free values
 * @param briefs newest first, those of narrower topics among them; empty only where the taxonomy
 *     names all values
 * @param companions topics of the same facet that occur together with it, most often first
 * @param broader the topic that it is a part of
 * @param narrower the topics that are parts of it, in the taxonomy's order
 */
public record Topic(
    Facet facet,
    String key,
    String name,
    Slug slug,
    SitePath address,
    Optional<String> description,
    Optional<String> entityKind,
    List<String> aliases,
    List<URI> sameAs,
    List<String> spellings,
    List<Brief> briefs,
    List<Companion> companions,
    Optional<Companion> broader,
    List<Companion> narrower) {
  public Topic {
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
    spellings = List.copyOf(spellings);
    briefs = List.copyOf(briefs);
    companions = List.copyOf(companions);
    narrower = List.copyOf(narrower);
  }

  /** The same topic with companions. */
  Topic with(List<Companion> others) {
    return with(others, broader, narrower);
  }

  /** The same topic as a part of another, and with parts. */
  Topic with(Optional<Companion> whole, List<Companion> parts) {
    return with(companions, whole, parts);
  }

  private Topic with(List<Companion> others, Optional<Companion> whole, List<Companion> parts) {
    return new Topic(
        facet,
        key,
        name,
        slug,
        address,
        description,
        entityKind,
        aliases,
        sameAs,
        spellings,
        briefs,
        others,
        whole,
        parts);
  }

  /** Keys of the names by which briefs mean this topic; the first is its own. */
  public List<String> keys() {
    return Stream.concat(Stream.of(key), spellings.stream().map(Slug::key)).distinct().toList();
  }

  /** Whether one of {@code names}, which are keys, means this topic. */
  public boolean isNamed(List<String> names) {
    return names.contains(key)
        || spellings.stream().anyMatch(spelling -> names.contains(Slug.key(spelling)));
  }

  /** This topic as the companion of another, with which it shares {@code number} briefs. */
  Companion companion(int number) {
    return new Companion(name, address, number);
  }

  Day.Trend trend(int today, int before) {
    return new Day.Trend(name, address, today, before);
  }

  /** How its list is spread over pages. */
  public Pagination pagination() {
    return new Pagination(address, briefs);
  }

  /**
   * Address of its Atom feed, {@code tags/cyber/feed.xml}; only topics of facets with feeds that
   * have a brief have one.
   */
  public Optional<SitePath> feedAddress() {
    return feedAddress("feed.xml");
  }

  /** Address of its JSON Feed, {@code tags/cyber/feed.json}; of the same topics. */
  public Optional<SitePath> jsonFeedAddress() {
    return feedAddress("feed.json");
  }

  private Optional<SitePath> feedAddress(String file) {
    return facet.has(Facet.Role.FEED) && !briefs.isEmpty()
        ? Optional.of(new SitePath(facet.folder() + "/" + slug + "/" + file))
        : Optional.empty();
  }

  /** Another topic of the same facet, and in how many briefs both occur. */
  public record Companion(String name, SitePath address, int briefs) {}
}
