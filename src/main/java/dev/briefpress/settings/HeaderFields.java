package dev.briefpress.settings;

import static dev.briefpress.settings.HeaderField.choice;
import static dev.briefpress.settings.HeaderField.day;
import static dev.briefpress.settings.HeaderField.group;
import static dev.briefpress.settings.HeaderField.groups;
import static dev.briefpress.settings.HeaderField.line;
import static dev.briefpress.settings.HeaderField.list;
import static dev.briefpress.settings.HeaderField.named;
import static dev.briefpress.settings.HeaderField.text;

import dev.briefpress.ach.Cell;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Aspect;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.sourcing.Reliability;
import dev.briefpress.sourcing.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one table of the fields that a brief's front matter may have: JSON Schema, what findings name
 * and how a field is read follow from it.
 */
public final class HeaderFields {
  /** Fields that later versions will give a meaning. */
  public static final Set<String> RESERVED = Set.of("story", "supersedes", "scenarios");

  private static final HeaderField SOURCES =
      groups(
          "sources",
          "What the judgement rests on.",
          line("id", "By which the text cites it: `[^id]`."),
          text("title", "Its title.").asRequired(),
          line("publisher", "Who published it."),
          line("author", "Who wrote it."),
          HeaderField.of("url", Form.ADDRESS, ""),
          day("published", "When."),
          day("accessed", "When it was read."),
          choice("reliability", "Admiralty reliability.", names(Reliability.values(), Enum::name)),
          HeaderField.of("credibility", Form.FIGURE, "Admiralty credibility.")
              .withChoices(List.of("1", "2", "3", "4", "5", "6")),
          choice("kind", "Who speaks in it.", names(SourceKind.values(), SourceKind::id)),
          line("origin", "Whose report it repeats; copies of one report share it."),
          HeaderField.of("archived", Form.ADDRESS, "A copy that will stay."),
          line("sha256", "The SHA-256 of the file that was read."),
          text("descriptor", "A sentence on its quality: access, completeness, bias."));

  private static final List<HeaderField> ALL =
      List.of(
          line("title", "The brief's headline.").asRequired(),
          text("date", "Its day, or a moment with its offset; a future one schedules the brief.")
              .asRequired(),
          choice("category", "A category of taxonomy.yaml.", List.of()).asRequired(),
          choice(
                  "confidence",
                  "How sound the basis of the judgement is.",
                  names(Confidence.values(), Confidence::id))
              .asRequired(),
          list("tags", "", text("", "A tag.")).asRequired(),
          line("slug", "The last part of its address; the file's name by default."),
          choice("status", "Published by default.", names(Status.values(), Status::id)),
          day("updated", "When its substance last changed."),
          text("summary", "One or two sentences; the opening of the summary section by default."),
          line(
              "judgement",
              "What the brief judges, in one sentence with a term of the ladder; a sentence of its"
                  + " text by default."),
          SOURCES,
          named(
              "authors",
              "Who wrote it.",
              line("name", "A person, or a group such as a desk.").asRequired(),
              HeaderField.of("url", Form.ADDRESS, "A page about the author.")),
          group(
              "review",
              "The review by a person; `briefpress review` writes it.",
              line("by", "Who reviewed it.").asRequired(),
              line("role", "What the reviewer is, such as desk editor."),
              day("on", "When.").asRequired(),
              list(
                  "checked",
                  "What was checked.",
                  choice("", "What was checked.", names(Aspect.values(), Aspect::id))),
              line("text", "The sum of the text that the reviewer read.")),
          choice("tlp", "TLP 2.0 marking.", names(Tlp.values(), Tlp::label)),
          groups(
              "revisions",
              "Changes after publication, each with its kind.",
              day("on", "When.").asRequired(),
              choice("kind", "How much it matters.", names(Revision.Kind.values(), Kind::id))
                  .asRequired(),
              text("text", "What changed.").asRequired(),
              choice(
                  "hides",
                  "What readers may no longer see: what the brief said before.",
                  List.of(Revision.EARLIER))),
          groups(
              "corrections",
              "Changes after publication that are corrections.",
              day("on", "When.").asRequired(),
              text("text", "What was corrected.").asRequired()),
          group(
              "withdrawn",
              "",
              day("on", "Since when.").asRequired(),
              text("reason", "Why.").asRequired(),
              HeaderField.of("title", Form.FLAG, "Whether the notice shows the title.")),
          group(
              "ach",
              "A matrix of competing hypotheses: what speaks against each.",
              list(
                      "hypotheses",
                      "Letters or numbers of the hypotheses that it compares.",
                      HeaderField.of("", Form.HYPOTHESIS, "A hypothesis."))
                  .asRequired(),
              groups(
                      "evidence",
                      "Its rows, each with a cell for each hypothesis.",
                      line("id", "Name of the row, such as e1.").asRequired(),
                      line("text", "What was found, or not found.").asRequired(),
                      line("source", "Id of a source, or where it comes from."),
                      HeaderField.of(
                          "weight", Form.NUMBER, "How much the row counts; 1 by default."),
                      HeaderField.of(
                              "A",
                              Form.CELL,
                              "How the row fits the hypothesis: very consistent, consistent, neutral,"
                                  + " inconsistent, very inconsistent.")
                          .withChoices(Cell.names())
                          .asRequired())
                  .asRequired()),
          list("aliases", "Old addresses, which lead here.", text("", "An old address.")),
          list("related", "Briefs to show first in Explore more.", text("", "A slug.")),
          list("updates", "Earlier briefs that this one brings up to date.", text("", "A slug.")),
          groups(
              "allow",
              "Findings that are meant, with the reason; they are reported as information.",
              line("code", "The code of the rule.").asRequired(),
              text("why", "Why this brief is an exception.").asRequired()),
          line("lang", "BCP 47 language tag."),
          choice(
              "schema", "The section schema; the one in force on its day by default.", List.of()),
          line("kicker", "The line above the title."),
          line("assessed", "Letter or number of the preferred hypothesis."),
          text("likelihood", "A term of the ladder."),
          choice("ladder", "The ladder of likelihood terms.", Ladder.ids()),
          group(
              "ai",
              "",
              choice("use", "What part AI had.", names(AiUse.Use.values(), AiUse.Use::id))
                  .asRequired(),
              choice(
                  "level",
                  "How far its help went: spelling and style only, or what the text says.",
                  names(AiUse.Level.values(), AiUse.Level::id)),
              named(
                  "tools",
                  "Which programs.",
                  line("name", "Its name.").asRequired(),
                  line("for", "What it was used for.")),
              line("responsible", "Who holds editorial responsibility for this text.")));

