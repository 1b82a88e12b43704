package dev.briefpress.review;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What the record of a review is worth for the text as it stands now. */
public enum ReviewState {
  /** No review is recorded. */
  NONE,
  /** The review was of another text: it changed after it. */
  STALE,
  /**
   * The record does not show that facts and sources of this text were checked: they are not named
   * as checked, or it is not recorded which text the reviewer read.
   */
  THIN,
  /** A person checked the facts and the sources of this very text. */
  FULL;

  /** Its name in data files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state of a review.
   *
   * @param present the {@link TextSum} of the text as it stands now
   * @param changed the last day on which the text is said to have been updated or corrected; it
   *     decides where the review does not record the text
   */
  public static ReviewState of(
      Optional<Review> review, String present, Optional<LocalDate> changed) {
    if (review.isEmpty()) {
      return NONE;
    }
    Optional<String> seen = review.get().text();
    if (seen.isEmpty()) {
      return changed.filter(review.get().on()::isBefore).isPresent() ? STALE : THIN;
    }
    if (!seen.get().equals(present)) {
      return STALE;
    }
    return review.get().isSubstantive() ? FULL : THIN;
  }
}
