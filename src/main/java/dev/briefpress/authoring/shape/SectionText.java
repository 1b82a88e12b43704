package dev.briefpress.authoring.shape;

import dev.briefpress.authoring.source.MarkdownText;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.schema.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lines of a published section, sorted into paragraphs and points as the schema has them. All
 * words are kept: a line that is no point of the schema is a paragraph, or stands below the point
 * before it.
 */
final class SectionText {
  /** What stands in a section, in order: Markdown of its own, or a point. */
  private sealed interface Entry {
    record Block(String markdown) implements Entry {}

    record Item(Point point) implements Entry {}
  }

  private static final SectionSpec NO_SECTION =
      new SectionSpec(
          "",
          new Names("", List.of()),
          OptionalInt.empty(),
          SectionKind.PROSE,
          false,
          false,
          Words.ANY,
          true,
          false,
          List.of(),
          true,
          Optional.empty(),
          0,
          List.of(),
          "");

  private final SectionSpec spec;
  private final SectionLabels labels;
  private final List<Line> lines;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private boolean foreign;

  private SectionText(SectionSpec spec, List<Line> lines) {
    this.spec = spec;
    this.labels = new SectionLabels(spec);
    this.lines = lines;
  }

  /** Sorts the lines of one section. */
  static SectionText of(SectionSpec spec, List<Line> lines) {
    boolean prose = spec.kind() == SectionKind.PROSE;
    SectionText text =
        new SectionText(spec, prose ? NumberedLists.joined(lines) : NumberedLists.asPoints(lines));
    switch (spec.kind()) {
      case ENTITIES -> text.entities();
      case TECHNIQUES -> text.techniques();
      case LABELLED, HYPOTHESES -> text.labelled();
      case PROSE, TAGS, INSIGHTS -> text.lines.forEach(text::free);
    }
    return text;
  }

  /** Any text, which is of no section of a schema. */
  static String free(List<Line> lines) {
    SectionText text = new SectionText(NO_SECTION, NumberedLists.joined(lines));
    text.lines.forEach(text::free);
    return text.markdown();
  }

  /** Its points at the top. */
  List<Point> points() {
    return points;
  }

