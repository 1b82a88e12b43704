package dev.briefpress.versions;

import dev.briefpress.ledger.Change;
import dev.briefpress.ledger.History;
import dev.briefpress.ledger.Substance;
import dev.briefpress.ledger.Version;
import dev.briefpress.versions.Walk.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the versions of one brief from the contents that its file had. */
final class Histories {
  private final ZoneId zone;
  private final List<Version> versions = new ArrayList<>();

  Histories(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Adds a content that was committed.
   *
   * @param until when another one took its place
   */
  void add(Past past, Step step, Optional<Instant> until) {
    boolean scheduled = past.moment().isAfter(step.when());
    // The version was replaced before its day of publication came.
    boolean never = scheduled && until.filter(past.moment()::isAfter).isPresent();
    if (past.isPublic() && !never) {
      LocalDate day = (scheduled ? past.moment() : step.when()).atZone(zone).toLocalDate();
      add(past, Optional.of(step.id()), day);
    }
  }

  /** Adds what is in the file and not committed. */
  void addUncommitted(Past past, LocalDate today) {
    if (past.isPublic()) {
      add(past, Optional.empty(), past.day().isAfter(today) ? past.day() : today);
    }
  }

  History history() {
    return versions.size() < 2 ? History.NONE : new History(versions);
  }

  private void add(Past past, Optional<String> commit, LocalDate day) {
    if (versions.isEmpty()) {
      versions.add(
          new Version(1, commit, past.day(), past.withdrawn(), past.substance(), past.revisions()));
      return;
    }
    Version last = versions.get(versions.size() - 1);
    Version next =
        new Version(
            last.number() + 1,
            commit,
            day.isBefore(last.day()) ? last.day() : day,
            past.withdrawn(),
            filled(last.substance(), past.substance()),
            past.substance().isWhole() ? past.revisions() : last.revisions());
    if (!new Change(last, next).aspects().isEmpty()) {
      versions.add(next);
      return;
    }
    boolean better = !last.substance().isWhole() && next.substance().isWhole();
    versions.set(
        versions.size() - 1,
        new Version(
            last.number(),
            last.commit(),
            last.day(),
            last.withdrawn(),
            better ? next.substance() : last.substance(),
            next.revisions()));
  }

  // What could not be read is taken to be as it was.
  private static Substance filled(Substance before, Substance after) {
    return after.isWhole() || !before.isWhole()
        ? after
        : new Substance(
            after.title().isEmpty() ? before.title() : after.title(),
            before.judgement(),
            before.likelihood(),
            before.ladder(),
            before.confidence(),
            before.assessed(),
            before.hypotheses(),
            before.sources(),
            after.paragraphs());
  }
}
