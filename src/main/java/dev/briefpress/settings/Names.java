package dev.briefpress.settings;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.Slug;
import dev.briefpress.yaml.Yaml.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names that facets and fields of a newsroom may have: each is a field, a folder and a filter.
 */
final class Names {
  /** Longest name, in characters. */
  private static final int LONGEST = 40;

  /** Folders of files that every site has, beside those of landmarks and facets. */
  private static final List<String> FOLDERS =
      List.of("assets", "briefs", "pages", "summaries", "schemas");

  /** What stands in the address of a search, and in the file by which searches are filtered. */
  private static final List<String> SEARCH =
      List.of("q", "tag", "from", "to", "order", "first", "days");

  private final Map<String, String> taken = new HashMap<>();

  /**
   * Knows the names that a newsroom cannot use: those of the shipped facets, folders, fields and
   * the search page.
   */
  Names(List<Facet> shipped) {
    SEARCH.forEach(name -> taken.put(name, "the search page uses it"));
    Stream.concat(FOLDERS.stream(), Stream.of(Landmark.values()).flatMap(Names::folder))
        .forEach(name -> taken.put(name, "it is a folder of every site"));
    for (Facet facet : shipped) {
      taken.put(facet.word(), "themes and searches use it for '" + facet.id() + "'");
      taken.put(facet.folder(), "it is a folder of every site");
    }
    HeaderFields.taken()
        .forEach(name -> taken.put(name, "it has a meaning in the front matter of every brief"));
  }

  private static Stream<String> folder(Landmark landmark) {
    String path = landmark.address().value();
    int slash = path.indexOf('/');
    return slash < 0 ? Stream.of() : Stream.of(path.substring(0, slash));
  }

  /** Takes the name of a facet or field; {@code false}, with a finding, when it cannot have it. */
  boolean claim(Entry entry, ConfigurationFields configuration) {
    String name = entry.name();
    String use = taken.get(name);
    if (use != null) {
      configuration.reserved(entry, use);
      return false;
    }
    if (!isName(name)) {
      configuration.bad(
          entry,
          "'" + name + "' cannot be the name of a facet or field",
          "write at most "
              + LONGEST
              + " of a-z, 0-9 and single hyphens, a letter first, such as 'region'");
      return false;
    }
    taken.put(name, "another facet or field of this file has it");
    return true;
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST
        && name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
        && Slug.isWellFormed(name);
  }
}
