package dev.briefpress.check;

import static dev.briefpress.check.Mutation.nothing;
import static dev.briefpress.check.Mutation.only;

import dev.briefpress.check.Manuscript.Chapter;
import dev.briefpress.check.Manuscript.Point;
import dev.briefpress.check.Mutation.Expected;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.schema.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything that can be done to the labelled points of a schema's sections. */
final class PointMutations {
  private final List<Mutation> all = new ArrayList<>();

  private PointMutations() {}

  static List<Mutation> of(Schema schema) {
    PointMutations mutations = new PointMutations();
    for (int i = 0; i < schema.sections().size(); i++) {
      mutations.section(i, schema.sections().get(i));
    }
    return mutations.all;
  }

  private void section(int at, SectionSpec spec) {
    if (spec.kind() == SectionKind.INSIGHTS) {
      // Its labels stand below each insight, all of them optional.
      return;
    }
    Function<Manuscript, Object> parent = text -> text.chapters.get(at);
    Function<Manuscript, List<Point>> points = text -> text.chapters.get(at).points;
    int before = spec.hypotheses().map(h -> h.fewest() + 1).orElse(0);
    labels(new Level(parent, points, spec.labels(), before, spec.openLabels()));
  }

  /**
   * The labels of one list.
   *
   * @param parent the section or point it belongs to
   * @param before how many other points stand before them
   * @param open whether other labels are welcome
   */
  private record Level(
      Function<Manuscript, Object> parent,
      Function<Manuscript, List<Point>> points,
      List<LabelSpec> labels,
      int before,
      boolean open) {
    Point point(Manuscript text, int index) {
      return points.apply(text).get(before + index);
    }
  }

  private void labels(Level level) {
    for (int i = 0; i < level.labels().size(); i++) {
      label(level, i, level.labels().get(i));
    }
  }

  private void label(Level level, int index, LabelSpec spec) {
    String name = "\"" + spec.names().name() + "\"";
    add(
        "dropping label " + name,
        text -> {
          List<Point> points = level.points().apply(text);
          points.remove(level.before() + index);
          return spec.required() ? dropped(level.parent().apply(text), points) : nothing();
        });
    add(
        "emptying label " + name,
        text -> {
          Point point = level.point(text, index);
          point.text = "";
          point.below.clear();
          return only("section/label-empty", point);
        });
    if (index + 1 < level.labels().size()) {
      add(
          "swapping label " + name + " with the next",
          text -> {
            Point point = level.point(text, index);
            int at = level.before() + index;
            Collections.swap(level.points().apply(text), at, at + 1);
            return only("section/label-order", point);
          });
    }
    for (boolean end : List.of(false, true)) {
      add(
          "repeating label " + name + (end ? " at the end" : ""),
          text -> {
            Point copy = level.point(text, index).copy();
            List<Point> points = level.points().apply(text);
            points.add(end ? points.size() : level.before() + index + 1, copy);
            return only("section/label-duplicate", copy);
          });
    }
    names(level, index, spec);
    words(text -> level.point(text, index), spec.words(), name);
    below(level, index, spec, name);
  }

  private static List<Expected> dropped(Object parent, List<Point> left) {
    if (!left.isEmpty()) {
      return only("section/label-missing", parent);
    }
    if (parent instanceof Chapter chapter) {
      return only(chapter.lead.isEmpty() ? "section/empty" : "section/no-list", parent);
    }
    return only("section/label-empty", parent);
  }

  private void names(Level level, int index, LabelSpec spec) {
    List<String> names = new ArrayList<>(spec.names().aliases());
    for (String alias : names) {
      rename(level, index, alias, "labelling a point", false);
    }
    names.add(0, spec.names().name());
    for (String name : names) {
      for (String slip : Mutation.slips(name)) {
        rename(level, index, slip, "misspelling a label as", true);
      }
      rename(level, index, name.toLowerCase(java.util.Locale.ROOT), "labelling a point", false);
    }
    if (!level.open() || spec.required()) {
      rename(level, index, "Weather", "replacing " + spec.names().name() + " by", true);
    }
    if (spec.children().isEmpty()) {
      add(
          "taking label \"" + spec.names().name() + "\" off its point",
          text -> {
            Point point = level.point(text, index);
            point.label = "";
            return only("section/item-unlabelled", point);
          });
      add(
          "writing label \"" + spec.names().name() + "\" without asterisks",
          text -> {
            Point point = level.point(text, index);
            point.text = point.label + ": " + point.text;
            point.label = "";
            return nothing();
          });
    }
  }

  private void rename(Level level, int index, String label, String what, boolean unknown) {
    add(
        what + " `" + label + "`",
        text -> {
          Point point = level.point(text, index);
          point.label = label;
          return unknown ? only("section/label-unknown", point) : nothing();
        });
  }

  /** Lengths at and beyond the bounds of one point. */
  void words(Function<Manuscript, Point> of, Words bounds, String name) {
    if (bounds.min() > 1) {
      size(of, name, bounds.min() - 1, false);
      size(of, name, bounds.min(), true);
    }
    if (bounds.max() < Integer.MAX_VALUE) {
      size(of, name, bounds.max(), true);
      size(of, name, bounds.max() + 1, false);
    }
  }

  private void size(Function<Manuscript, Point> of, String name, int words, boolean right) {
    add(
        "writing " + words + " words behind " + name,
        text -> {
          Point point = of.apply(text);
          point.text = CleanText.words(words);
          return right ? nothing() : only("section/words", point);
        });
  }

  private void below(Level level, int index, LabelSpec spec, String name) {
    if (spec.children().isEmpty()) {
      return;
    }
    if (spec.children().stream().anyMatch(LabelSpec::required)) {
      add(
          "writing prose instead of the points below " + name,
          text -> {
            Point point = level.point(text, index);
            point.text = CleanText.words(12);
            point.below.clear();
            return only("section/no-list", point);
          });
    }
    add(
        "not indenting the points below " + name,
        text -> {
          Point point = level.point(text, index);
          List<Point> outside = List.copyOf(point.below);
          point.below.clear();
          List<Point> points = level.points().apply(text);
          points.addAll(level.before() + index + 1, outside);
          return outside.stream().map(p -> new Expected("section/label-unknown", p)).toList();
        });
    labels(
        new Level(
            text -> level.point(text, index),
            text -> level.point(text, index).below,
            spec.children(),
            0,
            false));
  }

  /** Those of one point alone, with its bounds. */
  static List<Mutation> ofWords(Function<Manuscript, Point> point, Words bounds, String name) {
    PointMutations mutations = new PointMutations();
    mutations.words(point, bounds, name);
    return mutations.all;
  }

  /** A label of the section that has to stand behind its hypotheses. */
  static Optional<LabelSpec> assessment(SectionSpec spec) {
    return spec.labels().stream().filter(LabelSpec::assessment).findFirst();
  }

  private void add(String name, Function<Manuscript, List<Expected>> change) {
    all.add(new Mutation(name, change));
  }
}
