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
