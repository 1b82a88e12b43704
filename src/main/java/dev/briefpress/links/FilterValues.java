package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values by which a search filters briefs. */
public final class FilterValues {
  private FilterValues() {}

  /**
   * Those of {@code brief} in {@code facet}: where the taxonomy names all values, ids of values or
   * ranges and of those that they are parts of, otherwise names as readers see them.
   */
  public static List<String> of(Brief brief, Facet facet, Site site) {
    List<String> filed = brief.filedUnder(facet.id());
    if (filed.isEmpty()) {
      return List.of();
    }
    BriefLinks links = site.links().get(brief.id());
    if (!facet.closed() && links != null && facet.has(Facet.Role.PAGES)) {
      return links.topics(facet.id()).stream().map(Topic::name).toList();
    }
    Set<String> values = new LinkedHashSet<>();
    for (String value : filed) {
      Optional<Term> term = facet.term(value);
      if (term.isPresent() && facet.closed()) {
        values.add(term.get().id());
        facet.vocabulary().broader(term.get()).forEach(whole -> values.add(whole.id()));
      } else {
        values.add(facet.shown(value));
      }
    }
    return new ArrayList<>(values);
  }
}
