package dev.briefpress.content;

import java.util.List;
import java.util.Optional;

/**
 * A list item with its label: {@code **Information Gaps:** …}.
 *
 * @param id the schema's id of the label, absent for a label that the schema does not know
 * @param label as written, without colon
 * @param text possibly empty when the item has children
 * @param children labelled items below it, such as the three scenarios
 */
public record LabelledText(
    Optional<String> id, String label, RichText text, List<LabelledText> children) {
  public LabelledText {
    children = List.copyOf(children);
  }
}
