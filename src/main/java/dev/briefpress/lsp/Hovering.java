package dev.briefpress.lsp;

import dev.briefpress.content.Slug;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.LadderWords;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** The explanation of the word at a place. */
final class Hovering {
  private static final Pattern GRADE = Pattern.compile("\\b([A-F])([1-6])\\b");

  private final Question asked;
  private final Grades grades;

  Hovering(Question asked, Grades grades) {
    this.asked = asked;
    this.grades = grades;
  }

  /**
   * An explanation.
   *
   * @param start column of the word that it is about
   * @param end column behind it
   */
  private record Explanation(String title, String text, int start, int end) {}

  Optional<Hover> hover() {
    return Stream.<java.util.function.Supplier<Optional<Explanation>>>of(
            this::link, this::field, this::value, this::entity, this::likelihood, this::grade)
        .flatMap(one -> one.get().stream())
        .findFirst()
        .map(this::hover);
  }

  private Hover hover(Explanation explanation) {
    String text =
        explanation.text().isEmpty()
            ? explanation.title()
            : explanation.title() + "\n\n" + explanation.text();
    return new Hover(
        new MarkupContent(MarkupKind.PLAINTEXT, text),
        asked.range(explanation.start(), explanation.end()));
  }

  private boolean inFields() {
    return asked.frontMatter().has(asked.row());
  }

  private boolean covers(int start, int end) {
    return start <= asked.column() && asked.column() <= end;
  }

  private Optional<Explanation> link() {
    return LinkPlace.at(asked)
        .map(l -> new Explanation(l.title(), l.target().id().path(), l.start(), l.end()));
  }

  private Optional<Explanation> field() {
    if (!inFields()) {
      return Optional.empty();
    }
    return FieldPlace.nameAt(asked::line, asked.row(), asked.column())
        .flatMap(
            place ->
                FieldHelp.field(asked.fields(), place.path())
                    .map(field -> explanation(field, place)));
  }

  private static Explanation explanation(HeaderField field, FieldPlace place) {
    return new Explanation(
        field.name() + " (" + FieldHelp.form(field) + ")",
        FieldHelp.sentence(field),
        place.start(),
        place.end());
  }

  private Optional<Explanation> value() {
    if (!inFields() || !asked.isBrief()) {
      return Optional.empty();
    }
    FieldPlace place = FieldPlace.of(asked::line, asked.row(), asked.column());
    if (place.path().isEmpty() || place.start() > asked.column()) {
      return Optional.empty();
    }
    int end = Math.min(place.end(), asked.line().length());
    String written = asked.line().substring(place.start(), Math.max(place.start(), end));
    String value = FrontMatterLines.unquoted(written.strip());
    return meaning(place.path(), value).map(m -> new Explanation(value, m, place.start(), end));
  }

  private Optional<String> meaning(List<String> path, String value) {
    Ladder ladder = asked.ladder();
    return switch (String.join("/", path)) {
      case "likelihood" -> ladder.term(value).map(term -> Grades.band(ladder, term));
      case "sources/reliability" ->
          value.matches("[A-F]") ? Optional.of(grades.reliability(value)) : Optional.empty();
      case "sources/credibility" ->
          value.matches("[1-6]") ? Optional.of(grades.credibility(value)) : Optional.empty();
      default ->
          path.size() == 1
              ? asked.taxonomy().facets().stream()
                  .filter(facet -> facet.id().equals(path.get(0)))
                  .findFirst()
                  .flatMap(facet -> topic(facet, value))
              : Optional.empty();
    };
  }

  private Optional<String> topic(Facet facet, String value) {
    Optional<Term> term = facet.vocabulary().byId(value).or(() -> facet.term(value));
    String name = term.map(Term::name).orElse(value);
    return asked.site().topics(facet.id()).stream()
        .filter(topic -> Slug.key(topic.name()).equals(Slug.key(name)))
        .findFirst()
        .map(Hovering::about)
        .or(() -> term.flatMap(Term::description));
  }

  private static String about(Topic topic) {
    List<String> parts = new ArrayList<>();
    parts.add(topic.name() + ", " + FacetValues.briefs(topic));
    topic.description().ifPresent(parts::add);
    return String.join("\n\n", parts);
  }

  // The longest name at the place: "Ministry of Defence of Latvia" before "Ministry of Defence".
  private Optional<Explanation> entity() {
    if (inFields()) {
      return Optional.empty();
    }
    Explanation longest = null;
    for (Topic topic : asked.site().topics(Facet.ENTITIES)) {
      for (String name : names(topic)) {
        int start = startOf(name);
        if (start >= 0 && (longest == null || name.length() > longest.end() - longest.start())) {
          longest = new Explanation(name, about(topic), start, start + name.length());
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  private static List<String> names(Topic topic) {
    List<String> names = new ArrayList<>(topic.aliases());
    names.add(topic.name());
    return names;
  }

  private int startOf(String name) {
    String line = asked.line();
    for (int i = line.indexOf(name); i >= 0; i = line.indexOf(name, i + 1)) {
      int end = i + name.length();
      boolean whole =
          (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))
              && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
      if (whole && covers(i, end)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Explanation> likelihood() {
    if (inFields()) {
      return Optional.empty();
    }
    Ladder ladder = asked.ladder();
    return LadderWords.of(ladder).in(asked.line()).stream()
        .filter(found -> covers(found.start(), found.end()))
        .findFirst()
        .map(f -> new Explanation(f.term(), Grades.band(ladder, f.term()), f.start(), f.end()));
  }

  private Optional<Explanation> grade() {
    Matcher grade = GRADE.matcher(asked.line());
    while (grade.find()) {
      if (covers(grade.start(), grade.end())) {
        return Optional.of(
            new Explanation(
                "Source grade " + grade.group(),
                grades.reliability(grade.group(1)) + "; " + grades.credibility(grade.group(2)),
                grade.start(),
                grade.end()));
      }
    }
    return Optional.empty();
  }
}
