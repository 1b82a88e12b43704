package dev.briefpress.settings;

import dev.briefpress.content.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of one kind, found by any spelling or alias. */
public final class Vocabulary {
  private final List<Term> terms;
  private final Map<String, Term> byKey = new HashMap<>();

  private Vocabulary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      byKey.put(Slug.key(term.name()), term);
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

  /** The term that {@code spelling} means, whatever its case, hyphens and blanks. */
  public Optional<Term> find(String spelling) {
    return Optional.ofNullable(byKey.get(Slug.key(spelling)));
  }

  /** The canonical spelling of {@code spelling}, or itself where the taxonomy does not know it. */
  public String canonical(String spelling) {
    Term term = byKey.get(Slug.key(spelling));
    return term == null ? spelling.strip() : term.name();
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
