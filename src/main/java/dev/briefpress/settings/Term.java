package dev.briefpress.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a facet as the taxonomy knows it: a category, tag, entity or technique, a value of a
 * newsroom's own facet, or a range of numbers or days.
 *
 * @param id unique among the values of its facet; where the taxonomy gives none, the {@link
 *     dev.briefpress.content.Slug#key key} of its name
 * @param name as readers see it
 * @param shortName as the kicker has it; the name unless a category has another
 * @param aliases other spellings that mean the same, former names among them
 * @param formerly those of the aliases that were names of published pages with feeds
 * @param sameAs addresses elsewhere that describe the same thing, each once
 * @param kind person, organization or place; entities only
 * @param broader id of the value that it is a part of
 * @param replacement id of the value to use in its place; present when it is deprecated
 * @param range the values that it covers; only in facets of numbers or days
 */
public record Term(
    String id,
    String name,
    String shortName,
    List<String> aliases,
    List<String> formerly,
    Optional<String> description,
    List<URI> sameAs,
    Optional<String> kind,
    Optional<String> broader,
    Optional<String> replacement,
    Optional<Range> range) {
  public Term {
    aliases = Stream.concat(aliases.stream(), formerly.stream()).distinct().toList();
    formerly = List.copyOf(formerly);
    sameAs = List.copyOf(sameAs);
  }

  /** A value of which only these are known. */
  static Term of(String id, String name, List<String> aliases, Optional<String> description) {
    return new Term(
        id,
        name,
        name,
        aliases,
        List.of(),
        description,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean deprecated() {
    return replacement.isPresent();
  }
}
