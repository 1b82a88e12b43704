package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A revision of a brief, where it is listed apart from the brief.
 *
 * @param place among the revisions of this brief, day and kind, 1 for the first in the author's
 *     order: with them it tells the revision from all others
 */
public record RevisionFacts(Shared<BriefLink> brief, Revision revision, int place) {
  private static final Comparator<RevisionFacts> NEWEST_FIRST =
      Comparator.comparing((RevisionFacts facts) -> facts.revision().on())
          .reversed()
          .thenComparing(facts -> facts.brief().value().address())
          .thenComparing(facts -> facts.revision().kind(), Comparator.reverseOrder())
          .thenComparing(RevisionFacts::place);

  /** All corrections and retractions of published briefs, the newest first. */
  public static List<RevisionFacts> corrections(SiteFacts site) {
    List<RevisionFacts> all = new ArrayList<>();
    for (Brief brief : site.site().briefs()) {
      Map<List<Object>, Integer> counted = new HashMap<>();
      for (Revision revision : brief.header().corrections()) {
        int place = counted.merge(List.of(revision.on(), revision.kind()), 1, Integer::sum);
        all.add(new RevisionFacts(site.link(brief), revision, place));
      }
    }
    all.sort(NEWEST_FIRST);
    return all;
  }

  public LocalDate on() {
    return revision.on();
  }

  public Kind kind() {
    return revision.kind();
  }
}
