package dev.briefpress.lsp;

import dev.briefpress.schema.SectionSpec;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a field of the front matter is, in words. */
final class FieldHelp {
  private static final Set<Form> FEW = Set.of(Form.CHOICE, Form.FIGURE, Form.CELL);

  private FieldHelp() {}

  /** The field at the end of a path through groups. */
  static Optional<HeaderField> field(List<HeaderField> fields, List<String> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<HeaderField> first =
        fields.stream().filter(field -> field.isNamed(path.get(0))).findFirst();
    return path.size() == 1
        ? first
        : first.flatMap(group -> field(group.parts(), path.subList(1, path.size())));
  }

  /** Its form in few words, and whether it must be there. */
  static String form(HeaderField field) {
    String form =
        switch (field.form()) {
          case TEXT, LINE -> "text";
          case CHOICE, FIGURE, CELL -> "one of a few values";
          case ADDRESS -> "web address";
          case HYPOTHESIS -> "letter or number";
          case FLAG -> "true or false";
          case LIST -> "list";
          case GROUP -> "group of fields";
          case GROUPS -> "list of groups of fields";
          case NAMED -> "list of names or groups of fields";
          case DAY, NUMBER -> field.form().name().toLowerCase(Locale.ROOT);
        };
    return form + (field.required() ? ", required" : "");
  }

  /** Its sentence, and the values that it may have. */
  static String sentence(HeaderField field) {
    boolean few = FEW.contains(field.form());
    String values =
        few && !field.choices().isEmpty()
            ? (field.sentence().isEmpty() ? "" : " ")
                + "One of: "
                + String.join(", ", field.choices())
                + "."
            : "";
    return field.sentence() + values;
  }

  /** What a section of a schema must hold. */
  static String section(SectionSpec section) {
    String holds =
        switch (section.kind()) {
          case PROSE -> "Paragraphs.";
          case LABELLED -> "Points, each with a label in bold.";
          case HYPOTHESES -> "Competing explanations, and the assessment between them.";
          case ENTITIES -> "People and organisations, one an item.";
          case TAGS -> "The tags of the front matter, separated by commas.";
          case TECHNIQUES -> "Techniques, one an item with a label in bold.";
          case INSIGHTS -> "The points of an edition.";
        };
    String labels =
        section.labels().stream().map(l -> l.names().name()).collect(Collectors.joining(", "));
    return labels.isEmpty() ? holds : holds + " Labels: " + labels + ".";
  }
}
