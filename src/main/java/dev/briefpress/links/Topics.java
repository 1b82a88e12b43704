package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Tag;
import dev.briefpress.settings.Category;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import dev.briefpress.settings.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The topics of a site, by kind and key. */
final class Topics {
  /** Most companions that a topic names. */
  private static final int MOST_COMPANIONS = 12;

  private final Taxonomy taxonomy;
  private final Map<Topic.Kind, Map<String, Topic>> topics = new EnumMap<>(Topic.Kind.class);

  private Topics(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Topics of {@code briefs}, which are sorted newest first. */
  static Topics of(List<Brief> briefs, Taxonomy taxonomy) {
    Topics topics = new Topics(taxonomy);
    for (Topic.Kind kind : Topic.Kind.values()) {
      topics.topics.put(kind, topics.gathered(kind, briefs));
    }
    return topics;
  }

  /** All topics of a kind: categories in the taxonomy's order, others by name. */
  List<Topic> of(Topic.Kind kind) {
    List<Topic> all = new ArrayList<>(byKey(kind).values());
    if (kind != Topic.Kind.CATEGORY) {
      all.sort(Comparator.comparing((Topic t) -> Slug.key(t.name())).thenComparing(Topic::key));
    }
    return all;
  }

  /** The topics of one kind that a brief carries, in its order. */
  List<Topic> of(Brief brief, Topic.Kind kind) {
    Map<String, Topic> byKey = byKey(kind);
    List<Topic> own = new ArrayList<>();
    for (String key : names(brief, kind).keySet()) {
      own.add(found(byKey, key));
    }
    return own;
  }

  private Map<String, Topic> byKey(Topic.Kind kind) {
    return topics.getOrDefault(kind, Map.of());
  }

  private static Topic found(Map<String, Topic> byKey, String key) {
    Topic topic = byKey.get(key);
    if (topic == null) {
      throw new IllegalStateException("no topic has the key '" + key + "'");
    }
    return topic;
  }

  private static Topic.Companion companion(Topic topic, int briefs) {
    return new Topic.Companion(topic.name(), topic.address(), briefs);
  }

  BriefLinks linksOf(
      Brief brief, Optional<Brief> older, Optional<Brief> newer, List<Related> related) {
    return new BriefLinks(
        found(byKey(Topic.Kind.CATEGORY), brief.header().category()),
        of(brief, Topic.Kind.TAG),
        of(brief, Topic.Kind.ENTITY),
        of(brief, Topic.Kind.TECHNIQUE),
        older,
        newer,
        related);
  }

  // The spelling of the earliest brief stands for a name that the taxonomy does not know, so that a
  // new
  // brief never renames a page.
  private Map<String, Topic> gathered(Topic.Kind kind, List<Brief> briefs) {
    Map<String, List<Brief>> members = new LinkedHashMap<>();
    Map<String, String> spelling = new HashMap<>();
    if (kind == Topic.Kind.CATEGORY) {
      taxonomy.categories().forEach(c -> members.put(c.id(), new ArrayList<>()));
    }
    for (Brief brief : briefs) {
      names(brief, kind)
          .forEach(
              (key, name) -> {
                members.computeIfAbsent(key, k -> new ArrayList<>()).add(brief);
                spelling.put(key, name);
              });
    }
    Map<String, Topic> gathered = new LinkedHashMap<>();
    members.forEach(
        (key, own) -> gathered.put(key, topic(kind, key, spelling.getOrDefault(key, key), own)));
    Map<String, Topic> finished = new LinkedHashMap<>();
    gathered.forEach((key, topic) -> finished.put(key, withCompanions(topic, gathered)));
    return finished;
  }

  private Map<String, String> names(Brief brief, Topic.Kind kind) {
    Map<String, String> names = new LinkedHashMap<>();
    switch (kind) {
      case TAG -> {
        for (Tag tag : brief.header().tags()) {
          names.putIfAbsent(tag.key(), tag.name());
        }
      }
      case CATEGORY -> names.put(brief.header().category(), brief.header().category());
      case ENTITY -> {
        for (Entity entity : brief.entities()) {
          names.putIfAbsent(Slug.key(entity.name()), entity.name());
        }
      }
      case TECHNIQUE -> {
        for (String technique : brief.techniques()) {
          names.putIfAbsent(Slug.key(technique), technique);
        }
      }
    }
    return names;
  }

  private Topic topic(Topic.Kind kind, String key, String name, List<Brief> briefs) {
    if (kind == Topic.Kind.CATEGORY) {
      Category category = taxonomy.category(key).orElseThrow();
      Slug slug = new Slug(key);
      return new Topic(
          kind,
          key,
          category.name(),
          slug,
          address(kind, slug),
          category.description(),
          Optional.empty(),
          briefs,
          List.of());
    }
    Optional<Term> term = vocabulary(kind).find(name);
    Slug slug = Slug.ofName(name);
    return new Topic(
        kind,
        key,
        term.map(Term::name).orElse(name),
        slug,
        address(kind, slug),
        term.flatMap(Term::description),
        term.flatMap(Term::kind),
        briefs,
        List.of());
  }

  private Vocabulary vocabulary(Topic.Kind kind) {
    return switch (kind) {
      case TAG -> taxonomy.tags();
      case ENTITY -> taxonomy.entities();
      default -> taxonomy.techniques();
    };
  }

  private static SitePath address(Topic.Kind kind, Slug slug) {
    return new SitePath(kind.folder() + "/" + slug + ".html");
  }

  private Topic withCompanions(Topic topic, Map<String, Topic> all) {
    if (topic.kind() == Topic.Kind.CATEGORY) {
      return topic;
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Brief brief : topic.briefs()) {
      for (String key : names(brief, topic.kind()).keySet()) {
        if (!key.equals(topic.key())) {
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
    List<Topic.Companion> companions =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_COMPANIONS)
            .map(e -> companion(found(all, e.getKey()), e.getValue()))
            .toList();
    return new Topic(
        topic.kind(),
        topic.key(),
        topic.name(),
        topic.slug(),
        topic.address(),
        topic.description(),
        topic.entityKind(),
        topic.briefs(),
        companions);
  }
}
