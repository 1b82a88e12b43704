package dev.briefpress.yaml;

import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.text.Visible;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of one mapping by name and type. What is missing, of the wrong type or unknown
 * is reported to a {@link FieldFindings}; the caller gets an absent value and goes on, so that one
 * pass finds everything. Every name that was asked for counts as known.
 */
public final class Fields {
  /** Longest name or title: one line that also stands on other pages than its own. */
  public static final int LONGEST_LINE = 300;

  /** Longest text, such as a summary. */
  public static final int LONGEST_TEXT = 3_000;

  private final Mapping mapping;
  private final FieldFindings findings;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> meant = new LinkedHashSet<>();

  public Fields(Mapping mapping, FieldFindings findings) {
    this.mapping = mapping;
    this.findings = findings;
  }

  public Mapping mapping() {
    return mapping;
  }

  /** The value of {@code name}, whatever its type. */
  public Optional<Yaml> value(String name) {
    known.add(name);
    return mapping.get(name);
  }

  /** A single value; a list or a group of fields is reported, and the value is absent. */
  public Optional<Scalar> scalar(String name) {
    return one(name, Scalar.class, "a single value");
  }

  /** A group of fields. */
  public Optional<Mapping> group(String name) {
    return one(name, Mapping.class, "a group of fields");
  }

  private <T extends Yaml> Optional<T> one(String name, Class<T> type, String expected) {
    Optional<Yaml> value = value(name);
    value.filter(v -> !type.isInstance(v)).ifPresent(v -> findings.wrongType(name, expected, v));
    return value.filter(type::isInstance).map(type::cast);
  }

  /** A single value that must be there. */
  public Optional<Scalar> requiredScalar(String name) {
    if (value(name).isEmpty()) {
      missing(name);
    }
    return scalar(name);
  }

  /**
   * Reports that {@code name} is missing, unless a misspelt field was probably meant for it, which
   * is one fault and not two. Misspelt fields are known once all fields were asked for.
   */
  public void missing(String name) {
    missing.add(name);
  }

  /**
   * Whether there is a value of {@code name}, whatever its type but an empty list, or a misspelt
   * field that stands for it; to be asked after {@link #reportUnknown}.
   */
  public boolean has(String name) {
    Optional<Yaml> value = mapping.get(name);
    boolean blank = value.isPresent() && value.get() instanceof Sequence list && list.isEmpty();
    return (value.isPresent() && !blank) || meant.contains(name);
  }

  /** Where a value of {@code name} should stand: behind its name, or anywhere in the mapping. */
  public Span gap(String name) {
    return mapping.entry(name).map(Entry::nameSpan).orElse(mapping.span());
  }

  /**
   * The text of a single value, without blanks around it; a text of more than {@value
   * #LONGEST_TEXT} characters is reported and cut.
   */
  public Optional<String> text(String name) {
    return scalar(name).map(s -> bounded(name, s, LONGEST_TEXT)).filter(s -> !s.isEmpty());
  }

  /** The same for a name or a title, of at most {@value #LONGEST_LINE} characters. */
  public Optional<String> line(String name) {
    return scalar(name).map(s -> bounded(name, s, LONGEST_LINE)).filter(s -> !s.isEmpty());
  }

  /** A {@link #text} that must be there and hold more than blanks. */
  public Optional<String> requiredText(String name) {
    return required(name, LONGEST_TEXT);
  }

  /** A {@link #line} that must be there and hold more than blanks. */
  public Optional<String> requiredLine(String name) {
    return required(name, LONGEST_LINE);
  }

  private String bounded(String name, Scalar scalar, int most) {
    String text = scalar.text().strip();
    if (!text.isEmpty() && !Visible.in(text)) {
      findings.invisible("'" + name + "'", scalar, Visible.numbers(text));
      return "";
    }
    if (text.length() <= most) {
      return text;
    }
    findings.tooLong("'" + name + "'", scalar, text.length(), most);
    return text.substring(0, most);
  }

  private Optional<String> required(String name, int most) {
    Optional<Scalar> scalar = requiredScalar(name);
    if (scalar.isPresent() && scalar.get().text().isBlank()) {
      missing(name);
    }
    return scalar.map(s -> bounded(name, s, most)).filter(s -> !s.isEmpty());
  }

