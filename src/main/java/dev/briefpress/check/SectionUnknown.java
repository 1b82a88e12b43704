package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.parse.Sections.Match;
import dev.briefpress.schema.HeadingLine;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.LookAlikes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A heading that no section of a closed schema has. */
final class SectionUnknown implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/unknown",
          Severity.ERROR,
          "A heading is not one of the sections of the schema.",
          "A misspelt heading hides a section from readers, data files and search.",
          "## 2. Competeing Hypotheses\n",
          "## 2. Competing Hypotheses\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.matches(Sections::unknown).map(match -> found(parsed, match));
  }

  private static Diagnostic found(Parsed parsed, Match match) {
    String characters = LookAlikes.named(match.text());
    Optional<SectionSpec> meant = match.standsFor();
    String folded = HeadingLine.of(match.text()).map(HeadingLine::name).orElse("");
    if (!characters.isEmpty() && meant.filter(s -> s.names().match(folded)).isPresent()) {
      String correct = "## " + numbered(meant.get()) + folded;
      return RULE.at(
              parsed.file(),
              parsed.place(match),
              "unknown section \"" + match.text() + "\": it holds " + characters,
              "write `" + correct + "`")
          .withFix(
              new Fix(
                  "write the heading in plain characters",
                  List.of(new Edit(parsed.place(match), correct))));
    }
    String message = "unknown section \"" + match.text() + "\"";
    return RULE.at(parsed.file(), parsed.place(match), message, help(match));
  }

  private static String numbered(SectionSpec spec) {
    return spec.number().isPresent() ? spec.number().getAsInt() + ". " : "";
  }

  private static String help(Match match) {
    return match
        .standsFor()
        .map(spec -> "did you mean \"" + spec.title() + "\"?")
        .orElse("remove it, or make it a subheading (`### " + match.text() + "`) of a section");
  }
}
