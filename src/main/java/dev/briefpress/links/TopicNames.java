package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Tag;
import dev.briefpress.settings.Category;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import dev.briefpress.settings.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The names of one kind of topic that briefs use, numbered as they are met. Names of one key are
 * one topic, and so are a name of the taxonomy and its aliases.
 */
final class TopicNames {
  private final Topic.Kind kind;
  private final Taxonomy taxonomy;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> bySpelling = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Optional<Term>> terms = new ArrayList<>();
  private final List<int[]> carried = new ArrayList<>();

  private TopicNames(Topic.Kind kind, Taxonomy taxonomy) {
    this.kind = kind;
    this.taxonomy = taxonomy;
    this.vocabulary =
        switch (kind) {
          case TAG -> taxonomy.tags();
          case ENTITY -> taxonomy.entities();
          case TECHNIQUE -> taxonomy.techniques();
          case CATEGORY -> Vocabulary.of(List.of());
        };
  }

  /**
   * Gathers the names of {@code briefs}.
   *
   * @param briefs newest first
   */
  static TopicNames of(Topic.Kind kind, List<Brief> briefs, Taxonomy taxonomy) {
    TopicNames names = new TopicNames(kind, taxonomy);
    if (kind == Topic.Kind.CATEGORY) {
      taxonomy.categories().forEach(c -> names.add(c.id(), c.name()));
    }
    briefs.forEach(names::gather);
    return names;
  }

  private void gather(Brief brief) {
    List<String> written = written(brief);
    int[] own = new int[written.size()];
    int count = 0;
    for (String name : written) {
      int number = number(name);
      if (number >= 0 && !contains(own, count, number)) {
        own[count++] = number;
        respell(number, name);
      }
    }
    carried.add(count == own.length ? own : Arrays.copyOf(own, count));
  }

  private List<String> written(Brief brief) {
    return switch (kind) {
      case TAG -> brief.header().tags().stream().map(Tag::name).toList();
      case CATEGORY -> List.of(brief.header().category());
      case ENTITY -> brief.entities().stream().map(Entity::name).toList();
      case TECHNIQUE -> brief.techniques();
    };
  }

  // -1 for a name of which nothing is left, such as a lone hyphen.
  private int number(String name) {
    Integer known = bySpelling.get(name);
    if (known != null) {
      return known;
    }
    String canonical = vocabulary.canonical(name);
    String key = kind == Topic.Kind.CATEGORY ? name : Slug.key(canonical);
    Integer same = byKey.get(key);
    int number = key.isEmpty() ? -1 : same == null ? add(key, canonical) : same;
    bySpelling.put(name, number);
    return number;
  }

  private int add(String key, String name) {
    int number = keys.size();
    keys.add(key);
    names.add(name);
    terms.add(vocabulary.find(name));
    byKey.put(key, number);
    return number;
  }

  // Briefs come newest first. The spelling of the earliest stands for a name that the taxonomy does
  // not know, so that a new brief never renames a page.
  private void respell(int number, String name) {
    if (kind != Topic.Kind.CATEGORY && terms.get(number).isEmpty()) {
      names.set(number, name.strip());
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

  Topic.Kind kind() {
    return kind;
  }

  /** Numbers of the topics that the brief at {@code position} carries, in its order. */
  int[] carried(int position) {
    return carried.get(position);
  }

  String key(int number) {
    return keys.get(number);
  }

  /** The name as readers see it. */
  String name(int number) {
    return names.get(number);
  }

  Optional<Term> term(int number) {
    return terms.get(number);
  }

  Optional<Category> category(int number) {
    return kind == Topic.Kind.CATEGORY ? taxonomy.category(keys.get(number)) : Optional.empty();
  }

  /** All numbers: categories in the taxonomy's order, others by key. */
  int[] order() {
    IntStream numbers = IntStream.range(0, keys.size());
    return kind == Topic.Kind.CATEGORY
        ? numbers.toArray()
        : numbers
            .boxed()
            .sorted(Comparator.comparing(keys::get))
            .mapToInt(Integer::intValue)
            .toArray();
  }
}
