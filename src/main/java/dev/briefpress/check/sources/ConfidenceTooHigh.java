package dev.briefpress.check.sources;

import dev.briefpress.content.Confidence;
import dev.briefpress.content.Header;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.sourcing.Basis;
import java.util.Optional;
import java.util.stream.Stream;

/** High confidence on a narrow basis. */
final class ConfidenceTooHigh implements SourceRule {
  private static final Rule RULE =
      new Rule(
          "sources/confidence-too-high",
          Severity.WARNING,
          "The confidence is high, and fewer than two independent origins have a grade of B2 or better.",
          "High confidence says that several sound sources agree (ICD 203). Copies of one report are one origin. A source without a full grade counts as sound here; another rule asks for its grade.",
          "confidence: high\nsources:\n  - {title: A report, reliability: C, credibility: 3}\n",
          "confidence: moderate\nsources:\n  - {title: A report, reliability: C, credibility: 3}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(SourcedBrief brief) {
    Optional<Confidence> confidence = brief.parsed().frontMatter().header().map(Header::confidence);
    if (!confidence.equals(Optional.of(Confidence.HIGH))) {
      return Stream.empty();
    }
    Basis basis = brief.basis();
    int sound = basis.soundOrUngraded();
    if (sound >= 2) {
      return Stream.empty();
    }
    return Stream.of(
        RULE.at(
            brief.file(),
            brief.parsed().frontMatter().fields().place("confidence"),
            "confidence is high, and "
                + (sound == 0 ? "no origin has" : "only one origin has")
                + " a grade of B2 or better",
            "write `confidence: moderate`, or add a sound source of another origin"));
  }
}
