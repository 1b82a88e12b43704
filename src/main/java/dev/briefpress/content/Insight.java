package dev.briefpress.content;

import java.util.List;
import java.util.Optional;

/**
 * One point of a daily edition: {@code **Cybersecurity [CY-01, moderate]:** …}, or in the section
 * of a category {@code **Insight 1 [CY-01, moderate]:** …}.
 *
 * @param category id of the taxonomy
 * @param name what it is called in the section of its category
 * @param basis the points below it, such as credibility, coherence and confidence
 */
public record Insight(
    String category,
    Optional<String> name,
    Optional<String> code,
    Optional<Confidence> confidence,
    RichText text,
    List<LabelledText> basis) {
  public Insight {
    basis = List.copyOf(basis);
  }
}
