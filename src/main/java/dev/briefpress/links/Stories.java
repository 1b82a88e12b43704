package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which briefs bring which earlier ones up to date, as the field {@code updates} says. */
public final class Stories {
  private final Map<Slug, List<Brief>> bySlug = new HashMap<>();
  private final Map<Slug, List<Brief>> later = new HashMap<>();

  private Stories() {}

  /** Those among {@code briefs}, which are newest first. */
  public static Stories of(Collection<Brief> briefs) {
    Stories stories = new Stories();
    for (Brief brief : briefs) {
      stories.bySlug.computeIfAbsent(brief.slug(), s -> new ArrayList<>()).add(brief);
      for (Slug slug : brief.header().updates()) {
        stories.later.computeIfAbsent(slug, s -> new ArrayList<>()).add(brief);
      }
    }
    return stories;
  }

  /** The published briefs that {@code brief} brings up to date, in its author's order. */
  public List<Brief> earlier(Brief brief) {
    return brief.header().updates().stream()
        .flatMap(slug -> bySlug.getOrDefault(slug, List.of()).stream())
        .filter(other -> isBefore(other, brief))
        .toList();
  }

  /** The published briefs that bring {@code brief}, which may be withdrawn, up to date. */
  public List<Brief> later(Brief brief) {
    return later.getOrDefault(brief.slug(), List.of()).stream()
        .filter(other -> isBefore(brief, other))
        .toList();
  }

  private static boolean isBefore(Brief one, Brief other) {
    return one.header().date().compareTo(other.header().date()) < 0;
  }
}
