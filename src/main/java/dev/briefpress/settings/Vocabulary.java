package dev.briefpress.settings;

import dev.briefpress.content.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one facet that the taxonomy names, found by id, any spelling or alias. */
public final class Vocabulary {
  public static final Vocabulary NONE = new Vocabulary(List.of());

  private final List<Term> terms;
  private final Map<String, Term> byId = new HashMap<>();
  private final Map<String, Term> byKey = new HashMap<>();

  private Vocabulary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      byId.put(term.id(), term);
      byKey.put(Slug.key(term.name()), term);
    }
    for (Term term : terms) {
      byKey.putIfAbsent(Slug.key(term.id()), term);
    }
    for (Term term : terms) {
      for (String alias : term.aliases()) {
        byKey.putIfAbsent(Slug.key(alias), term);
      }
    }
  }

  public static Vocabulary of(List<Term> terms) {
    return new Vocabulary(terms);
  }

  /** All terms, in the taxonomy's order. */
  public List<Term> terms() {
    return terms;
  }

  /** The terms that a new brief may use. */
  public List<Term> current() {
    return terms.stream().filter(term -> !term.deprecated()).toList();
  }

  /** The term with exactly this id. */
  public Optional<Term> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The term that {@code spelling} means, whatever its case, hyphens and blanks. */
  public Optional<Term> find(String spelling) {
    return Optional.ofNullable(byKey.get(Slug.key(spelling)));
  }

  /** The canonical spelling of {@code spelling}, or itself where the taxonomy does not know it. */
  public String canonical(String spelling) {
    Term term = byKey.get(Slug.key(spelling));
    return term == null ? spelling.strip() : term.name();
  }

  /** The first range that holds {@code value}, a number or a day. */
  public Optional<Term> range(String value) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    var place = Range.place(value);
    return terms.stream()
        .filter(term -> term.range().filter(range -> range.contains(place)).isPresent())
        .findFirst();
  }

  /** The terms that {@code term} is a part of, the nearest first. */
  public List<Term> broader(Term term) {
    List<Term> all = new ArrayList<>();
    Optional<Term> next = term.broader().flatMap(this::byId);
    while (next.isPresent()) {
      all.add(next.get());
      next = next.get().broader().flatMap(this::byId);
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary vocabulary && terms.equals(vocabulary.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
