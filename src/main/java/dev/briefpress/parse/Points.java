package dev.briefpress.parse;

import static dev.briefpress.parse.LabelFindings.LABEL_MISSING;
import static dev.briefpress.parse.LabelFindings.LABEL_UNKNOWN;

import dev.briefpress.content.LabelledText;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.parse.header.InvisibleText;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads labelled points against the labels that a section, or a point, must have. */
record Points(Context context) {
  /** A point and the label of the schema that it has. */
  record Point(Item item, Label label, Optional<LabelSpec> spec) {}

  /**
   * The points that {@code items} make, with every fault reported.
   *
   * @param parent name of the section or point they belong to
   * @param place where the parent stands
   */
  List<Point> read(
      List<Item> items, List<LabelSpec> specs, boolean open, String parent, Span place) {
    List<Point> points = new ArrayList<>();
    List<Item> unlabelled = new ArrayList<>();
    for (Item item : items) {
      if (item.label().isEmpty()) {
        unlabelled.add(item);
      } else {
        Label label = item.label().get();
        InvisibleText.check(
            context.findings(), context.place(label.span()), "the label", label.text());
        points.add(new Point(item, label, spec(specs, label)));
      }
    }
    Set<LabelSpec> given = new HashSet<>();
    points.forEach(point -> point.spec().ifPresent(given::add));
    List<LabelSpec> free = new ArrayList<>(specs);
    free.removeAll(given);
    Set<LabelSpec> meant = unknown(points, specs, free, open);
    meant.addAll(unlabelled(unlabelled, specs, free));
    repeated(points, open);
    meant.addAll(given);
    missing(specs, meant, parent, place);
    order(points, specs);
    Set<LabelSpec> parents = new HashSet<>();
    for (Point point : points) {
      if (point.spec().isEmpty()) {
        parent(point, specs).ifPresent(parents::add);
      }
    }
    for (Point point : points) {
      text(point, !parents.isEmpty() && point.spec().filter(parents::contains).isPresent());
    }
    return points;
  }

  private static Optional<LabelSpec> spec(List<LabelSpec> specs, Label label) {
    String key = Names.key(label.text());
    return specs.stream().filter(spec -> spec.names().hasKey(key)).findFirst();
  }

  // A point without a label counts as the one that is missing, so that one fault is not reported
  // twice.
  private Set<LabelSpec> unlabelled(List<Item> items, List<LabelSpec> specs, List<LabelSpec> free) {
    Set<LabelSpec> meant = new HashSet<>();
    if (items.isEmpty()) {
      return meant;
    }
    Meant<LabelSpec> spellings = meant(free);
    for (Item item : items) {
      String text = item.text().text();
      String opening = text.substring(0, Math.max(0, text.indexOf(':')));
      Optional<LabelSpec> near =
          spellings.nearest(opening, free).or(() -> free.stream().findFirst());
      near.ifPresent(free::remove);
      near.ifPresent(meant::add);
      String example =
          near.or(() -> specs.stream().findFirst()).map(s -> s.names().name()).orElse("Label");
      LabelFindings.unlabelled(context, item, example);
    }
    return meant;
  }

  // Reports unknown labels, and returns the labels of the schema that they probably stand for,
  // which are then not reported as missing. Where the schema allows other labels, only misspelt
  // ones are reported.
  private Set<LabelSpec> unknown(
      List<Point> points, List<LabelSpec> specs, List<LabelSpec> free, boolean open) {
    List<Point> strangers = points.stream().filter(p -> p.spec().isEmpty()).toList();
    if (strangers.isEmpty()) {
      return new HashSet<>();
    }
    boolean last = !open && strangers.size() == 1 && free.size() == 1;
    List<String> known = specs.stream().map(s -> s.names().name()).toList();
    Meant<LabelSpec> spellings = meant(free);
    Set<LabelSpec> meant = new HashSet<>();
    for (Point point : strangers) {
      Optional<LabelSpec> parent = parent(point, specs);
      if (parent.isPresent()) {
        String above = parent.get().names().name();
        context.add(
            LABEL_UNKNOWN,
            context.place(point.label().span()),
            "\"" + point.label().text() + "\" belongs below \"" + above + "\"",
            "indent it by two blanks, and put it behind that point");
        continue;
      }
      Optional<LabelSpec> near =
          spellings
              .nearest(point.label().text(), free)
              .or(() -> last ? Optional.of(free.get(0)) : Optional.empty());
      near.ifPresent(free::remove);
      near.ifPresent(meant::add);
      if (near.isPresent() || !open) {
        LabelFindings.unknown(context, point.label(), near.map(s -> s.names().name()), known);
      }
    }
    return meant;
  }

