package dev.briefpress.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one brief.
 *
 * @param versions the oldest first, each of which differs from the one before; empty while the
 *     ledger is off, where git could not be asked, and of a brief that never changed
 */
public record History(List<Version> versions) {
  /** Nothing is known, or nothing changed. */
  public static final History NONE = new History(List.of());

  public History {
    versions = List.copyOf(versions);
  }

  /** Whether there is an older version than the one that readers see now. */
  public boolean isChanged() {
    return versions.size() > 1;
  }

  /** What readers see now. */
  public Optional<Version> newest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  /** What changed from each version to the next, the oldest change first. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      changes.add(new Change(versions.get(i - 1), versions.get(i)));
    }
    return changes;
  }
}
