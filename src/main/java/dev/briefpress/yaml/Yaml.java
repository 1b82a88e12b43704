package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Span;
import java.util.List;
import java.util.Optional;

/**
 * A YAML value and where it stands. Scalars stay text: the field decides what {@code 2026-01-30} or
 * {@code no} means, not YAML.
 */
public sealed interface Yaml {
  /** Where the value stands in its file. */
  Span span();

  /** What an author would call this: "a text", "a list", "a group of fields", "nothing". */
  String describe();

  /**
   * A single value.
   *
   * @param text without quotes
   * @param quoted whether it stood in quotes, so that {@code "null"} is a word
   */
  record Scalar(String text, boolean quoted, Span span) implements Yaml {
    /** Whether nothing was written: empty, {@code ~} or {@code null}. */
    public boolean isAbsent() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String describe() {
      return isAbsent() ? "nothing" : "the text '" + text + "'";
    }
  }

  /** A list. */
  record Sequence(List<Yaml> items, Span span) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }

    public boolean isEmpty() {
      return items.isEmpty();
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /** Fields, in the order of the file; a repeated one occurs once, the first time. */
  record Mapping(List<Entry> entries, Span span) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry called {@code name}. */
    public Optional<Entry> entry(String name) {
      for (Entry entry : entries) {
        if (entry.name().equals(name)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /** The value of {@code name}; a field without a value counts as not there. */
    public Optional<Yaml> get(String name) {
      return entry(name)
          .map(Entry::value)
          .filter(value -> !(value instanceof Scalar scalar && scalar.isAbsent()));
    }

    @Override
    public String describe() {
      return "a group of fields";
    }
  }

  /** One field of a mapping. */
  record Entry(String name, Span nameSpan, Yaml value) {}
}