  private HeaderFields() {}

  private static <T> List<String> names(T[] values, Function<T, String> name) {
    return Stream.of(values).map(name).toList();
  }

  /** The choices of the shipped field called {@code name}. */
  public static List<String> choices(String name) {
    return ALL.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .map(HeaderField::choices)
        .orElseThrow();
  }

  /** The fields that every site has. */
  public static List<HeaderField> shipped() {
    return ALL;
  }

  /** The fields of a site: those of every site, then its own facets and fields. */
  public static List<HeaderField> of(Taxonomy taxonomy) {
    List<HeaderField> all = new ArrayList<>();
    for (HeaderField field : ALL) {
      all.add(
          field.name().equals(Facet.CATEGORY)
              ? field.withChoices(taxonomy.categories().stream().map(Term::id).toList())
              : field);
    }
    taxonomy.ownFacets().forEach(facet -> all.add(of(facet)));
    taxonomy.fields().forEach(field -> all.add(of(field)));
    return all;
  }

  private static HeaderField of(Facet facet) {
    Form form =
        switch (facet.type()) {
          case NUMBER -> Form.NUMBER;
          case DAY -> Form.DAY;
          case TEXT -> facet.closed() ? Form.CHOICE : Form.TEXT;
        };
    HeaderField one = HeaderField.of(facet.many() ? "" : facet.id(), form, facet.label() + ".");
    if (form == Form.CHOICE) {
      one = one.withChoices(facet.vocabulary().current().stream().map(Term::id).toList());
    }
    HeaderField field = facet.many() ? list(facet.id(), facet.label() + ".", one) : one;
    return facet.required() && facet.schemas().isEmpty() ? field.asRequired() : field;
  }

  private static HeaderField of(OwnField own) {
    Form form =
        switch (own.type()) {
          case TEXT -> Form.TEXT;
          case DAY -> Form.DAY;
          case NUMBER -> Form.NUMBER;
          case ADDRESS -> Form.ADDRESS;
          case FLAG -> Form.FLAG;
          case LIST -> Form.LIST;
        };
    String sentence = own.label() + ".";
    HeaderField field =
        form == Form.LIST
            ? list(own.name(), sentence, text("", sentence))
            : HeaderField.of(own.name(), form, sentence);
    return own.required() && own.schemas().isEmpty() ? field.asRequired() : field;
  }

  /**
   * Names that no facet and no field of a newsroom may have, because they mean something already.
   */
  static Set<String> taken() {
    Set<String> names = new TreeSet<>(RESERVED);
    // JBake's own header names its type.
    names.add("type");
    names.addAll(ForeignFields.WITHHOLDING.keySet());
    ALL.forEach(field -> names.add(field.name()));
    return names;
  }
}