  private Meant<LabelSpec> meant(List<LabelSpec> free) {
    return new Meant<>(free, LabelSpec::names, context.findings().near());
  }

  // A point that belongs below one of this list, and was not indented.
  private static Optional<LabelSpec> parent(Point point, List<LabelSpec> specs) {
    String key = Names.key(point.label().text());
    return specs.stream()
        .filter(s -> s.children().stream().anyMatch(c -> c.names().hasKey(key)))
        .findFirst();
  }

  // A label that is not known is reported as such, however often it stands there.
  private void repeated(List<Point> points, boolean open) {
    Set<String> seen = new HashSet<>();
    for (Point point : points) {
      String key =
          point.spec().isPresent() ? point.spec().get().id() : Names.key(point.label().text());
      if (!seen.add(key) && (open || point.spec().isPresent())) {
        LabelFindings.duplicate(context, point.label());
      }
    }
  }

  private void missing(
      List<LabelSpec> specs, Set<LabelSpec> givenOrMeant, String parent, Span place) {
    for (LabelSpec spec : specs) {
      if (spec.required() && !givenOrMeant.contains(spec)) {
        String name = spec.names().name();
        context.add(
            LABEL_MISSING,
            place,
            "\"" + name + "\" is missing in \"" + parent + "\"",
            "add `- **" + name + ":** …`");
      }
    }
  }

  private void order(List<Point> points, List<LabelSpec> specs) {
    // Repeated labels are reported as such.
    Set<LabelSpec> seen = new HashSet<>();
    List<Point> known = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (Point point : points) {
      if (point.spec().isPresent() && seen.add(point.spec().get())) {
        known.add(point);
        order.add(specs.indexOf(point.spec().get()));
      }
    }
    Set<Integer> kept = Order.longestAscending(order);
    for (int i = 0; i < known.size(); i++) {
      if (!kept.contains(i)) {
        Optional<String> before =
            order.get(i) == 0
                ? Optional.empty()
                : Optional.of(specs.get(order.get(i) - 1).names().name());
        Label label = known.get(i).label();
        LabelFindings.outOfOrder(context, label, before);
      }
    }
  }

  // A point whose own points stand beside it is not empty.
  private void text(Point point, boolean outside) {
    Span place = context.place(point.label().span());
    String label = point.label().text();
    boolean children = point.spec().map(s -> !s.children().isEmpty()).orElse(false);
    if (point.item().text().isEmpty() && point.item().children().isEmpty()) {
      if (!outside) {
        LabelFindings.empty(context, point.label());
      }
    } else if (!children && point.spec().isPresent()) {
      SectionWords.check(
          "\"" + label + "\"",
          point.item().text(),
          point.spec().get().words(),
          place,
          context.findings());
    }
  }

  /** A point, and what stands below it, as content. */
  LabelledText content(Point point) {
    List<LabelSpec> children = point.spec().map(LabelSpec::children).orElse(List.of());
    List<LabelledText> below = new ArrayList<>();
    if (!children.isEmpty()) {
      below.addAll(below(point, children));
    } else {
      point.item().children().forEach(item -> below.add(loose(item)));
    }
    return new LabelledText(
        point.spec().map(LabelSpec::id), point.label().text(), point.item().text(), below);
  }

  private List<LabelledText> below(Point point, List<LabelSpec> children) {
    Span place = context.place(point.label().span());
    List<Item> items = point.item().children();
    if (items.isEmpty()) {
      // A point with nothing at all is reported as empty.
      if (!point.item().text().isEmpty() && children.stream().anyMatch(LabelSpec::required)) {
        String what = "\"" + point.label().text() + "\"";
        String example = children.get(0).names().name();
        SectionFindings.noList(context, place, what, example);
      }
      return List.of();
    }
    List<LabelledText> below = new ArrayList<>();
    for (Point child : read(items, children, false, point.label().text(), place)) {
      below.add(content(child));
    }
    return below;
  }

  /** A point of which the schema says nothing. */
  static LabelledText loose(Item item) {
    return new LabelledText(
        Optional.empty(),
        item.label().map(Label::text).orElse(""),
        item.text(),
        item.children().stream().map(Points::loose).toList());
  }
}
