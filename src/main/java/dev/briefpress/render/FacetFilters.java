package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.links.FilterValues;
import dev.briefpress.links.Site;
import dev.briefpress.render.Views.Choice;
import dev.briefpress.render.Views.Filter;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The filters of the search page by a newsroom's own facets. */
final class FacetFilters {
  /** Most values in use that are offered where the taxonomy does not name all, the commonest. */
  private static final int MOST_FREE = 200;

  private final Site site;
  private final FacetWords words;

  FacetFilters(Site site, Messages messages) {
    this.site = site;
    this.words = new FacetWords(messages);
  }

  List<Filter> filters() {
    return site.taxonomy().ownFacets(Role.FILTER).stream().map(this::filter).toList();
  }

  private Filter filter(Facet facet) {
    return new Filter(
        facet.word(),
        words.one(facet),
        facet.closed() ? named(facet) : inUse(facet),
        !facet.closed());
  }

  // A part stands behind what it is a part of, and further in.
  private static List<Choice> named(Facet facet) {
    List<Choice> choices = new ArrayList<>();
    Map<String, List<Term>> parts = new HashMap<>();
    for (Term term : facet.vocabulary().current()) {
      parts.computeIfAbsent(term.broader().orElse(""), b -> new ArrayList<>()).add(term);
    }
    add(parts, "", "", choices);
    return choices;
  }

  private static void add(
      Map<String, List<Term>> parts, String whole, String indent, List<Choice> choices) {
    for (Term term : parts.getOrDefault(whole, List.of())) {
      choices.add(new Choice(term.id(), indent + term.name()));
      add(parts, term.id(), indent + "\u00a0\u00a0\u00a0", choices);
    }
  }

  private List<Choice> inUse(Facet facet) {
    Map<String, Integer> counts = new HashMap<>();
    for (Brief brief : site.briefs()) {
      FilterValues.of(brief, facet, site).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FREE)
        .map(Map.Entry::getKey)
        .sorted()
        .map(name -> new Choice(name, name))
        .toList();
  }
}
