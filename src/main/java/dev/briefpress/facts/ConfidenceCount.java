package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import java.util.Collection;

/** How many of some briefs have which confidence. */
public record ConfidenceCount(int low, int moderate, int high) {
  public static ConfidenceCount of(Collection<Brief> briefs) {
    int low = 0;
    int moderate = 0;
    int high = 0;
    for (Brief brief : briefs) {
      switch (brief.header().confidence()) {
        case LOW -> low++;
        case MODERATE -> moderate++;
        case HIGH -> high++;
      }
    }
    return new ConfidenceCount(low, moderate, high);
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
