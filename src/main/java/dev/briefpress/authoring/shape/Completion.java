package dev.briefpress.authoring.shape;

import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds the outlines of what a section must have and its text does not. */
final class Completion {
  private final SectionSpec spec;
  private final Entries text;
  private final List<Point> outlines = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private Completion(SectionSpec spec, Entries text) {
    this.spec = spec;
    this.text = text;
  }

  /** Completes {@code text}; returns what was missing, each as an editor calls it. */
  static List<String> of(SectionSpec spec, Entries text) {
    Completion completion = new Completion(spec, text);
    switch (spec.kind()) {
      case LABELLED, HYPOTHESES -> completion.labelled();
      case TECHNIQUES -> completion.items("a technique", "Name of the technique");
      case ENTITIES -> completion.entities();
      case PROSE, TAGS, INSIGHTS -> {
        return List.of();
      }
    }
    return completion.missing;
  }

  private void labelled() {
    hypotheses();
    labels(spec.labels(), text.points(), outlines);
    boolean lead = spec.leadRequired() && !text.hasLead();
    if (lead) {
      missing.add("an opening paragraph");
    }
    if (!text.points().isEmpty() || !outlines.isEmpty() || lead) {
      text.complete(spec, outlines, lead);
    }
  }

  private void hypotheses() {
    int found = (int) text.points().stream().filter(p -> p.id().equals(Optional.of(""))).count();
    int fewest = spec.hypotheses().map(SectionSpec.HypothesisSpec::fewest).orElse(0);
    Set<String> taken = new HashSet<>();
    text.points().forEach(p -> p.label().ifPresent(taken::add));
    for (char letter = 'A'; found < fewest && letter <= 'Z'; letter++) {
      String name = spec.hypotheses().orElseThrow().names().name();
      String label = name + " " + letter;
      if (!taken.contains(label) && !taken.contains(name + " " + (letter - 'A' + 1))) {
        outlines.add(outline("", label));
        missing.add("\"" + label + "\"");
        found++;
      }
    }
  }

  private void labels(List<LabelSpec> specs, List<Point> points, List<Point> into) {
    for (LabelSpec label : specs) {
      Optional<Point> there =
          points.stream().filter(p -> p.id().equals(Optional.of(label.id()))).findFirst();
      if (there.isPresent()) {
        List<Point> below = new ArrayList<>();
        labels(label.children(), there.get().children(), below);
        below.forEach(there.get()::add);
      } else if (label.required()) {
        missing.add("\"" + label.names().name() + "\"");
        into.add(
            label.children().isEmpty() ? outline(label.id(), label.names().name()) : parent(label));
      }
    }
  }

  private static Point parent(LabelSpec label) {
    Point parent = new Point(Optional.of(label.id()), Optional.of(label.names().name()), "", 0);
    label.children().forEach(c -> parent.add(outline(c.id(), c.names().name())));
    return parent;
  }

  private static Point outline(String id, String label) {
    return new Point(Optional.of(id), Optional.of(label), Outlines.BLANK, 0);
  }

  private void items(String what, String example) {
    if (text.points().size() < spec.fewest()) {
      missing.add(what);
      text.complete(spec, List.of(outline("", example)), false);
    }
  }

  private void entities() {
    if (text.points().isEmpty() && spec.fewest() > 0 && spec.kind() == SectionKind.ENTITIES) {
      missing.add("a name");
      text.complete(spec, List.of(Point.plain("Name, role, organisation", 0)), false);
    }
  }
}