  /**
   * Puts what is not in the text yet in its place: the outlines of points, in the schema's order.
   */
  void complete(List<Point> outlines, boolean lead) {
    List<Point> all = new ArrayList<>(points);
    all.addAll(outlines);
    List<Point> sorted = SchemaOrder.of(spec, all);
    List<Entry> old = new ArrayList<>(entries);
    int first = (int) old.stream().takeWhile(e -> e instanceof Entry.Block).count();
    entries.clear();
    if (lead) {
      block(Outlines.BLANK);
    }
    entries.addAll(old.subList(0, first));
    points.clear();
    sorted.forEach(this::point);
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

  private void block(String markdown) {
    entries.add(new Entry.Block(markdown));
  }

  private void point(Point point) {
    points.add(point);
    entries.add(new Entry.Item(point));
  }

  private Optional<Point> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  // Any text: paragraphs, headings and lists as they stand.
  private void free(Line line) {
    switch (line.kind()) {
      case POINT -> nested(line, Point.plain(line.text(), line.indent()));
      case HEADING -> block("### " + line.text());
      case TEXT, SIGNATURE -> text(line);
      case BLOCK -> block(line.text());
    }
  }

  private void text(Line line) {
    boolean below =
        line.indent() > 0
            && endsWithPoint()
            && line.indent() > points.get(points.size() - 1).indent();
    if (below) {
      last().ifPresent(p -> p.parentFor(line.indent()).add(line.text()));
    } else {
      block(Writing.paragraph(line.text()));
    }
  }

  private boolean endsWithPoint() {
    return !entries.isEmpty() && entries.get(entries.size() - 1) instanceof Entry.Item;
  }

  private void nested(Line line, Point point) {
    boolean below = endsWithPoint() && line.indent() > points.get(points.size() - 1).indent();
    if (below) {
      points.get(points.size() - 1).parentFor(line.indent()).add(point);
    } else {
      point(point);
    }
  }

  private void labelled() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<SectionLabels.Known> known =
          line.kind() == Line.Kind.BLOCK ? Optional.empty() : labels.in(line.text());
      if (known.isPresent()) {
        foreign = false;
        known(known.get(), line);
      } else if (line.kind() == Line.Kind.HEADING || (line.marked() && !line.point())) {
        foreign = true;
        block("### " + line.plain().replaceAll("([\\\\*_])", "\\\\$1"));
      } else if (foreign && labels.closed()) {
        foreign(line);
      } else if (line.point()) {
        unknown(line);
      } else {
        behind(line, i);
      }
    }
    hypothesesWithoutLabels();
  }

  private void known(SectionLabels.Known known, Line line) {
    String label = MarkdownText.escaped(known.label());
    Point point =
        new Point(Optional.of(known.id()), Optional.of(label), known.rest(), line.indent());
    if (known.parent().isEmpty()) {
      point(point);
    } else {
      String parent = known.parent().get().id();
      Optional<Point> above =
          points.stream().filter(p -> p.id().equals(Optional.of(parent))).findFirst();
      above.or(() -> headed(parent)).ifPresentOrElse(p -> p.add(point), () -> below(known, point));
    }
  }

  // "Scenario-based projections:" in a line of its own stands for the label above scenarios.
  private Optional<Point> headed(String parent) {
    if (entries.isEmpty() || !(entries.get(entries.size() - 1) instanceof Entry.Block block)) {
      return Optional.empty();
    }
    String plain = Plain.of(block.markdown().replaceFirst("^### ", ""));
    if (!plain.endsWith(":") || Plain.words(plain) > 6 || block.markdown().contains("\n")) {
      return Optional.empty();
    }
    entries.remove(entries.size() - 1);
    String label = MarkdownText.escaped(plain.substring(0, plain.length() - 1));
    Point point = new Point(Optional.of(parent), Optional.of(label), "", 0);
    point(point);
    return Optional.of(point);
  }

  private void below(SectionLabels.Known known, Point child) {
    Point parent =
        new Point(
            known.parent().map(p -> p.id()), known.parent().map(p -> p.names().name()), "", 0);
    parent.add(child);
    point(parent);
  }

  // A point without a label of the schema belongs to the one before it, where only such labels
  // count.
  private void unknown(Line line) {
    Optional<Labelled> told = Labelled.of(line.text()).stream().filter(Labelled::told).findFirst();
    Point point =
        told.map(
                t ->
                    new Point(
                        Optional.empty(),
                        Optional.of(MarkdownText.escaped(t.label())),
                        t.rest(),
                        line.indent()))
            .orElseGet(() -> Point.plain(line.text(), line.indent()));
    Optional<Point> last = last();
    boolean deeper = last.filter(p -> line.indent() > p.indent()).isPresent();
    boolean owned = last.filter(p -> p.id().isPresent()).isPresent();
    boolean empty = last.filter(Point::isEmpty).isPresent();
    if (last.isPresent() && (deeper || empty || (owned && labels.closed()))) {
      last.get().parentFor(line.indent()).add(point);
    } else {
      point(point);
    }
  }

  // Text that has no label: of a label before it that has none yet, of a point if others follow,
  // else a paragraph.
  private void behind(Line line, int at) {
    Optional<Point> last = last();
    boolean wanting = last.filter(Point::isEmpty).isPresent() && endsWithPoint();
    boolean followed =
        lines.subList(at + 1, lines.size()).stream()
            .anyMatch(l -> l.kind() != Line.Kind.BLOCK && labels.in(l.text()).isPresent());
    if (last.isPresent() && (wanting || (followed && endsWithPoint()))) {
      last.get().add(line.text());
    } else if (line.kind() == Line.Kind.BLOCK) {
      block(line.text());
    } else {
      block(Writing.paragraph(line.text()));
    }
  }

  // Below a heading that is no section of the schema, points are not the section's own.
  private void foreign(Line line) {
    if (line.point()) {
      block("• " + line.text());
    } else {
      block(line.kind() == Line.Kind.BLOCK ? line.text() : Writing.paragraph(line.text()));
    }
  }

  private void hypothesesWithoutLabels() {
    boolean named = points.stream().anyMatch(p -> p.id().equals(Optional.of("")));
    if (spec.hypotheses().isEmpty() || named) {
      return;
    }
    char letter = 'A';
    for (int i = 0; i < points.size() && points.get(i).id().isEmpty() && letter <= 'H'; i++) {
      Point old = points.get(i);
      String label = spec.hypotheses().get().names().name() + " " + letter++;
      Point point = old.as("", label);
      points.set(i, point);
      entries.replaceAll(
          e -> e instanceof Entry.Item item && item.point() == old ? new Entry.Item(point) : e);
    }
  }

  private void entities() {
    List<Line> names = lines.stream().filter(l -> l.kind() != Line.Kind.BLOCK).toList();
    boolean single = names.size() == 1 && !names.get(0).point();
    for (Line line : lines) {
      boolean heading = line.kind() == Line.Kind.HEADING || (line.marked() && !line.point());
      foreign = foreign || heading;
      boolean sentence = Plain.isSentence(line.plain()) && Plain.words(line.plain()) > 12;
      if (heading) {
        block("### " + line.text().replace("**", ""));
      } else if (foreign || line.kind() == Line.Kind.BLOCK || (sentence && !isPlaceholder(line))) {
        foreign(line);
      } else if (single && line.plain().matches("\\p{Lu}[^,;]*(?:[,;] \\p{Lu}[^,;]*)+")) {
        for (String name : line.text().split("[,;] ")) {
          point(Point.plain(name, 0));
        }
      } else {
        point(Point.plain(NumberedLists.withoutNumber(line.text()), 0));
      }
    }
  }

  private boolean isPlaceholder(Line line) {
    return spec.placeholders().stream()
        .anyMatch(p -> line.plain().regionMatches(true, 0, p, 0, p.length()));
  }

  private void techniques() {
    boolean marks = lines.stream().anyMatch(Line::point);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean followed =
          i + 1 < lines.size()
              && lines.get(i + 1).kind() == Line.Kind.TEXT
              && !isName(lines.get(i + 1));
      Optional<Labelled> told =
          line.kind() == Line.Kind.BLOCK
              ? Optional.empty()
              : Labelled.of(line.text()).stream()
                  .filter(t -> t.told() && !t.rest().isEmpty())
                  .findFirst();
      if (line.kind() == Line.Kind.BLOCK) {
        block(line.text());
      } else if (told.isPresent() && (line.point() || !marks)) {
        technique(told.get().label(), told.get().rest());
      } else if (!line.point() && isName(line) && followed) {
        technique(line.plain(), lines.get(++i).text());
      } else if (line.point() && (isName(line) || spec.fewest() == 0)) {
        point(Point.plain(line.text(), 0));
      } else if (line.kind() == Line.Kind.HEADING) {
        block("### " + line.text());
      } else {
        foreign(line);
      }
    }
  }

  private void technique(String name, String text) {
    point(new Point(Optional.empty(), Optional.of(MarkdownText.escaped(name)), text, 0));
  }

  private static boolean isName(Line line) {
    String plain = line.plain();
    return line.kind() != Line.Kind.BLOCK
        && Plain.words(plain) <= 6
        && !plain.matches(".*[.!?:;,…]$")
        && plain.chars().anyMatch(Character::isLetter);
  }

  /** Whether the section has what its kind is made of; tags are told apart elsewhere. */
  boolean hasOwn() {
    return spec.kind() == SectionKind.PROSE ? !entries.isEmpty() : !points.isEmpty();
  }

  /** Whether prose stands before the first point. */
  boolean hasLead() {
    return !entries.isEmpty() && entries.get(0) instanceof Entry.Block;
  }
}
