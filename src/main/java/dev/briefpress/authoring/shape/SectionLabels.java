package dev.briefpress.authoring.shape;

import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.SectionSpec;
import java.util.List;
import java.util.Optional;

/** Tells the labels of a section from other words at the beginning of a line. */
record SectionLabels(SectionSpec section) {
  /**
   * A label of the schema in a text.
   *
   * @param id of the label; empty for a hypothesis
   * @param parent the label below which it belongs, absent at the top
   * @param label as written
   * @param rest the text behind it, as Markdown
   */
  record Known(String id, Optional<LabelSpec> parent, String label, String rest) {}

  /** The label that {@code markdown} begins with. */
  Optional<Known> in(String markdown) {
    for (Labelled way : Labelled.of(markdown)) {
      Optional<Known> known = known(way.label(), way.rest());
      if (known.isEmpty()) {
        known = known(Numbering.without(way.label()), way.rest());
      }
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private Optional<Known> known(String label, String rest) {
    String key = Names.key(label);
    if (isHypothesis(key)) {
      return Optional.of(new Known("", Optional.empty(), label, rest));
    }
    for (LabelSpec spec : section.labels()) {
      if (spec.names().hasKey(key)) {
        return Optional.of(new Known(spec.id(), Optional.empty(), label, rest));
      }
    }
    for (LabelSpec parent : section.labels()) {
      for (LabelSpec child : parent.children()) {
        if (child.names().hasKey(key)) {
          return Optional.of(new Known(child.id(), Optional.of(parent), label, rest));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isHypothesis(String key) {
    int blank = key.lastIndexOf(' ');
    return blank > 0
        && section.hypotheses().filter(h -> h.names().hasKey(key.substring(0, blank))).isPresent()
        && key.substring(blank + 1).matches("[a-z]|\\d{1,2}");
  }

  /** Whether points need one of the labels that the schema names. */
  boolean closed() {
    return !section.openLabels() && !(section.labels().isEmpty() && section.hypotheses().isEmpty());
  }

  /** The labels at the top that each document must have. */
  List<LabelSpec> required() {
    return section.labels().stream().filter(LabelSpec::required).toList();
  }
}
