package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.settings.Facet.ValueType;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a brief is filed under in the newsroom's own facets, and where that is listed. */
public final class FiledValues {
  private FiledValues() {}

  /**
   * One value.
   *
   * @param name as readers see it; a day as 2026-01-30
   * @param address of its page, or of that of its range
   */
  public record Value(Facet facet, String name, Optional<SitePath> address) {}

  /** The values that a brief in a list shows. */
  public static List<Value> onCard(Brief brief, Site site) {
    if (brief.header().facets().isEmpty()) {
      return List.of();
    }
    List<Value> all = new ArrayList<>();
    site.taxonomy().ownFacets(Role.CARD).forEach(facet -> all.addAll(of(brief, facet, site)));
    return all;
  }

  /** The values in all of these facets, one facet after the other. */
  public static List<Value> of(Brief brief, Site site) {
    if (brief.header().facets().isEmpty()) {
      return List.of();
    }
    return site.taxonomy().ownFacets().stream().flatMap(f -> of(brief, f, site).stream()).toList();
  }

  /** Those in {@code facet}, in the brief's order. */
  public static List<Value> of(Brief brief, Facet facet, Site site) {
    BriefLinks links = site.links().get(brief.id());
    List<Topic> topics = links == null ? List.of() : links.topics(facet.id());
    if (facet.type() == ValueType.TEXT && facet.has(Role.PAGES)) {
      return topics.stream()
          .map(t -> new Value(facet, t.name(), Optional.of(t.address())))
          .toList();
    }
    return brief.filedUnder(facet.id()).stream().map(v -> of(v, facet, topics)).toList();
  }

  // A number or day is shown itself, and leads to its range.
  private static Value of(String value, Facet facet, List<Topic> topics) {
    String key = facet.term(value).map(Term::id).orElseGet(() -> facet.freeKey(value));
    Optional<Topic> topic = topics.stream().filter(t -> t.key().equals(key)).findFirst();
    return new Value(facet, facet.shown(value), topic.map(Topic::address));
  }
}
