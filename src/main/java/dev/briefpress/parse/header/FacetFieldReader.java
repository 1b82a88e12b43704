package dev.briefpress.parse.header;

import static dev.briefpress.parse.header.FrontMatterFindings.BAD_VALUE;
import static dev.briefpress.parse.header.FrontMatterFindings.DEPRECATED_VALUE;
import static dev.briefpress.parse.header.FrontMatterFindings.DUPLICATE_TAG;
import static dev.briefpress.parse.header.FrontMatterFindings.WRONG_TYPE;

import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.ValueType;
import dev.briefpress.settings.Term;
import dev.briefpress.text.Visible;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the field of one of a newsroom's own facets. */
record FacetFieldReader(Findings findings, Values values, Fields fields) {
  /** Values of one field for which the one that was meant is looked for; that takes a while. */
  private static final int MOST_SUGGESTIONS = 5;

  /** Values that a finding names. */
  private static final int MOST_NAMED = 12;

  /** What is written in the field of {@code facet}; absent when that is nothing. */
  Optional<List<Scalar>> given(Facet facet) {
    return Optional.of(scalars(facet)).filter(scalars -> !scalars.isEmpty());
  }

  /** The values that are usable, each once. */
  List<String> usable(Facet facet, List<Scalar> scalars) {
    Map<String, String> usable = new LinkedHashMap<>();
    int suggestions = 0;
    for (Scalar scalar : scalars) {
      Optional<String> value = value(facet, scalar, suggestions < MOST_SUGGESTIONS);
      suggestions += value.isPresent() ? 0 : 1;
      String same = value.map(v -> facet.type() == ValueType.TEXT ? Slug.key(v) : v).orElse("");
      if (value.isPresent() && usable.putIfAbsent(same, value.get()) != null) {
        findings.add(
            DUPLICATE_TAG,
            scalar.span(),
            "'%s' in '%s' is the same as '%s'"
                .formatted(scalar.text().strip(), facet.id(), usable.get(same)),
            "remove one of the two");
      }
    }
    return List.copyOf(usable.values());
  }

  private List<Scalar> scalars(Facet facet) {
    Optional<Yaml> value = fields.value(facet.id());
    if (facet.many()) {
      return value.isPresent() && isTextWithCommas(facet, value.get())
          ? List.of()
          : fields.scalars(facet.id());
    }
    if (value.isPresent() && value.get() instanceof Sequence list && list.items().size() == 1) {
      return fields.scalars(facet.id());
    }
    return fields.scalar(facet.id()).stream().toList();
  }

  // YAML takes `region: a, b` for one text, which nobody means.
  private boolean isTextWithCommas(Facet facet, Yaml value) {
    if (value instanceof Scalar one
        && one.text().contains(",")
        && facet.type() == ValueType.TEXT
        && facet.term(one.text()).isEmpty()) {
      findings.add(
          WRONG_TYPE,
          one.span(),
          "'" + facet.id() + "' must be a list, not one text with commas",
          "put brackets around it: `" + facet.id() + ": [" + one.text().strip() + "]`");
      return true;
    }
    return false;
  }

  private Optional<String> value(Facet facet, Scalar scalar, boolean suggest) {
    String text = scalar.text().strip();
    return switch (facet.type()) {
      case TEXT -> text(facet, scalar, text, suggest);
      case NUMBER ->
          values.decimal(facet.id(), scalar).flatMap(number -> inRange(facet, scalar, number));
      case DAY ->
          values
              .day(facet.id(), scalar)
              .map(LocalDate::toString)
              .flatMap(day -> inRange(facet, scalar, day));
    };
  }

  private Optional<String> inRange(Facet facet, Scalar scalar, String value) {
    if (facet.closed() && facet.term(value).isEmpty()) {
      List<String> names = facet.vocabulary().terms().stream().map(Term::name).toList();
      findings.add(
          BAD_VALUE,
          scalar.span(),
          "'" + value + "' is in none of the ranges of '" + facet.id() + "'",
          "correct it, or add a range to taxonomy.yaml; there are: " + named(names));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private Optional<String> text(Facet facet, Scalar scalar, String text, boolean suggest) {
    Optional<Term> term = facet.term(text);
    if (term.isPresent()) {
      return Optional.of(current(facet, scalar, term.get()).id());
    }
    if (facet.free() && Visible.letterIn(text)) {
      return Optional.of(findings.line("'" + facet.id() + "'", text, scalar.span()));
    }
    findings.add(
        BAD_VALUE,
        scalar.span(),
        facet.free()
            ? "'" + text + "' in '" + facet.id() + "' holds no letter or digit"
            : "'" + text + "' is not a value of '" + facet.id() + "'",
        facet.free() ? "remove it or write a name" : help(facet, text, suggest));
    return Optional.empty();
  }

  private String help(Facet facet, String text, boolean suggest) {
    List<String> spellings = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Term term : suggest ? facet.vocabulary().current() : List.<Term>of()) {
      spellings.add(term.id());
      spellings.add(term.name());
      spellings.addAll(term.aliases());
      while (ids.size() < spellings.size()) {
        ids.add(term.id());
      }
    }
    return findings
        .nearest(text, spellings)
        .map(near -> "did you mean '" + ids.get(spellings.indexOf(near)) + "'?")
        .orElseGet(
            () ->
                "add it to taxonomy.yaml, or write one of: "
                    + named(facet.vocabulary().current().stream().map(Term::id).toList()));
  }

  private static String named(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return names.size() <= MOST_NAMED
        ? some
        : some + " and " + (names.size() - MOST_NAMED) + " more";
  }

  private Term current(Facet facet, Scalar scalar, Term term) {
    Optional<Term> replacement = term.replacement().flatMap(facet.vocabulary()::byId);
    if (replacement.isEmpty()) {
      return term;
    }
    String id = replacement.get().id();
    findings.add(
        DEPRECATED_VALUE
            .at(
                findings.file(),
                scalar.span(),
                "'" + scalar.text().strip() + "' in '" + facet.id() + "' is no longer used",
                "write '" + id + "', under which the brief is filed")
            .withFix(new Fix("write '" + id + "'", List.of(new Edit(scalar.span(), id)))));
    return replacement.get();
  }
}
