package dev.briefpress.settings;

import dev.briefpress.content.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What content/taxonomy.yaml says.
 *
 * @param facets the shipped ones, then the newsroom's own in its order
 * @param fields the newsroom's own fields that are no facets, in its order
 * @param lexicon the words that the rules about estimates look for
 */
public record Taxonomy(List<Facet> facets, List<OwnField> fields, Lexicon lexicon) {
  public Taxonomy {
    facets = List.copyOf(facets);
    fields = List.copyOf(fields);
  }

  /** The facets from which something follows. */
  public List<Facet> facets(Facet.Role role) {
    return facets.stream().filter(facet -> facet.has(role)).toList();
  }

  /** The facets that are what they are by declaration alone, as a newsroom's own are. */
  public List<Facet> ownFacets() {
    return facets.stream().filter(facet -> !facet.typed()).toList();
  }

  /** Those of them from which something follows. */
  public List<Facet> ownFacets(Facet.Role role) {
    return ownFacets().stream().filter(facet -> facet.has(role)).toList();
  }

  /**
   * The facet called {@code id}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Facet facet(String id) {
    for (Facet facet : facets) {
      if (facet.id().equals(id)) {
        return facet;
      }
    }
    throw new IllegalArgumentException("there is no facet '" + id + "'");
  }

  public List<Term> categories() {
    return facet(Facet.CATEGORY).vocabulary().terms();
  }

  public Optional<Term> category(String id) {
    return facet(Facet.CATEGORY).vocabulary().byId(id);
  }

  /** The category that is called {@code name}, by its id or one of its names. */
  public Optional<Term> categoryNamed(String name) {
    String key = Slug.key(name);
    return categories().stream()
        .filter(
            c -> Stream.of(c.id(), c.name(), c.shortName()).anyMatch(n -> Slug.key(n).equals(key)))
        .findFirst();
  }

  public Vocabulary tags() {
    return facet(Facet.TAGS).vocabulary();
  }

  public Vocabulary entities() {
    return facet(Facet.ENTITIES).vocabulary();
  }

  public Vocabulary techniques() {
    return facet(Facet.TECHNIQUES).vocabulary();
  }
}
