package dev.briefpress.lsp;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.lsp.Completion.Offer;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.settings.Term;
import dev.briefpress.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** What can be written in a front matter: names of fields, and the values that a site knows. */
final class FieldCompletion {
  private final Question asked;
  private final Grades grades;
  private final FieldPlace place;

  FieldCompletion(Question asked, Grades grades) {
    this.asked = asked;
    this.grades = grades;
    this.place = FieldPlace.of(asked::line, asked.row(), asked.column());
  }

  Offer offer() {
    if (place.start() > asked.column()) {
      return Offer.NONE;
    }
    Optional<HeaderField> field = FieldHelp.field(asked.fields(), place.path());
    boolean names =
        place.path().isEmpty()
            || field.filter(f -> f.form() == Form.GROUP || f.form().isGroups()).isPresent();
    List<Candidate> candidates =
        !place.isValue() && names
            ? names(field)
            : field.map(this::values).orElse(List.of()).stream().map(this::written).toList();
    return new Offer(
        candidates,
        asked.range(place.start(), place.end()),
        asked.before().substring(Math.min(place.start(), asked.before().length())));
  }

  private List<Candidate> names(Optional<HeaderField> group) {
    boolean named = asked.line().startsWith(":", place.end());
    return group.map(HeaderField::parts).orElseGet(asked::fields).stream()
        .filter(field -> group.isPresent() || isFree(field))
        .map(field -> name(field, named))
        .toList();
  }

  // A field that stands already may not stand again, but for the one that is being typed.
  private boolean isFree(HeaderField field) {
    return asked.frontMatter().lineOf(field.name()).filter(line -> line != asked.row()).isEmpty();
  }

  private static Candidate name(HeaderField field, boolean named) {
    return new Candidate(
        field.name(),
        field.name() + (named ? "" : field.form().isGroups() ? ":" : ": "),
        FieldHelp.form(field),
        FieldHelp.sentence(field),
        CompletionItemKind.Property);
  }

  // A value that YAML would read as something else is written in quotes.
  private Candidate written(Candidate candidate) {
    String text = YamlText.line(candidate.text());
    boolean commas = place.inList() && candidate.text().contains(",") && !text.startsWith("\"");
    return candidate.writing(commas ? "\"" + candidate.text() + "\"" : text);
  }

  private List<Candidate> values(HeaderField field) {
    return switch (String.join("/", place.path())) {
      case "category" -> terms(asked.taxonomy().facet(Facet.CATEGORY).vocabulary().current());
      case "confidence" -> confidence();
      case "related", "updates" -> slugs();
      case "likelihood" -> likelihood(asked.ladder());
      case "schema" -> schemas();
      case "sources/reliability" ->
          field.choices().stream().map(c -> Candidate.value(c, grades.reliability(c), "")).toList();
      case "sources/credibility" ->
          field.choices().stream().map(c -> Candidate.value(c, grades.credibility(c), "")).toList();
      default -> filed(field);
    };
  }

  private static List<Candidate> terms(List<Term> terms) {
    return terms.stream()
        .map(term -> Candidate.value(term.id(), term.name(), term.description().orElse("")))
        .toList();
  }

  private static List<Candidate> confidence() {
    List<Candidate> levels = new ArrayList<>();
    for (Confidence level : Confidence.values()) {
      levels.add(
          Candidate.value(
              level.id(), "", "How sound the basis of the judgement is: not how likely it is."));
    }
    return levels;
  }

  static List<Candidate> likelihood(Ladder ladder) {
    return ladder.terms().stream()
        .map(term -> Candidate.value(term, Grades.band(ladder, term), ""))
        .toList();
  }

  private List<Candidate> slugs() {
    Map<String, Candidate> slugs = new LinkedHashMap<>();
    for (Brief brief : asked.site().briefs()) {
      String slug = brief.slug().value();
      String day = brief.header().date().day().toString();
      slugs.putIfAbsent(slug, Candidate.value(slug, brief.header().title(), day));
    }
    return List.copyOf(slugs.values());
  }

  private List<Candidate> schemas() {
    return asked.content().workspace().schemas().all().stream()
        .filter(schema -> schema.type() == DocumentType.BRIEF)
        .map(schema -> Candidate.value(schema.id().toString(), "", ""))
        .toList();
  }

  private List<Candidate> filed(HeaderField field) {
    Optional<Facet> facet =
        asked.taxonomy().facets().stream()
            .filter(f -> f.id().equals(place.path().get(0)))
            .findFirst();
    if (facet.isPresent() && place.path().size() == 1) {
      return new FacetValues(asked.site(), facet.get()).candidates();
    }
    if (field.form() == Form.FLAG) {
      return List.of(Candidate.value("true", "", ""), Candidate.value("false", "", ""));
    }
    if (field.form() == Form.DAY || field.name().equals("date")) {
      return List.of(Candidate.value(asked.site().today().toString(), "today", ""));
    }
    return field.choices().stream().map(choice -> Candidate.value(choice, "", "")).toList();
  }
}
