package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.links.FilterValues;
import dev.briefpress.links.Site;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Views.Choice;
import dev.briefpress.render.view.Views.Filter;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.settings.Taxonomy;
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

  private final Taxonomy taxonomy;
  private final FacetWords words;

  FacetFilters(Taxonomy taxonomy, Messages messages) {
    this.taxonomy = taxonomy;
    this.words = new FacetWords(messages);
  }

  /** The values that briefs have in a facet of which the taxonomy does not name all. */
  record InUse(String facet, List<String> values) {
    InUse {
      values = List.copyOf(values);
    }
  }

  /** Those of each such facet. */
  static List<InUse> inUse(Site site) {
    return site.taxonomy().ownFacets(Role.FILTER).stream()
        .filter(facet -> !facet.closed())
        .map(facet -> new InUse(facet.id(), values(facet, site)))
        .toList();
  }

  List<Filter> of(List<InUse> inUse) {
    return taxonomy.ownFacets(Role.FILTER).stream().map(f -> filter(f, inUse)).toList();
  }

  private Filter filter(Facet facet, List<InUse> inUse) {
    return new Filter(
        facet.word(),
        words.one(facet),
        facet.closed() ? named(facet) : choices(facet, inUse),
        !facet.closed());
  }

  private static List<Choice> choices(Facet facet, List<InUse> inUse) {
    return inUse.stream()
        .filter(one -> one.facet().equals(facet.id()))
        .flatMap(one -> one.values().stream())
        .map(name -> new Choice(name, name))
        .toList();
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

  private static List<String> values(Facet facet, Site site) {
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
        .toList();
  }
}
