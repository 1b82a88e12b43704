package dev.briefpress.settings;

import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Steps;
import dev.briefpress.settings.Facet.ValueType;
import dev.briefpress.text.Visible;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values or ranges that a facet's declaration names. */
final class FacetValues {
  /** Most values of a facet: each has a page, and an entry in a list to choose from. */
  static final int MOST = 2_000;

  /** Most values that a value is a part of, one of the other. */
  static final int DEEPEST = 8;

  private final ConfigurationFields configuration;

  /** Longest name of a value, in UTF-16 units. */
  private static final int LONGEST_NAME = 200;

  private final Steps near = NearMisses.budget();
  private final List<Term> terms = new ArrayList<>();
  private final Map<String, Term> byId = new HashMap<>();
  private final Map<String, Yaml> places = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  FacetValues(ConfigurationFields configuration) {
    this.configuration = configuration;
  }

  /** The values of a facet of texts. */
  Vocabulary values(Optional<Yaml> declared) {
    if (declared.isEmpty()) {
      return Vocabulary.NONE;
    }
    if (!(declared.get() instanceof Sequence list)) {
      configuration.wrongType("values", "a list", declared.get());
      return Vocabulary.NONE;
    }
    if (list.items().size() > MOST) {
      configuration.bad(
          list,
          "a facet of " + list.items().size() + " values",
          "name at most " + MOST + ", or leave `values` out: then any value is free");
      return Vocabulary.NONE;
    }
    for (Yaml item : list.items()) {
      if (item instanceof Mapping mapping) {
        value(mapping);
      } else if (item instanceof Scalar scalar && !scalar.isAbsent()) {
        add(scalar, Term.of(id(scalar.text()), scalar.text().strip(), List.of(), Optional.empty()));
      } else {
        configuration.wrongType("values", "a list of names or groups of fields", item);
      }
    }
    if (list.isEmpty()) {
      configuration.bad(list, "this facet has no value", "name one, or leave `values` out");
    }
    terms.forEach(this::aliases);
    terms.forEach(this::checkBroader);
    terms.forEach(this::checkReplacement);
    return Vocabulary.of(terms);
  }

  private void value(Mapping mapping) {
    Fields fields = configuration.of(mapping);
    Optional<String> name = fields.requiredLine("name");
    Optional<Scalar> id = fields.scalar("id");
    List<String> aliases = fields.texts("aliases");
    List<String> formerly = fields.texts("formerly");
    Optional<String> description = fields.text("description");
    List<URI> sameAs = SameAs.of(fields, configuration);
    Optional<String> broader = fields.text("broader");
    Optional<String> replacement =
        fields.text("deprecated").map(text -> text.replaceFirst("^use\\s+", ""));
    fields.reportUnknown();
    if (name.isPresent()) {
      add(
          id.map(Yaml.class::cast).orElse(mapping),
          new Term(
              id.map(Scalar::text).orElseGet(() -> id(name.get())),
              name.get(),
              name.get(),
              aliases,
              formerly,
              description,
              sameAs,
              Optional.empty(),
              broader,
              replacement,
              Optional.empty()));
    }
  }

  // A name in other letters than a to z needs an id.
  private static String id(String name) {
    String suggestion = Slug.suggestion(name);
    return suggestion.equals("untitled") ? "" : suggestion;
  }

  private void add(Yaml place, Term term) {
    String id = term.id();
    if (term.name().length() > LONGEST_NAME) {
      configuration.bad(
          place,
          "a value's name has more than " + LONGEST_NAME + " characters",
          "write a word or two, and the rest in `description`");
    } else if (!Visible.in(term.name())) {
      configuration.invisible("a value's name", place, Visible.numbers(term.name()));
    } else if (id.isEmpty()) {
      configuration.bad(
          place,
          "no address can be made of the name '" + term.name() + "'",
          "write an id beside it: `{id: …, name: " + term.name() + "}`");
    } else if (id.indexOf('_') >= 0 || !Slug.isWellFormed(id)) {
      configuration.bad(
          place,
          "id '" + id + "' cannot stand in an address",
          "write a-z, 0-9 and single hyphens, such as '" + Slug.suggestion(id) + "'");
    } else if (places.containsKey(id)) {
      configuration.bad(place, "value '" + id + "' occurs twice", "remove one, or give it an id");
    } else {
      places.put(id, place);
      claim(place, term.name(), id);
      claim(place, id, id);
      terms.add(term);
      byId.put(id, term);
    }
  }

  private void aliases(Term term) {
    term.aliases().forEach(alias -> claim(place(term), alias, term.id()));
  }

