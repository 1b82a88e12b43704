package dev.briefpress.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A document while a test changes it: fields, and sections with their points. Once written as text,
 * it tells where each of them stands.
 */
final class Manuscript {
  /** The first character. */
  static final Object START = new Object();

  /** The place behind the last character that is no blank. */
  static final Object END = new Object();

  final List<Field> fields = new ArrayList<>();
  final List<Paragraph> opening = new ArrayList<>();
  final List<Chapter> chapters = new ArrayList<>();

  private final IdentityHashMap<Object, String> places = new IdentityHashMap<>();
  private final StringBuilder out = new StringBuilder();
  private int line = 1;

  /** A field; it has a value on its line, or fields below it, or a list of groups of them. */
  static final class Field {
    String name;
    String value;
    final List<Field> group = new ArrayList<>();
    final List<List<Field>> items = new ArrayList<>();

    /** Stands for the place of the value. */
    final Object content = new Object();

    Field(String name, String value) {
      this.name = name;
      this.value = value;
    }

    Field copy() {
      Field copy = new Field(name, value);
      group.forEach(f -> copy.group.add(f.copy()));
      items.forEach(i -> copy.items.add(new ArrayList<>(i.stream().map(Field::copy).toList())));
      return copy;
    }
  }

  /** A section; its heading is the whole line. */
  static final class Chapter {
    String heading;
    final List<Paragraph> lead = new ArrayList<>();
    final List<Point> points = new ArrayList<>();
    final List<Paragraph> tail = new ArrayList<>();

    Chapter(String heading) {
      this.heading = heading;
    }

    Chapter copy() {
      Chapter copy = new Chapter(heading);
      lead.forEach(p -> copy.lead.add(new Paragraph(p.text)));
      points.forEach(p -> copy.points.add(p.copy()));
      return copy;
    }
  }

  /** One line of prose. */
  static final class Paragraph {
    String text;

    Paragraph(String text) {
      this.text = text;
    }
  }

  /** An item of a list; without a label when that is empty. */
  static final class Point {
    String label;
    String text;
    final List<Point> below = new ArrayList<>();

    Point(String label, String text) {
      this.label = label;
      this.text = text;
    }

    Point copy() {
      Point copy = new Point(label, text);
      below.forEach(p -> copy.below.add(p.copy()));
      return copy;
    }
  }

  /** The document's text. */
  String text() {
    out.setLength(0);
    line = 1;
    add("---");
    fields(fields, "", "");
    add("---");
    opening.forEach(this::paragraph);
    for (Chapter chapter : chapters) {
      add("");
      places.put(chapter, line + ":1");
      add(chapter.heading);
      chapter.lead.forEach(this::paragraph);
      if (!chapter.points.isEmpty()) {
        add("");
        chapter.points.forEach(p -> point(p, ""));
      }
      chapter.tail.forEach(this::paragraph);
    }
    String text = out.toString();
    String[] lines = text.stripTrailing().split("\n", -1);
    places.put(START, "1:1");
    places.put(END, lines.length + ":" + (lines[lines.length - 1].length() + 1));
    return text;
  }

  /** Where a field's name, a value, a heading, a label or a paragraph stands. */
  String place(Object of) {
    String place = places.get(of);
    if (place == null) {
      throw new IllegalArgumentException(of + " does not stand in the text");
    }
    return place;
  }

  private void fields(List<Field> group, String indent, String first) {
    String before = indent + first;
    for (Field field : group) {
      places.put(field, line + ":" + (before.length() + 1));
      places.put(field.content, line + ":" + (before.length() + field.name.length() + 3));
      add(before + field.name + ":" + (field.value.isEmpty() ? "" : " " + field.value));
      before = indent + " ".repeat(first.length());
      if (field.value.isEmpty()) {
        String deeper = before + "  ";
        fields(field.group, deeper, "");
        field.items.forEach(item -> fields(item, deeper, "- "));
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    add("");
    places.put(paragraph, line + ":1");
    add(paragraph.text);
  }

  private void point(Point point, String indent) {
    boolean labelled = !point.label.isEmpty();
    places.put(point, line + ":" + (indent.length() + (labelled ? 5 : 1)));
    String label = labelled ? "**" + point.label + ":**" : "";
    String gap = labelled && !point.text.isEmpty() ? " " : "";
    add(indent + "- " + label + gap + point.text);
    point.below.forEach(p -> point(p, indent + "  "));
  }

  private void add(String text) {
    out.append(text).append('\n');
    line++;
  }
}
