package dev.briefpress.check.sources;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.stream.Stream;

/** A report that other sources are said to confirm, where there is no other. */
final class ConfirmedAlone implements SourceRule {
  private static final Rule RULE =
      new Rule(
          "sources/confirmed-alone",
          Severity.ERROR,
          "A source has credibility 1, confirmed by other sources, and all sources of the brief have one origin.",
          "Credibility 1 says that an independent source confirms the report (Admiralty code). Sources of one origin are not independent. Credibility 2 says that the report is probably true.",
          "sources:\n  - {title: Ruling of the district court, reliability: A, credibility: 1}\n",
          "sources:\n  - {title: Ruling of the district court, reliability: A, credibility: 2}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(SourcedBrief brief) {
    if (brief.basis().origins() > 1) {
      return Stream.empty();
    }
    return brief
        .positions()
        .filter(i -> brief.source(i).credibility().orElse(0) == 1)
        .mapToObj(
            i ->
                RULE.at(
                    brief.file(),
                    brief.place(i, "credibility"),
                    "credibility 1 says that another source confirms the report, and all sources"
                        + " have one origin",
                    "write `credibility: 2`, or add the source that confirms the report"));
  }
}
