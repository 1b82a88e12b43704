package dev.briefpress.schema;

import java.util.List;

/**
 * A labelled point that a section has.
 *
 * @param id its anchor and its name in data
 * @param required whether its absence is an error
 * @param assessment whether it is the judgement between hypotheses
 * @param words bounds on its text
 * @param children labelled points below it, such as the scenarios; empty when it has text instead
 */
public record LabelSpec(
    String id,
    Names names,
    boolean required,
    boolean assessment,
    Words words,
    List<LabelSpec> children) {
  public LabelSpec {
    children = List.copyOf(children);
  }

  /** By the id alone: a record's own goes through all that is in it. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
