package dev.briefpress.authoring.shape;

import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a section consists of while it is read: Markdown of any kind, and points, in order. */
final class Entries {
  private sealed interface Entry {
    record Block(String markdown) implements Entry {}

    record Item(Point point) implements Entry {}
  }

  private final List<Entry> entries = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();

  /** Adds a paragraph, a heading or any other block. */
  void block(String markdown) {
    entries.add(new Entry.Block(markdown));
  }

  void point(Point point) {
    points.add(point);
    entries.add(new Entry.Item(point));
  }

  /** The points at the top, as they are now. */
  List<Point> points() {
    return Collections.unmodifiableList(points);
  }

  Optional<Point> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  boolean endsWithPoint() {
    return !entries.isEmpty() && entries.get(entries.size() - 1) instanceof Entry.Item;
  }

  /** The Markdown at the end, unless a point stands there. */
  Optional<String> lastBlock() {
    return !entries.isEmpty() && entries.get(entries.size() - 1) instanceof Entry.Block block
        ? Optional.of(block.markdown())
        : Optional.empty();
  }

  void removeLast() {
    entries.remove(entries.size() - 1);
  }

  void replace(Point old, Point point) {
    points.replaceAll(p -> p == old ? point : p);
    entries.replaceAll(
        e -> e instanceof Entry.Item item && item.point() == old ? new Entry.Item(point) : e);
  }

  /** Whether text stands before the first point. */
  boolean hasLead() {
    return !entries.isEmpty() && entries.get(0) instanceof Entry.Block;
  }

  /**
   * Adds outlines of the points that the text does not have yet, and puts all points in the
   * schema's order.
   *
   * @param lead whether the opening paragraph is missing as well
   */
  void complete(SectionSpec spec, List<Point> outlines, boolean lead) {
    List<Point> all = new ArrayList<>(points);
    all.addAll(outlines);
    List<Entry> old = new ArrayList<>(entries);
    int first = (int) old.stream().takeWhile(e -> e instanceof Entry.Block).count();
    entries.clear();
    points.clear();
    if (lead) {
      block(Outlines.BLANK);
    }
    entries.addAll(old.subList(0, first));
    SchemaOrder.of(spec, all).forEach(this::point);
    old.subList(first, old.size()).stream()
        .filter(e -> e instanceof Entry.Block)
        .forEach(entries::add);
  }

  /** Markdown without the section's heading. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    boolean list = false;
    for (Entry entry : entries) {
      boolean item = entry instanceof Entry.Item;
      out.append(out.isEmpty() || (list && item) ? "" : "\n");
      if (entry instanceof Entry.Item point) {
        out.append(point.point().markdown(""));
      } else if (entry instanceof Entry.Block block) {
        out.append(block.markdown()).append('\n');
      }
      list = item;
    }
    return out.toString();
  }
}
