package dev.briefpress.search.split;

import dev.briefpress.search.text.Folding;
import dev.briefpress.search.text.LowerCase;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

  /** A value as it is compared with what is typed: folded and in small letters. */
  public static String key(String value) {
    return LowerCase.of(Folding.fold(value));
  }

  /** What completes a value: each of its spellings, and what follows a blank in one. */
  public Set<String> keys(String value) {
    Set<String> keys = new TreeSet<>();
    addKeys(value, keys);
    aliases.getOrDefault(value, List.of()).forEach(alias -> addKeys(alias, keys));
    return keys;
  }

  private static void addKeys(String spelling, Set<String> keys) {
    String key = key(spelling);
    for (int start = 0; start >= 0 && start < key.length(); ) {
      keys.add(key.substring(start));
      int blank = key.indexOf(' ', start);
      start = blank < 0 ? -1 : blank + 1;
    }
  }
}
