package dev.briefpress.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Who answers for a brief, in words.
 *
 * @param label at the headline: that AI made the text, and what is missing of its review; absent
 *     where nothing is missing
 * @param authors who wrote it; an {@code href} may be empty
 * @param lines sentences about its review and the part of AI
 * @param responsible who answers for it in public, and where they can be reached
 */
public record Answer(
    Optional<String> label, List<Link> authors, List<String> lines, Optional<Link> responsible) {
  public Answer {
    authors = List.copyOf(authors);
    lines = List.copyOf(lines);
  }

  /** Whether neither its review nor who is responsible is known. */
  public boolean silent() {
    return lines.isEmpty() && responsible.isEmpty();
  }
}
