package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.form.DatedPath;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.parse.header.FrontMatterFindings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A date that is another than the folder's, or the file's name. */
final class DateFolder implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "front-matter/date-folder",
          Severity.WARNING,
          "The date of a document is not the day that its folder or its file name says.",
          "The date files the document, and the folder does not; where they differ, one of them is"
              + " mistyped, in January often the year.",
          "content/briefs/2027/01/04/a.md with `date: 2026-01-04`\n",
          "content/briefs/2027/01/04/a.md with `date: 2027-01-04`\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    FrontMatter front = parsed.frontMatter();
    Optional<LocalDate> day = front.day();
    Optional<LocalDate> folder = DatedPath.day(parsed.file());
    // The finding that the schema does not fit says the same, and more.
    boolean told =
        parsed.findings().stream()
            .anyMatch(d -> d.code().equals(FrontMatterFindings.OTHER_SCHEMA.code()));
    if (told || day.isEmpty() || folder.isEmpty() || day.equals(folder)) {
      return Stream.empty();
    }
    return Stream.of(
        RULE.at(
            parsed.file(),
            front.fields().place("date"),
            "the date is " + day.get() + ", the file is kept under " + folder.get(),
            "correct the date, or move the file to where its date belongs"));
  }
}