  /** A list of single values; one value alone counts as a list of one. */
  public List<Scalar> scalars(String name) {
    return all(name, Scalar.class, "a list", "a list of single values");
  }

  /** A list of groups of fields; one group alone counts as a list of one. */
  public List<Mapping> mappings(String name) {
    return all(name, Mapping.class, "a list of fields", "a list of groups of fields");
  }

  /** The same, where a single value counts as a group with {@code first} as its only field. */
  public List<Mapping> named(String name, String first) {
    List<Mapping> groups = new ArrayList<>();
    for (Yaml item : items(name)) {
      if (item instanceof Mapping group) {
        groups.add(group);
      } else if (item instanceof Scalar scalar && !scalar.isAbsent()) {
        groups.add(new Mapping(List.of(new Entry(first, scalar.span(), scalar)), scalar.span()));
      } else {
        findings.wrongType(name, "a list of names or groups of fields", item);
      }
    }
    return groups;
  }

  private List<Yaml> items(String name) {
    Optional<Yaml> value = value(name);
    return value.isPresent() && value.get() instanceof Sequence list
        ? list.items()
        : value.stream().toList();
  }

  private <T extends Yaml> List<T> all(String name, Class<T> type, String list, String ofItems) {
    Optional<Yaml> value = value(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (type.isInstance(value.get())) {
      return List.of(type.cast(value.get()));
    }
    if (!(value.get() instanceof Sequence sequence)) {
      findings.wrongType(name, list, value.get());
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      if (type.isInstance(item) && !(item instanceof Scalar scalar && scalar.isAbsent())) {
        items.add(type.cast(item));
      } else {
        findings.wrongType(name, ofItems, item);
      }
    }
    return items;
  }

  /** The texts of a list of single values, each of at most {@value #LONGEST_LINE} characters. */
  public List<String> texts(String name) {
    return scalars(name).stream()
        .map(scalar -> bounded(name, scalar, LONGEST_LINE))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** A whole number of at least 0. */
  public Optional<Integer> number(String name) {
    return like(name, "[0-9]{1,9}", "a whole number").map(Integer::valueOf);
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> flag(String name) {
    return like(name, "true|false", "true or false").map(Boolean::valueOf);
  }

  private Optional<String> like(String name, String form, String expected) {
    Optional<Scalar> scalar = scalar(name);
    scalar
        .filter(s -> !s.text().matches(form))
        .ifPresent(s -> findings.wrongType(name, expected, s));
    return scalar.map(Scalar::text).filter(text -> text.matches(form));
  }

  /** Where the value of {@code name} stands; the mapping's place when it is not there. */
  public Span place(String name) {
    return mapping.get(name).map(Yaml::span).orElse(mapping.span());
  }

  /** The fields that were never asked for. */
  public List<Entry> unknown() {
    return mapping.entries().stream().filter(e -> !known.contains(e.name())).toList();
  }

  /** Reports every field that was never asked for, and those that are missing. */
  public void reportUnknown() {
    List<Entry> unknown = unknown();
    if (!unknown.isEmpty()) {
      report(unknown);
    }
    for (String name : missing) {
      if (!meant.contains(name)) {
        findings.missing(mapping, name);
      }
    }
    missing.clear();
  }

  private void report(List<Entry> unknown) {
    List<String> names = List.copyOf(known);
    NearMisses near = NearMisses.among(names, NearMisses.budget());
    // Fields that are absent; a misspelt field may have been meant for one of them.
    Set<String> free = new HashSet<>(names);
    mapping.entries().forEach(entry -> free.remove(entry.name()));
    for (Entry entry : unknown) {
      Optional<String> stands =
          findings
              .elsewhere(entry.name())
              .filter(free::contains)
              .or(
                  () ->
                      near.nearest(entry.name(), i -> free.contains(names.get(i))).map(names::get));
      stands.ifPresent(free::remove);
      stands.ifPresent(meant::add);
      findings.unknown(entry, stands.or(() -> near.nearest(entry.name())), known);
    }
  }
}
