package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.FrontMatter.ReadSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One name for two sources, or for a source and a footnote. */
final class DuplicateSourceId implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "sources/duplicate-id",
          Severity.ERROR,
          "Two sources have the same id, or a footnote has the id of a source.",
          "The text can cite only one of them: the footnote, or else the first source.",
          "sources:\n  - {id: s1, title: Ruling of the district court}\n  - {id: s1, title: Report of an agency}\n",
          "sources:\n  - {id: s1, title: Ruling of the district court}\n  - {id: s2, title: Report of an agency}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    Set<String> ids = new HashSet<>();
    List<Diagnostic> found = new ArrayList<>();
    for (ReadSource read : parsed.frontMatter().sources()) {
      Optional<String> id = read.source().id();
      if (id.isPresent() && !ids.add(id.get())) {
        found.add(
            RULE.at(
                parsed.file(),
                read.fields().place("id"),
                "another source has the id '" + id.get() + "' already",
                "give this one another id"));
      }
    }
    if (!ids.isEmpty() && parsed.draft().body().contains("]:")) {
      SourceReferences.of(parsed).notes().entrySet().stream()
          .filter(note -> ids.contains(note.getKey()))
          .map(note -> note(parsed, note.getKey(), note.getValue()))
          .forEach(found::add);
    }
    return found.stream();
  }

  private static Diagnostic note(Parsed parsed, String name, Span place) {
    return RULE.at(
        parsed.file(),
        place,
        "a source has the id '" + name + "' as well, and `[^" + name + "]` leads to this footnote",
        "give the footnote another name");
  }
}
