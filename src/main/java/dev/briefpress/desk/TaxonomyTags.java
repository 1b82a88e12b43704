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

/** The section {@code tags} of content/taxonomy.yaml, edited line by line. */
final class TaxonomyTags {
  private static final String NAME = "name";
  private static final String ALIASES = "aliases";

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

  /** What makes {@code from} an alias of {@code to}; nothing when it is one already. */
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
      return respelt ? List.of() : alias(stays.get(), List.of(from)).stream().toList();
    }
    return List.of(added("{name: %s, aliases: [%s]}", to.name(), from, respelt));
  }

  private List<Edit> merged(Mapping old, Mapping stays) {
    Map<String, String> names = new LinkedHashMap<>();
    text(old, NAME).ifPresent(name -> names.put(Slug.key(name), name));
    texts(old).forEach(alias -> names.putIfAbsent(Slug.key(alias), alias));
    List<Edit> edits = new ArrayList<>(alias(stays, List.copyOf(names.values())).stream().toList());
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
      alias(term, List.of(name.text())).ifPresent(edits::add);
    }
    return edits;
  }

  private Optional<Edit> alias(Mapping term, List<String> names) {
    List<String> items = names.stream().map(YamlEdits::item).toList();
    Optional<Entry> aliases = term.entry(ALIASES);
    Entry name = term.entry(NAME).orElseThrow();
    String list = "[" + String.join(", ", items) + "]";
    if (aliases.isEmpty()) {
      return Optional.of(yaml.field(term, name, ALIASES, list));
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

  private Edit added(String form, String name, String alias, boolean respelt) {
    String term =
        respelt
            ? "{name: " + YamlEdits.item(name) + "}"
            : form.formatted(YamlEdits.item(name), YamlEdits.item(alias));
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
                    .filter(t -> texts(t).stream().map(Slug::key).anyMatch(key::equals))
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

  private static List<String> texts(Mapping term) {
    if (term.get(ALIASES).orElse(null) instanceof Sequence list) {
      return list.items().stream()
          .filter(Scalar.class::isInstance)
          .map(item -> ((Scalar) item).text().strip())
          .toList();
    }
    return text(term, ALIASES).stream().toList();
  }
}
