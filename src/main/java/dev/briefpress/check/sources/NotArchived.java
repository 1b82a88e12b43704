package dev.briefpress.check.sources;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Sources of which no copy is kept. */
final class NotArchived implements SourceRule {
  private static final Rule RULE =
      new Rule(
          "sources/not-archived",
          Severity.INFO,
          "Some sources with an address have no archived copy, in a brief where others have one.",
          "When the web page of a source is gone, readers can no longer check the source (ICS 206-01).",
          "sources:\n  - {title: Ruling, url: \"https://www.oikeus.fi/ruling\", archived: \"https://web.archive.org/web/2026/https://www.oikeus.fi/ruling\"}\n  - {title: Report, url: \"https://www.reuters.com/report\"}\n",
          "sources:\n  - {title: Ruling, url: \"https://www.oikeus.fi/ruling\", archived: \"https://web.archive.org/web/2026/https://www.oikeus.fi/ruling\"}\n  - {title: Report, url: \"https://www.reuters.com/report\", archived: \"https://web.archive.org/web/2026/https://www.reuters.com/report\"}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(SourcedBrief brief) {
    if (brief.basis().archived() == 0) {
      return Stream.empty();
    }
    List<Integer> bare =
        brief
            .positions()
            .filter(i -> brief.source(i).url().isPresent())
            .filter(i -> brief.source(i).archived().isEmpty())
            .boxed()
            .toList();
    if (bare.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        RULE.at(
            brief.file(),
            brief.place(bare.get(0)),
            bare.size() == 1
                ? brief.source(bare.get(0)).named() + " has no archived copy"
                : bare.size() + " sources have no archived copy",
            "write the address of the copy as `archived:`; `briefpress sources --not-archived`"
                + " lists these sources"));
  }
}
