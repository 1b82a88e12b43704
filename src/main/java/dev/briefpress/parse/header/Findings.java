package dev.briefpress.parse.header;

import static dev.briefpress.parse.header.FrontMatterFindings.MISSING_FIELD;
import static dev.briefpress.parse.header.FrontMatterFindings.RESERVED_FIELD;
import static dev.briefpress.parse.header.FrontMatterFindings.TEXT_TOO_LONG;
import static dev.briefpress.parse.header.FrontMatterFindings.UNKNOWN_FIELD;
import static dev.briefpress.parse.header.FrontMatterFindings.WRONG_TYPE;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.diagnostics.Steps;
import dev.briefpress.parse.form.ForeignField;
import dev.briefpress.parse.form.WrongForm;
import dev.briefpress.settings.ForeignFields;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.text.LookAlikes;
import dev.briefpress.yaml.FieldFindings;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gathers the findings about one document. */
public final class Findings implements FieldFindings {
  /** Most characters of a value that names its group. */
  private static final int LONGEST_SHOWN = 40;

  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Steps near = NearMisses.budget();

  public Findings(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  public void add(Rule rule, Span place, String message, String help) {
    add(rule.at(file, place, message, help));
  }

  /** Adds a finding about a field, which no setting lowers if the field decides on publication. */
  void decided(String field, Diagnostic diagnostic) {
    add(Publication.FIELDS.contains(field) ? diagnostic.asProtecting() : diagnostic);
  }

  /** What all searches for the word that was meant may cost in this document. */
  public Steps near() {
    return near;
  }

  /** The one of {@code known} that {@code word} was probably meant to be. */
  public Optional<String> nearest(String word, Collection<String> known) {
    return NearMisses.among(known, near).nearest(word);
  }

  /** The same as the beginning of a help, {@code did you mean 'x'? }; empty if there is none. */
  public String didYouMean(String word, Collection<String> known) {
    return nearest(word, known).map(near -> "did you mean '" + near + "'? ").orElse("");
  }

  int count() {
    return diagnostics.size();
  }

  public List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }

  @Override
  public void missing(Mapping in, String field) {
    Optional<Entry> blank = in.entry(field);
    decided(
        field,
        blank.isPresent()
            ? MISSING_FIELD.at(
                file,
                blank.get().nameSpan(),
                "field '" + field + "' is empty",
                "write a value behind `" + field + ":`")
            : MISSING_FIELD.at(
                file,
                in.span(),
                "field '" + field + "' is missing" + where(in),
                "add `" + field + ":` here"));
  }

  // Which of several groups; the fields of the document itself begin in the first column.
  private static String where(Mapping in) {
    return in.span().column() == 1
        ? ""
        : in.entries().stream()
            .filter(entry -> entry.value() instanceof Scalar value && !value.text().isBlank())
            .findFirst()
            .map(e -> " in the group with `" + e.name() + ": " + shown((Scalar) e.value()) + "`")
            .orElse("");
  }

  private static String shown(Scalar value) {
    String line = value.text().strip().lines().findFirst().orElse("");
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
  }

  @Override
  public void wrongType(String field, String expected, Yaml found) {
    Diagnostic told =
        WRONG_TYPE.at(
            file,
            found.span(),
            "'" + field + "' must be " + expected + ", not " + found.describe(),
            WrongForm.help(field, expected, found));
    decided(field, WrongForm.fix(expected, found).map(told::withFix).orElse(told));
  }

  @Override
  public void tooLong(String what, Yaml found, int length, int most) {
    tooLong(what, found.span(), length, most);
  }

  @Override
  public void invisible(String what, Yaml found, String characters) {
    add(InvisibleText.at(file, found.span(), what, characters));
  }

  /**
   * A name of a body, cut to the longest that a name may be; a longer one is reported.
   *
   * @param what that has the name
   */
  public String line(String what, String text, Span place) {
    if (text.length() <= Fields.LONGEST_LINE) {
      return text;
    }
    tooLong(what, place, text.length(), Fields.LONGEST_LINE);
    return text.substring(0, Fields.LONGEST_LINE);
  }

  @Override
  public void unknown(Entry entry, Optional<String> near, Set<String> known) {
    String name = entry.name();
    if (HeaderFields.RESERVED.contains(name)) {
      add(
          RESERVED_FIELD,
          entry.nameSpan(),
          "field '" + name + "' is reserved for a later version and has no effect",
          "remove it");
      return;
    }
    Diagnostic found =
        UNKNOWN_FIELD.at(
            file, entry.nameSpan(), "unknown field '" + name + "'", help(name, near, known));
    Optional<Fix> fix = ForeignField.fix(entry, near);
    Diagnostic mended = fix.map(found::withFix).orElse(found);
    add(Publication.holdsBack(name) ? mended.asProtecting() : mended);
  }

  private static String help(String name, Optional<String> near, Set<String> known) {
    boolean synonym =
        near.isPresent() && near.equals(Optional.ofNullable(ForeignFields.SYNONYMS.get(name)));
    if (synonym) {
      return "other programs call it that: write `" + near.get() + ":`";
    }
    String characters = LookAlikes.named(name);
    return near.map(
            n ->
                "did you mean '"
                    + n
                    + "'?"
                    + (characters.isEmpty() ? "" : " What is written holds " + characters))
        .or(() -> Publication.instead(name).map(Findings::elsewhereHelp))
        .orElseGet(
            () ->
                ForeignFields.WITHOUT_MEANING.contains(name)
                    ? "remove it: other programs know it, here it has no effect"
                    : "remove it; the fields are: " + String.join(", ", known));
  }

  @Override
  public Optional<String> elsewhere(String name) {
    return Optional.ofNullable(ForeignFields.SYNONYMS.get(name));
  }

  private static String elsewhereHelp(String instead) {
    return "to hold the document back, write `"
        + instead
        + "` in its place; to publish it, remove this line";
  }

  private void tooLong(String what, Span place, int length, int most) {
    add(
        TEXT_TOO_LONG,
        place,
        String.format(Locale.ROOT, "%s has %,d characters", what, length),
        String.format(Locale.ROOT, "shorten it to at most %,d characters", most));
  }
}
