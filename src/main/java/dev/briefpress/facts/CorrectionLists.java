package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.links.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was corrected, retracted and withdrawn on a site, each newest first.
 *
 * @param corrections the newest of them
 * @param retractions the newest of them
 * @param withdrawals the newest of them
 * @param allCorrections how many there are, older ones counted
 * @param allRetractions how many there are
 * @param allWithdrawals how many there are
 */
public record CorrectionLists(
    List<RevisionFacts> corrections,
    List<RevisionFacts> retractions,
    List<Withdrawn> withdrawals,
    int allCorrections,
    int allRetractions,
    int allWithdrawals) {
  /** Most entries of each list; older ones stand on the pages of their briefs and days. */
  public static final int MOST = 500;

  public CorrectionLists {
    corrections = List.copyOf(corrections);
    retractions = List.copyOf(retractions);
    withdrawals = List.copyOf(withdrawals);
  }

  /**
   * A withdrawn brief, of which nothing is shown but the notice.
   *
   * @param title only where its author lets it stand
   * @param date its own day
   */
  public record Withdrawn(
      SitePath address, Optional<String> title, String lang, LocalDate date, Withdrawal notice) {
    private static Optional<Withdrawn> of(Brief brief) {
      Header header = brief.header();
      return header
          .withdrawn()
          .map(
              notice ->
                  new Withdrawn(
                      brief.address(),
                      header.shownTitle(),
                      header.lang(),
                      header.date().day(),
                      notice));
    }
  }

  /** The lists of a site. */
  public static CorrectionLists of(SiteFacts facts) {
    List<RevisionFacts> all = RevisionFacts.corrections(facts);
    List<RevisionFacts> corrections = of(Kind.CORRECTION, all);
    List<RevisionFacts> retractions = of(Kind.RETRACTION, all);
    List<Withdrawn> withdrawn =
        facts.site().withdrawn().stream()
            .flatMap(brief -> Withdrawn.of(brief).stream())
            .sorted(
                Comparator.comparing((Withdrawn w) -> w.notice().on())
                    .reversed()
                    .thenComparing(Withdrawn::address))
            .toList();
    return new CorrectionLists(
        newest(corrections),
        newest(retractions),
        newest(withdrawn),
        corrections.size(),
        retractions.size(),
        withdrawn.size());
  }

  private static List<RevisionFacts> of(Kind kind, List<RevisionFacts> all) {
    return all.stream().filter(one -> one.kind() == kind).toList();
  }

  private static <T> List<T> newest(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /**
   * Whether the newsroom has a page of its own where the lists stand, so that they are part of it.
   */
  public static boolean areInOwnPage(Site site) {
    return site.pages().stream()
        .anyMatch(page -> page.address().equals(Landmark.CORRECTIONS.address()));
  }
}
