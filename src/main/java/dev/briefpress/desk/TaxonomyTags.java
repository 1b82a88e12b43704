package dev.briefpress.desk;

import dev.briefpress.content.Slug;
import dev.briefpress.content.Tag;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.read.SourceFile;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import dev.briefpress.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section {@code tags} of content/taxonomy.yaml, edited line by line. */
final class TaxonomyTags {
  private static final String NAME = "name";
  private static final String ALIASES = "aliases";
  private static final String FORMERLY = "formerly";

  private final SourceFile file;
  private final YamlEdits yaml;
  private final Mapping root;
  private final List<Mapping> terms = new ArrayList<>();

  TaxonomyTags(SourceFile file) {
    this.file = file;
    this.yaml = new YamlEdits(file);
    this.root = YamlReader.read(file.text()).root();
    Yaml tags = root.get("tags").orElse(null);
    if (tags instanceof Sequence list) {
      list.items().stream().filter(Mapping.class::isInstance).forEach(i -> terms.add((Mapping) i));
    } else if (tags instanceof Mapping one) {
      terms.add(one);
    }
  }

  /** What makes {@code from} a former name of {@code to}; nothing when it is an alias already. */
  List<Edit> edits(String from, Tag to) {
    Optional<Mapping> old = find(Slug.key(from));
    Optional<Mapping> stays = find(to.key());
    if (old.isPresent() && stays.isPresent() && !old.equals(stays)) {
      return merged(old.get(), stays.get());
    }
    if (old.isPresent()) {
      return stays.isPresent() && !named(old.get()).equals(Slug.key(from))
          ? List.of()
          : renamed(old.get(), to);
    }
    boolean respelt = Slug.key(from).equals(to.key());
    if (stays.isPresent()) {
      return respelt ? List.of() : names(stays.get(), FORMERLY, List.of(from)).stream().toList();
    }
    return List.of(added(to.name(), from, respelt));
  }

  private List<Edit> merged(Mapping old, Mapping stays) {
    Map<String, String> names = new LinkedHashMap<>();
    text(old, NAME).ifPresent(name -> names.put(Slug.key(name), name));
    texts(old, FORMERLY).forEach(name -> names.putIfAbsent(Slug.key(name), name));
    List<String> former = List.copyOf(names.values());
    List<String> aliases =
        texts(old, ALIASES).stream()
            .filter(alias -> names.putIfAbsent(Slug.key(alias), alias) == null)
            .toList();
    List<Edit> edits = new ArrayList<>();
    if (stays.entry(ALIASES).isEmpty() && stays.entry(FORMERLY).isEmpty() && !aliases.isEmpty()) {
      edits.add(yaml.fields(stays, stays.entry(NAME).orElseThrow(), both(former, aliases)));
    } else {
      names(stays, FORMERLY, former).ifPresent(edits::add);
      names(stays, ALIASES, aliases).ifPresent(edits::add);
    }
    if (root.get("tags").orElse(null) instanceof Sequence list) {
      edits.addAll(yaml.without(list, Set.of(list.items().indexOf(old))));
    }
    return edits;
  }

  private List<Edit> renamed(Mapping term, Tag to) {
    Scalar name = (Scalar) term.get(NAME).orElseThrow();
    List<Edit> edits = new ArrayList<>();
    if (!name.text().equals(to.name())) {
      edits.add(yaml.replace(name, YamlEdits.item(to.name())));
    }
    if (!Slug.key(name.text()).equals(to.key())) {
      // Behind the name, and not within it: the name itself is another edit.
      names(term, FORMERLY, List.of(name.text())).ifPresent(edits::add);
    }
    return edits;
  }

  private static Map<String, String> both(List<String> former, List<String> aliases) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(FORMERLY, list(former));
    fields.put(ALIASES, list(aliases));
    return fields;
  }

  private static String list(List<String> names) {
    return names.stream().map(YamlEdits::item).collect(Collectors.joining(", ", "[", "]"));
  }

  // More names in the list of that field, or the field with them.
  private Optional<Edit> names(Mapping term, String field, List<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<String> items = names.stream().map(YamlEdits::item).toList();
    Optional<Entry> aliases = term.entry(field);
    Entry name = term.entry(NAME).orElseThrow();
    String list = list(names);
    if (aliases.isEmpty()) {
      return Optional.of(yaml.fields(term, name, Map.of(field, list)));
    }
    Yaml value = aliases.get().value();
    if (value instanceof Sequence given) {
      return Optional.of(yaml.with(given, items));
    }
    if (!(value instanceof Scalar one)) {
      return Optional.empty();
    }
    if (one.isAbsent()) {
      return Optional.of(yaml.insert(behindColon(aliases.get()), " " + list));
    }
    String written = file.text().substring(yaml.start(one), yaml.end(one));
    return Optional.of(yaml.replace(one, "[" + written + ", " + list.substring(1)));
  }

  private Edit added(String name, String former, boolean respelt) {
    String term =
        respelt
            ? "{name: " + YamlEdits.item(name) + "}"
            : "{name: %s, formerly: [%s]}".formatted(YamlEdits.item(name), YamlEdits.item(former));
    Optional<Entry> tags = root.entry("tags");
    if (tags.isEmpty()) {
      String text = file.text();
      String gap = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
      return yaml.insert(text.length(), gap + "tags:\n  - " + term + "\n");
    }
    Yaml value = tags.get().value();
    if (value instanceof Sequence list) {
      return yaml.with(list, List.of(term));
    }
    return yaml.insert(behindColon(tags.get()), "\n  - " + term);
  }

  private int behindColon(Entry entry) {
    int name = FileEdits.offset(file, entry.nameSpan().endLine(), entry.nameSpan().endColumn());
    return file.text().indexOf(':', name) + 1;
  }

  // The term of a name, else of an alias.
  private Optional<Mapping> find(String key) {
    return terms.stream()
        .filter(term -> named(term).equals(key))
        .findFirst()
        .or(
            () ->
                terms.stream()
                    .filter(
                        t ->
                            Stream.of(ALIASES, FORMERLY)
                                .flatMap(field -> texts(t, field).stream())
                                .map(Slug::key)
                                .anyMatch(key::equals))
                    .findFirst());
  }

  private static String named(Mapping term) {
    return text(term, NAME).map(Slug::key).orElse("");
  }

  private static Optional<String> text(Mapping term, String field) {
    return term.get(field)
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text().strip());
  }

  private static List<String> texts(Mapping term, String field) {
    if (term.get(field).orElse(null) instanceof Sequence list) {
      return list.items().stream()
          .filter(Scalar.class::isInstance)
          .map(item -> ((Scalar) item).text().strip())
          .toList();
    }
    return text(term, field).stream().toList();
  }
}
