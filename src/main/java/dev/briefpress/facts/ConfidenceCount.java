package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import java.util.Collection;

/** How many of some briefs have which confidence. */
public record ConfidenceCount(int low, int moderate, int high) {
  public static ConfidenceCount of(Collection<Brief> briefs) {
    int[] counts = new int[Confidence.values().length];
    briefs.forEach(brief -> counts[brief.header().confidence().ordinal()]++);
    return new ConfidenceCount(
        counts[Confidence.LOW.ordinal()],
        counts[Confidence.MODERATE.ordinal()],
        counts[Confidence.HIGH.ordinal()]);
  }

  public int of(Confidence level) {
    return switch (level) {
      case LOW -> low;
      case MODERATE -> moderate;
      case HIGH -> high;
    };
  }

  public int all() {
    return low + moderate + high;
  }
}
