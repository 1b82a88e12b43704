package dev.briefpress.authoring.shape;

import dev.briefpress.content.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * What stands above the first section of a published text.
 *
 * @param title plain text
 * @param date an ISO day or moment
 * @param updated an ISO day
 * @param category id of the taxonomy
 * @param kicker the line above the title, where it says more than product line and category
 * @param marking the strictest that stands there
 * @param use of machines: none, assisted, generated
 * @param review who read it, and the ISO day on which
 * @param lead lines that are text of the document
 * @param taken lines that became fields, each with the field's name: {@code date: 11 Feb 2026}
 * @param left lines that became neither
 */
public record Head(
    Optional<String> title,
    Optional<String> date,
    Optional<String> updated,
    Optional<String> category,
    Optional<String> kicker,
    Optional<Marking> marking,
    Optional<String> use,
    Optional<Reviewer> review,
    Optional<Confidence> confidence,
    Optional<String> likelihood,
    Optional<String> summary,
    List<String> tags,
    List<Line> lead,
    List<String> taken,
    List<String> left) {
  public Head {
    tags = List.copyOf(tags);
    lead = List.copyOf(lead);
    taken = List.copyOf(taken);
    left = List.copyOf(left);
  }

  /** Who read a text before it was published. */
  public record Reviewer(String name, String day) {}
}
