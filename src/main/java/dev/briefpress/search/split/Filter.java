package dev.briefpress.search.split;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something by which results are filtered.
 *
 * @param name of the filter in cards, in files and in an address of the search page
 * @param open whether it has too many values to list them: they are completed as one types
 * @param aliases other spellings of a value by which it is completed, by value
 */
public record Filter(String name, boolean open, Map<String, List<String>> aliases) {
  public Filter {
    aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
  }
}
