package dev.briefpress.tradecraft;

import dev.briefpress.content.Confidence;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Sections;
import java.util.List;
import java.util.stream.Stream;

/** A bottom line that does not say how sure its author is. */
final class ConfidenceUnstated implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/confidence-unstated",
          Severity.INFO,
          "The bottom line does not say how much confidence the judgement deserves.",
          "Many readers read only the bottom line; the field alone does not tell them what the"
              + " judgement rests on.",
          "It is likely that the ban holds.\n",
          "It is likely that the ban holds. We hold this with moderate confidence, since two"
              + " ministries disagree.\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    List<Sentence> bottomLine = prose.in(Place.BOTTOM_LINE).toList();
    boolean stated = bottomLine.stream().anyMatch(s -> !s.confidence().isEmpty());
    if (bottomLine.isEmpty() || stated) {
      return Stream.empty();
    }
    return prose
        .parsed()
        .found(
            RULE,
            prose.parsed().matches(Sections::known).filter(m -> m.spec().orElseThrow().summary()),
            m -> "the bottom line states no confidence",
            m ->
                "end it with \"We hold this with "
                    + prose.declared().confidence().map(Confidence::id).orElse("…")
                    + " confidence, because …\"");
  }
}
