package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Slug;
import dev.briefpress.settings.Facet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names of people and organisations mean one of them, as the briefs themselves say: {@code
 * European External Action Service (EEAS)}, and {@code Ministry of Defence (Finland)} beside {@code
 * Ministry of Defence of Finland}.
 *
 * <p>A short name that stands behind two names ({@code MoD} behind two ministries) means neither.
 * What the taxonomy names is what it says.
 */
final class EntityNames {
  static final EntityNames NONE = new EntityNames(Map.of(), Map.of(), Set.of());

  private final Map<String, String> parents;
  private final Map<String, Set<String>> others;
  private final Set<String> shared;

  private EntityNames(
      Map<String, String> parents, Map<String, Set<String>> others, Set<String> shared) {
    this.parents = parents;
    this.others = others;
    this.shared = shared;
  }

  /** What {@code briefs} say. */
  static EntityNames of(Facet facet, List<Brief> briefs) {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    Map<String, Set<String>> others = new HashMap<>();
    for (Brief brief : briefs) {
      for (Entity entity : brief.entities()) {
        if (entity.name().endsWith(")")) {
          ofPlace(entity.name()).forEach(other -> meet(other, entity.name(), facet, named));
        }
        for (String other : entity.spellings()) {
          meet(other, entity.name(), facet, named);
          others.computeIfAbsent(entity.name(), name -> new LinkedHashSet<>()).add(other);
        }
      }
    }
    if (named.isEmpty()) {
      return NONE;
    }
    EntityNames names = new EntityNames(new HashMap<>(), others, new HashSet<>());
    named.forEach(
        (other, all) -> {
          if (all.size() == 1) {
            names.unite(other, all.iterator().next());
          }
        });
    names.parents.replaceAll((key, parent) -> names.key(parent));
    return names;
  }

  private static void meet(String other, String name, Facet facet, Map<String, Set<String>> named) {
    String key = Slug.key(other);
    if (!key.isEmpty() && facet.term(other).isEmpty() && facet.term(name).isEmpty()) {
      named.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(Slug.key(name));
    }
  }

  // "Ministry of Defence (Finland)" is "Ministry of Defence of Finland".
  private static List<String> ofPlace(String name) {
    int open = name.lastIndexOf(" (");
    if (open <= 0) {
      return List.of();
    }
    String bare = name.substring(0, open);
    String place = name.substring(open + 2, name.length() - 1);
    return List.of(bare + " of " + place, bare + " of the " + place);
  }

  private void unite(String other, String name) {
    String a = root(other);
    String b = root(name);
    shared.add(other);
    shared.add(name);
    if (!a.equals(b)) {
      parents.put(a, b);
    }
  }

  /** The key that stands for all names of the entity to which {@code key} belongs. */
  String key(String key) {
    String root = key;
    for (String next = parents.get(root); next != null; next = parents.get(root)) {
      root = next;
    }
    return root;
  }

  // The same, and shortens the way there, so that a long chain is walked once.
  private String root(String key) {
    String root = key(key);
    for (String at = key; !at.equals(root); ) {
      String next = parents.put(at, root);
      at = next == null ? root : next;
    }
    return root;
  }

  /** Whether an entity of this key has, or may have, names of other keys. */
  boolean isShared(String key) {
    return shared.contains(key);
  }

  /** Spellings that stand beside this name in briefs. */
  Set<String> others(String name) {
    return others.getOrDefault(name, Set.of());
  }
}
