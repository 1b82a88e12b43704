package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.links.FilterValues;
import dev.briefpress.links.Site;
import dev.briefpress.render.part.FacetWords;
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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The filters of the search page by what briefs are filed under. */
final class FacetFilters {
  /** Most values that are offered, the commonest, before any is typed, where they are many. */
  private static final int MOST_FREE = 24;

  private final Taxonomy taxonomy;
  private final Messages messages;
  private final FacetWords words;

  FacetFilters(Taxonomy taxonomy, Messages messages) {
    this.taxonomy = taxonomy;
    this.messages = messages;
    this.words = new FacetWords(messages);
  }

  /** The values that briefs have in a facet of which the taxonomy does not name all. */
  record InUse(String facet, List<String> values) {
    InUse {
      values = List.copyOf(values);
    }
  }

  /** The values in use of each such facet. */
  static List<InUse> inUse(Site site) {
    return site.taxonomy().facets(Role.FILTER).stream()
        .filter(facet -> !facet.closed())
        .map(facet -> new InUse(facet.id(), values(facet, site)))
        .toList();
  }

  List<Filter> of(List<InUse> inUse) {
    return taxonomy.facets(Role.FILTER).stream().map(f -> filter(f, inUse)).toList();
  }

  private Filter filter(Facet facet, List<InUse> inUse) {
    List<Choice> choices = facet.closed() ? named(facet) : choices(facet, inUse);
    return new Filter(facet.word(), words.one(facet), choices, isOpen(facet));
  }

  /** Whether it may have too many values to list them, as the search index has it. */
  private static boolean isOpen(Facet facet) {
    return !facet.closed() && facet.has(Role.PAGES);
  }

  private List<Choice> choices(Facet facet, List<InUse> inUse) {
    return inUse.stream()
        .filter(one -> one.facet().equals(facet.id()))
        .flatMap(one -> one.values().stream())
        .map(name -> new Choice(name, isOpen(facet) ? name : label(facet, name, name)))
        .toList();
  }

  // A part stands behind what it is a part of, and further in.
  private List<Choice> named(Facet facet) {
    List<Choice> choices = new ArrayList<>();
    Map<String, List<Term>> parts = new HashMap<>();
    for (Term term : facet.vocabulary().current()) {
      parts.computeIfAbsent(term.broader().orElse(""), b -> new ArrayList<>()).add(term);
    }
    add(facet, parts, "", "", choices);
    return choices;
  }

  private void add(
      Facet facet,
      Map<String, List<Term>> parts,
      String whole,
      String indent,
      List<Choice> choices) {
    for (Term term : parts.getOrDefault(whole, List.of())) {
      choices.add(new Choice(term.id(), indent + label(facet, term.id(), term.name())));
      add(facet, parts, term.id(), indent + "\u00a0\u00a0\u00a0", choices);
    }
  }

  // The theme has words for values about which code reasons: likelihood.very-likely.
  private String label(Facet facet, String value, String name) {
    String key = facet.word() + "." + value.replace(' ', '-');
    return facet.typed() ? messages.find(key).map(FacetFilters::capital).orElse(name) : name;
  }

  private static String capital(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  private static List<String> values(Facet facet, Site site) {
    Map<String, Integer> counts = new HashMap<>();
    for (Brief brief : site.briefs()) {
      FilterValues.of(brief, facet, site).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    if (!isOpen(facet)) {
      return counts.keySet().stream()
          .sorted(Comparator.comparing(FacetFilters::step).thenComparing(value -> value))
          .toList();
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

  /**
   * Where a term of a ladder stands among all of them, from the least likely; 0 of other values.
   */
  private static int step(String value) {
    return Stream.of(Ladder.values())
        .flatMap(ladder -> ladder.step(value).stream())
        .findFirst()
        .map(step -> step.from() + step.to())
        .orElse(0);
  }
}
