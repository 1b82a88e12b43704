package dev.briefpress.check;

import dev.briefpress.check.SourceReferences.Use;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.read.SourceIds;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A reference to a source that is not there. */
final class UnknownSource implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "sources/unknown-reference",
          Severity.ERROR,
          "The text of a brief whose sources have ids cites a source, or refers to a footnote, that"
              + " the brief does not have.",
          "The reference is printed with its brackets, and readers do not learn the source of the statement.",
          "sources:\n  - {id: court, title: Ruling of the district court}\n---\n\nThe court threw the case out.[^cuort]\n",
          "sources:\n  - {id: court, title: Ruling of the district court}\n---\n\nThe court threw the case out.[^court]\n");

  /** Most findings of one document. */
  private static final int MOST = 100;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    Set<String> ids = new TreeSet<>(SourceIds.numbers(parsed.draft().frontMatter()).keySet());
    if (ids.isEmpty()) {
      return Stream.empty();
    }
    SourceReferences references = SourceReferences.of(parsed);
    Set<String> notes = references.notes().keySet();
    return references.used().stream()
        .filter(use -> !ids.contains(use.name()) && !notes.contains(use.name()))
        .limit(MOST)
        .map(use -> found(parsed, use, ids, notes));
  }

  private static Diagnostic found(Parsed parsed, Use use, Set<String> ids, Set<String> notes) {
    Set<String> names = new TreeSet<>(ids);
    names.addAll(notes);
    return RULE.at(
        parsed.file(),
        use.place(),
        "there is no source and no footnote `"
            + use.name()
            + "`; its name is printed as it is typed",
        NearMisses.nearest(use.name(), names)
            .map(near -> "did you mean `[^" + near + "]`?")
            .orElse("write the id of a source: " + String.join(", ", ids)));
  }
}
