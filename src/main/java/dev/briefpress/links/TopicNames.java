package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The values of one facet that briefs use, numbered as they are met. Names of one key are one
 * topic, and so are a value of the taxonomy and its aliases, or all numbers of one range.
 */
final class TopicNames {
  private final Facet facet;
  private final boolean nested;
  private final Map<String, Integer> bySpelling = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Optional<Term>> terms = new ArrayList<>();
  private final List<int[]> carried = new ArrayList<>();
  private final List<int[]> filed = new ArrayList<>();
  private final List<Set<String>> spellings = new ArrayList<>();
  private final EntityNames same;

  private TopicNames(Facet facet, EntityNames same) {
    this.facet = facet;
    this.same = same;
    this.nested = facet.vocabulary().terms().stream().anyMatch(t -> t.broader().isPresent());
  }

  /**
   * Gathers the values of {@code briefs}; where the taxonomy names all, those without briefs too.
   *
   * @param briefs newest first
   */
  static TopicNames of(Facet facet, List<Brief> briefs) {
    boolean entities = facet.id().equals(Facet.ENTITIES);
    EntityNames same = entities ? EntityNames.of(facet, briefs) : EntityNames.NONE;
    TopicNames names = new TopicNames(facet, same);
    if (facet.closed()) {
      facet.vocabulary().current().forEach(names::add);
    }
    briefs.forEach(names::gather);
    return names;
  }

  private void gather(Brief brief) {
    List<String> written = brief.filedUnder(facet.id());
    int[] own = new int[written.size()];
    int count = 0;
    for (String name : written) {
      int number = number(name);
      if (number >= 0 && !contains(own, count, number)) {
        own[count++] = number;
        respell(number, name);
      }
    }
    int[] bare = count == own.length ? own : Arrays.copyOf(own, count);
    carried.add(bare);
    filed.add(nested ? withBroader(bare) : bare);
  }

  // What is filed under a value is filed under those that it is a part of as well.
  private int[] withBroader(int[] own) {
    return IntStream.concat(
            IntStream.of(own),
            IntStream.of(own)
                .boxed()
                .flatMap(number -> terms.get(number).stream())
                .flatMap(term -> facet.vocabulary().broader(term).stream())
                .mapToInt(this::number))
        .distinct()
        .toArray();
  }

  // -1 for a name of which nothing is left, such as a lone hyphen.
  private int number(String value) {
    Integer known = bySpelling.get(value);
    if (known != null) {
      return known;
    }
    Optional<Term> term = facet.term(value);
    int number = term.isPresent() ? number(term.get()) : free(value);
    bySpelling.put(value, number);
    if (number >= 0) {
      spellings.get(number).add(value);
      spellings.get(number).addAll(same.others(value));
    }
    return number;
  }

  private int number(Term term) {
    Integer same = byKey.get(term.id());
    return same == null ? add(term) : same;
  }

  private int free(String value) {
    String name = facet.shown(value).strip();
    String key = same.key(facet.freeKey(value));
    Integer same = byKey.get(key);
    return key.isEmpty() ? -1 : same == null ? add(key, name, Optional.empty()) : same;
  }

  private int add(Term term) {
    return add(term.id(), term.name(), Optional.of(term));
  }

  private int add(String key, String name, Optional<Term> term) {
    int number = keys.size();
    keys.add(key);
    names.add(name);
    terms.add(term);
    spellings.add(new LinkedHashSet<>());
    byKey.put(key, number);
    return number;
  }

  // Briefs come newest first. The spelling of the earliest stands for a name that the taxonomy does
  // not know, so that a new brief never renames a page.
  private void respell(int number, String value) {
    if (terms.get(number).isEmpty()) {
      names.set(number, facet.shown(value).strip());
    }
  }

  private static boolean contains(int[] numbers, int count, int number) {
    for (int i = 0; i < count; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  Facet facet() {
    return facet;
  }

  /** Whether some values are parts of others. */
  boolean nested() {
    return nested;
  }

  /** Number of the topic that this one is a part of; -1 when there is none. */
  int broader(int number) {
    return terms
        .get(number)
        .flatMap(Term::broader)
        .map(id -> byKey.getOrDefault(id, -1))
        .orElse(-1);
  }

  /** Numbers of the topics that the brief at {@code position} names, in its order. */
  int[] carried(int position) {
    return carried.get(position);
  }

  /** The same, and those of the topics that these are a part of. */
  int[] filed(int position) {
    return filed.get(position);
  }

  /** That of its name; of two names of one entity, that of the name which readers see. */
  String key(int number) {
    String key = keys.get(number);
    return terms.get(number).isEmpty() && same.isShared(key) ? facet.freeKey(name(number)) : key;
  }

  /** The spellings that briefs have, its name among them. */
  Set<String> spellings(int number) {
    return spellings.get(number);
  }

  /** The name as readers see it. */
  String name(int number) {
    return names.get(number);
  }

  Optional<Term> term(int number) {
    return terms.get(number);
  }

  /** All numbers: in the taxonomy's order where that names all values, otherwise by key. */
  int[] order() {
    IntStream numbers = IntStream.range(0, keys.size());
    return facet.closed()
        ? numbers.toArray()
        : numbers
            .boxed()
            .sorted(Comparator.comparing(this::key))
            .mapToInt(Integer::intValue)
            .toArray();
  }
}
