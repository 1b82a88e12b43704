package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A tag, category, entity or technique, and every published brief that carries it.
 *
 * @param kind what it is
 * @param key tells it from others of its kind; a category's id, otherwise {@link Slug#key}
 * @param name as readers see it
 * @param address its first page: the newest briefs
 * @param entityKind person, organization or place, where the taxonomy says so
 * @param briefs newest first, never empty but for a category
 * @param companions topics of the same kind that occur together with it, most often first
 */
public record Topic(
    Kind kind,
    String key,
    String name,
    Slug slug,
    SitePath address,
    Optional<String> description,
    Optional<String> entityKind,
    List<Brief> briefs,
    List<Companion> companions) {
  public Topic {
    briefs = List.copyOf(briefs);
    companions = List.copyOf(companions);
  }

  /** How many briefs a tag or category needs for a feed of its own. */
  public static final int BRIEFS_FOR_A_FEED = 5;

  /** The same topic with companions. */
  Topic with(List<Companion> others) {
    return new Topic(kind, key, name, slug, address, description, entityKind, briefs, others);
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
   * Address of its Atom feed, {@code tags/cyber/feed.xml}; only tags and categories with {@value
   * #BRIEFS_FOR_A_FEED} briefs or more have one.
   */
  public Optional<SitePath> feedAddress() {
    boolean has = (kind == Kind.TAG || kind == Kind.CATEGORY) && briefs.size() >= BRIEFS_FOR_A_FEED;
    return has
        ? Optional.of(new SitePath(kind.folder() + "/" + slug + "/feed.xml"))
        : Optional.empty();
  }

  /** The four kinds of topics; {@code folder} is the first segment of their addresses. */
  public enum Kind {
    TAG("tags"),
    CATEGORY("categories"),
    ENTITY("entities"),
    TECHNIQUE("techniques");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }

    public String folder() {
      return folder;
    }
  }

  /** Another topic of the same kind, and in how many briefs both occur. */
  public record Companion(String name, SitePath address, int briefs) {}
}
