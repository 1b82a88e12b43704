package dev.briefpress.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The review of a brief by a person.
 *
 * @param by the reviewer's name
 * @param role what the reviewer is, such as {@code desk editor}
 * @param checked each at most once, in the order of {@link Aspect}; empty when nobody recorded it
 * @param text the {@link TextSum} of the text that the reviewer read; absent when nobody recorded
 *     it
 */
public record Review(
    String by, Optional<String> role, LocalDate on, List<Aspect> checked, Optional<String> text) {
  public Review {
    checked = checked.stream().distinct().sorted().toList();
  }

  /** Whether facts and sources were checked, which is the least that makes a review substantive. */
  public boolean isSubstantive() {
    return checked.contains(Aspect.FACTS) && checked.contains(Aspect.SOURCES);
  }
}
