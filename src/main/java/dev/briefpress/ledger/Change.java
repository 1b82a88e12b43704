package dev.briefpress.ledger;

import java.util.Set;

/** The step from one version of a brief to the next. */
public record Change(Version before, Version after) {
  /** What of a brief can differ from one version to the next. */
  public enum Aspect {
    JUDGEMENT,
    LIKELIHOOD,
    CONFIDENCE,
    ASSESSED,
    HYPOTHESES,
    TITLE,
    SOURCES,
    WORDS,
    WITHDRAWN;

    /** Whether it is part of what the brief judges. */
    public boolean isJudged() {
      return compareTo(HYPOTHESES) <= 0;
    }
  }

  /** What differs; never empty. */
  public Set<Aspect> aspects() {
    Set<Aspect> aspects = Differences.of(before.substance(), after.substance());
    if (before.withdrawn() != after.withdrawn()) {
      aspects.add(Aspect.WITHDRAWN);
    }
    return aspects;
  }

  /**
   * Whether the judgement is another: its words, its likelihood, its confidence, its hypotheses.
   */
  public boolean isOfSubstance() {
    return !Differences.ofJudgement(before.substance(), after.substance()).isEmpty();
  }
}
