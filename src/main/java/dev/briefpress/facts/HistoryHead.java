package dev.briefpress.facts;

import dev.briefpress.ledger.Change;
import dev.briefpress.ledger.Change.Aspect;
import dev.briefpress.ledger.History;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Substance;
import dev.briefpress.ledger.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a brief says of its versions.
 *
 * @param number of the newest version
 * @param day of the newest version
 * @param aspects in what it differs from the one before
 * @param turn the last change of the judgement, where there was one
 */
public record HistoryHead(int number, LocalDate day, List<Aspect> aspects, Optional<Turn> turn) {
  public HistoryHead {
    aspects = List.copyOf(aspects);
  }

  /** The judgement before and after a change. */
  public record Turn(Side before, Side after) {}

  /**
   * What one version judged.
   *
   * @param likelihood a term of the ladder
   * @param confidence its id
   */
  public record Side(
      int number,
      LocalDate day,
      Optional<String> judgement,
      Optional<String> likelihood,
      String ladder,
      Optional<String> confidence) {
    /** What {@code version} judged. */
    public static Side of(Version version) {
      Substance substance = version.substance();
      return new Side(
          version.number(),
          version.day(),
          substance.judgement(),
          substance.likelihood(),
          substance.ladder(),
          substance.confidence());
    }
  }

  /**
   * The versions that readers may see: none that is older than a withdrawal, whose text must not
   * come back, or older than an entry that hides what was said before it; empty where there is only
   * one.
   */
  public static List<Version> shown(History history) {
    List<Version> all = history.versions();
    int from = firstThatHides(all);
    for (int i = from; i < all.size(); i++) {
      if (all.get(i).withdrawn()) {
        from = i + 1;
      }
    }
    List<Version> shown = all.subList(from, all.size());
    return shown.size() > 1 ? shown : List.of();
  }

  // The index of the newest version with which an entry came that hides what is older. Only entries
  // count that the brief still has: an author who takes the word back shows the versions again.
  private static int firstThatHides(List<Version> versions) {
    if (versions.isEmpty()) {
      return 0;
    }
    return versions.get(versions.size() - 1).revisions().stream()
        .filter(Revision::hidesEarlier)
        .mapToInt(entry -> first(versions, entry))
        .max()
        .orElse(0);
  }

  private static int first(List<Version> versions, Revision entry) {
    int first = versions.size() - 1;
    while (first > 0 && versions.get(first - 1).revisions().contains(entry)) {
      first--;
    }
    return first;
  }

  /** Absent where there is no older version to be seen. */
  static Optional<HistoryHead> of(History history) {
    List<Version> versions = shown(history);
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    List<Change> changes = new History(versions).changes();
    Version newest = versions.get(versions.size() - 1);
    Optional<Turn> turn = Optional.empty();
    for (int i = changes.size() - 1; i >= 0 && turn.isEmpty(); i--) {
      Change change = changes.get(i);
      if (change.isOfSubstance()) {
        turn = Optional.of(new Turn(Side.of(change.before()), Side.of(change.after())));
      }
    }
    return Optional.of(
        new HistoryHead(
            newest.number(),
            newest.day(),
            List.copyOf(changes.get(changes.size() - 1).aspects()),
            turn));
  }
}
