package dev.briefpress.authoring.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A point of a list while its section is read: lines are added to it until the next one begins. */
final class Point {
  /** The schema's id of its label; empty for a hypothesis, absent for any other point. */
  private final Optional<String> id;

  private final Optional<String> label;
  private final int indent;
  private final List<String> texts = new ArrayList<>();
  private final List<Point> children = new ArrayList<>();

  Point(Optional<String> id, Optional<String> label, String text, int indent) {
    this.id = id;
    this.label = label;
    this.indent = indent;
    add(text);
  }

  /** One without a label that the schema knows. */
  static Point plain(String text, int indent) {
    return new Point(Optional.empty(), Optional.empty(), text, indent);
  }

  /** The same point with a label before its text. */
  Point as(String newId, String newLabel) {
    Point point = new Point(Optional.of(newId), Optional.of(newLabel), "", indent);
    String first = texts.isEmpty() ? "" : texts.get(0);
    point.add(label.map(l -> l + ": " + first).orElse(first).strip());
    texts.stream().skip(1).forEach(point::add);
    children.forEach(point::add);
    return point;
  }

  Optional<String> id() {
    return id;
  }

  Optional<String> label() {
    return label;
  }

  int indent() {
    return indent;
  }

  List<Point> children() {
    return children;
  }

  /** Whether it has nothing but its label. */
  boolean isEmpty() {
    return texts.isEmpty() && children.isEmpty();
  }

  /** Adds a paragraph; nothing when it is empty. */
  void add(String text) {
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }

  void add(Point child) {
    children.add(child);
  }

  /** The last point below it, at any depth, that is less indented than {@code indent}. */
  Point parentFor(int indent) {
    if (children.isEmpty()) {
      return this;
    }
    Point last = children.get(children.size() - 1);
    return last.indent < indent ? last.parentFor(indent) : this;
  }

  /** As lines of Markdown, each with its end. */
  String markdown(String before) {
    StringBuilder out = new StringBuilder(before).append("- ");
    label.ifPresent(l -> out.append("**").append(l).append(":**"));
    boolean opens = !texts.isEmpty() && texts.get(0).indexOf('\n') < 0;
    if (opens) {
      out.append(label.isPresent() ? " " : "").append(Writing.item(texts.get(0)));
    }
    out.append('\n');
    for (String more : texts.subList(opens ? 1 : 0, texts.size())) {
      out.append('\n');
      Writing.paragraph(more)
          .lines()
          .forEach(l -> out.append(before).append("  ").append(l).append('\n'));
    }
    if (texts.size() > 1 && !children.isEmpty()) {
      out.append('\n');
    }
    children.forEach(child -> out.append(child.markdown(before + "  ")));
    return out.toString();
  }
}