  private void claim(Yaml place, String spelling, String id) {
    String other = keys.putIfAbsent(Slug.key(spelling), id);
    if (other != null && !other.equals(id)) {
      configuration.bad(
          place,
          "'"
              + spelling
              + "' stands for '"
              + other
              + "' already, and cannot stand for '"
              + id
              + "'",
          "give each value names and aliases of its own");
    }
  }

  private Yaml place(Term term) {
    Yaml place = places.get(term.id());
    if (place == null) {
      throw new IllegalStateException("no place for " + term.id());
    }
    return place;
  }

  private void checkBroader(Term term) {
    Optional<String> next = term.broader();
    for (int depth = 0; next.isPresent(); depth++) {
      Optional<Term> broader = byId(next.get());
      if (broader.isEmpty()) {
        if (depth == 0) {
          configuration.bad(
              place(term),
              "'" + term.id() + "' is a part of '" + next.get() + "', which is no value",
              near(next.get()));
        }
        return;
      }
      if (broader.get().id().equals(term.id()) || depth == DEEPEST) {
        configuration.bad(
            place(term),
            depth == DEEPEST
                ? "'" + term.id() + "' is a part of more than " + DEEPEST + " values"
                : "'" + term.id() + "' is a part of itself",
            "take `broader` from one of the values that lead there");
        return;
      }
      if (broader.get().deprecated() && depth == 0) {
        configuration.bad(
            place(term),
            "'" + term.id() + "' is a part of '" + next.get() + "', which is deprecated",
            "name the value that is in use");
        return;
      }
      next = broader.get().broader();
    }
  }

  private void checkReplacement(Term term) {
    if (term.replacement().isEmpty()) {
      return;
    }
    String wanted = term.replacement().get();
    Optional<Term> replacement = byId(wanted);
    if (replacement.isEmpty()) {
      configuration.bad(
          place(term),
          "'" + term.id() + "' is deprecated for '" + wanted + "', which is no value",
          "write `deprecated: use` and the id of another value; " + near(wanted));
    } else if (replacement.get().deprecated()) {
      configuration.bad(
          place(term),
          "'" + term.id() + "' is deprecated for '" + wanted + "', which is deprecated too",
          "name the value that is in use");
    }
  }

  private String near(String wanted) {
    return NearMisses.among(places.keySet().stream().sorted().toList(), near)
        .nearest(wanted)
        .map(id -> "did you mean '" + id + "'?")
        .orElse("name the id of one of the values");
  }

  private Optional<Term> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The ranges of a facet of numbers or days. */
  Vocabulary ranges(List<Mapping> declared, ValueType type) {
    for (Mapping mapping : declared) {
      if (terms.size() == MOST) {
        configuration.bad(mapping, "more than " + MOST + " ranges", "name fewer");
        break;
      }
      Fields fields = configuration.of(mapping);
      Optional<String> name = fields.requiredLine("name");
      Optional<Scalar> id = fields.scalar("id");
      Optional<String> description = fields.text("description");
      List<URI> sameAs = SameAs.of(fields, configuration);
      Optional<BigDecimal> from = end(fields, "from", type);
      Optional<BigDecimal> to = end(fields, "to", type);
      fields.reportUnknown();
      if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
        configuration.bad(mapping, "this range ends before it starts", "exchange `from` and `to`");
      }
      if (name.isPresent()) {
        add(
            id.map(Yaml.class::cast).orElse(mapping),
            new Term(
                id.map(Scalar::text).orElseGet(() -> id(name.get())),
                name.get(),
                name.get(),
                List.of(),
                List.of(),
                description,
                sameAs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Range(from, to))));
      }
    }
    return Vocabulary.of(terms);
  }

  private Optional<BigDecimal> end(Fields fields, String name, ValueType type) {
    Optional<Scalar> scalar = fields.scalar(name);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text().strip();
    try {
      if (type == ValueType.DAY && text.length() == "2026-01-30".length()) {
        return Optional.of(Range.place(LocalDate.parse(text)));
      }
    } catch (DateTimeException e) {
      // reported below, like any other form
    }
    if (type == ValueType.NUMBER && Numbers.isOne(text)) {
      return Optional.of(new BigDecimal(text));
    }
    configuration.bad(
        scalar.get(),
        "'" + text + "' is not a " + (type == ValueType.DAY ? "day" : "number"),
        type == ValueType.DAY ? "write it as YYYY-MM-DD" : "write it like 12 or -0.5");
    return Optional.empty();
  }
}
