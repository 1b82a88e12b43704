package dev.briefpress.ledger;

import dev.briefpress.ledger.Revision.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A change of what a brief judges, and the entry of its author that says so.
 *
 * @param entry absent where no entry says so
 */
public record ExplainedChange(Change change, Optional<Revision> entry) {

  /**
   * Every change of substance of a brief. An entry explains one change: the one with which it was
   * written; else the next one, if it was written up to three days ahead; else, if it was written
   * later, the one that its day follows. Changes of one day may share the entry of that day.
   */
  public static List<ExplainedChange> of(History history) {
    return history.isChanged() ? new Finder(history).all() : List.of();
  }

  /** Takes the entries to the changes, from the oldest on. */
  private static final class Finder {
    private static final int DAYS_AHEAD = 3;

    private final History history;
    private final List<Revision> entries;
    private final Set<Revision> used = new HashSet<>();

    Finder(History history) {
      this.history = history;
      this.entries = history.newest().map(Version::revisions).orElse(List.of());
    }

    List<ExplainedChange> all() {
      List<Change> changes =
          history.changes().stream()
              .filter(change -> change.isOfSubstance() && !change.after().withdrawn())
              .toList();
      List<Optional<Revision>> found = new ArrayList<>();
      for (Change change : changes) {
        found.add(take(first(e -> !used.contains(e) && version(e) == change.after().number())));
      }
      for (int i = 0; i < changes.size(); i++) {
        if (found.get(i).isEmpty()) {
          found.set(i, take(elsewhere(changes.get(i), dayOfNext(changes, i))));
        }
      }
      List<ExplainedChange> all = new ArrayList<>();
      for (int i = 0; i < changes.size(); i++) {
        all.add(new ExplainedChange(changes.get(i), found.get(i)));
      }
      return all;
    }

    private static Optional<LocalDate> dayOfNext(List<Change> changes, int number) {
      return changes.stream().skip(number + 1L).findFirst().map(next -> next.after().day());
    }

    private Optional<Revision> take(Optional<Revision> entry) {
      entry.ifPresent(used::add);
      return entry;
    }

    private Optional<Revision> elsewhere(Change change, Optional<LocalDate> next) {
      LocalDate day = change.after().day();
      int number = change.after().number();
      return first(e -> isAhead(e, number, day))
          .or(() -> first(e -> isBehind(e, number, day, next)))
          .or(() -> first(e -> used.contains(e) && e.on().equals(day)));
    }

    private boolean isAhead(Revision entry, int number, LocalDate day) {
      return !used.contains(entry)
          && version(entry) == number - 1
          && !entry.on().isBefore(day.minusDays(DAYS_AHEAD))
          && !entry.on().isAfter(day);
    }

    private boolean isBehind(Revision entry, int number, LocalDate day, Optional<LocalDate> next) {
      return !used.contains(entry)
          && version(entry) > number
          && !entry.on().isBefore(day)
          && next.filter(n -> !entry.on().isBefore(n) && !n.equals(day)).isEmpty();
    }

    // Where several entries fit, the one of the most serious kind is taken.
    private Optional<Revision> first(Predicate<Revision> which) {
      return entries.stream().filter(which).max(Comparator.comparing(Revision::kind));
    }

    // The number of the first version that has the entry; 0 when no version has it.
    private int version(Revision entry) {
      return history.versions().stream()
          .filter(version -> version.revisions().stream().anyMatch(entry::isSame))
          .mapToInt(Version::number)
          .findFirst()
          .orElse(0);
    }
  }

  /** Whether the entry says less than what happened. */
  public boolean isUnderstated() {
    return entry.map(Revision::kind).filter(Kind.TYPO::equals).isPresent();
  }
}
