package dev.briefpress.authoring.shape;

import dev.briefpress.authoring.source.MarkdownText;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.schema.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lines of a published section, sorted into paragraphs and points as the schema has them. All
 * words are kept: a line that is no point of the schema is a paragraph, or stands below the point
 * before it.
 */
final class SectionText {
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
          false,
          List.of(),
          "");

  private final SectionSpec spec;
  private final SectionLabels labels;
  private final List<Line> lines;
  private final Entries entries = new Entries();
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
    return text.entries.markdown();
  }

  /** What it consists of. */
  Entries entries() {
    return entries;
  }

  // Any text: paragraphs, headings and lists as they stand.
  private void free(Line line) {
    switch (line.kind()) {
      case POINT -> nested(line, Point.plain(line.text(), line.indent()));
      case HEADING -> entries.block("### " + line.text());
      case TEXT, SIGNATURE -> text(line);
      case BLOCK -> entries.block(line.text());
    }
  }

  private void text(Line line) {
    boolean below =
        line.indent() > 0
            && entries.endsWithPoint()
            && line.indent() > entries.last().orElseThrow().indent();
    if (below) {
      entries.last().ifPresent(p -> p.parentFor(line.indent()).add(line.text()));
    } else {
      entries.block(Writing.paragraph(line.text()));
    }
  }

  private void nested(Line line, Point point) {
    boolean below =
        entries.endsWithPoint() && line.indent() > entries.last().orElseThrow().indent();
    if (below) {
      entries.last().orElseThrow().parentFor(line.indent()).add(point);
    } else {
      entries.point(point);
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
        entries.block("### " + line.plain().replaceAll("([\\\\*_])", "\\\\$1"));
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
      entries.point(point);
    } else {
      String parent = known.parent().get().id();
      Optional<Point> above =
          entries.points().stream().filter(p -> p.id().equals(Optional.of(parent))).findFirst();
      above.or(() -> headed(parent)).ifPresentOrElse(p -> p.add(point), () -> below(known, point));
    }
  }

  // "Scenario-based projections:" in a line of its own stands for the label above scenarios.
  private Optional<Point> headed(String parent) {
    Optional<String> plain =
        entries
            .lastBlock()
            .map(block -> Plain.of(block.replaceFirst("^### ", "")))
            .filter(text -> text.endsWith(":") && Plain.words(text) <= 6);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    entries.removeLast();
    String label = MarkdownText.escaped(plain.get().replaceAll("\\s*:$", ""));
    Point point = new Point(Optional.of(parent), Optional.of(label), "", 0);
    entries.point(point);
    return Optional.of(point);
  }

  private void below(SectionLabels.Known known, Point child) {
    Point parent =
        new Point(
            known.parent().map(p -> p.id()), known.parent().map(p -> p.names().name()), "", 0);
    parent.add(child);
    entries.point(parent);
  }

  // A point without a label of the schema belongs to the one before it, where only such labels
  // count.
  private void unknown(Line line) {
    Optional<Labelled> way = Labelled.of(line.text()).stream().filter(Labelled::sure).findFirst();
    Point point =
        way.map(
                t ->
                    new Point(
                        Optional.empty(),
                        Optional.of(MarkdownText.escaped(t.label())),
                        t.rest(),
                        line.indent()))
            .orElseGet(() -> Point.plain(line.text(), line.indent()));
    Optional<Point> last = entries.last();
    boolean deeper = last.filter(p -> line.indent() > p.indent()).isPresent();
    boolean owned = last.filter(p -> p.id().isPresent()).isPresent();
    boolean empty = last.filter(Point::isEmpty).isPresent();
    if (last.isPresent() && (deeper || empty || (owned && labels.closed()))) {
      last.get().parentFor(line.indent()).add(point);
    } else {
      entries.point(point);
    }
  }

  // Text that has no label: of a label before it that has none yet, of a point if others follow,
  // else a paragraph.
  private void behind(Line line, int at) {
    Optional<Point> last = entries.last();
    boolean wanting = last.filter(Point::isEmpty).isPresent() && entries.endsWithPoint();
    boolean followed =
        lines.subList(at + 1, lines.size()).stream()
            .anyMatch(l -> l.kind() != Line.Kind.BLOCK && labels.in(l.text()).isPresent());
    if (last.isPresent() && (wanting || (followed && entries.endsWithPoint()))) {
      last.get().add(line.text());
    } else if (line.kind() == Line.Kind.BLOCK) {
      entries.block(line.text());
    } else {
      entries.block(Writing.paragraph(line.text()));
    }
  }

  // Below a heading that is no section of the schema, points are not the section's own.
  private void foreign(Line line) {
    if (line.point()) {
      entries.block("• " + line.text());
    } else {
      entries.block(line.kind() == Line.Kind.BLOCK ? line.text() : Writing.paragraph(line.text()));
    }
  }

  private void hypothesesWithoutLabels() {
    boolean named = entries.points().stream().anyMatch(p -> p.id().equals(Optional.of("")));
    if (spec.hypotheses().isEmpty() || named) {
      return;
    }
    char letter = 'A';
    for (Point point : List.copyOf(entries.points())) {
      if (point.id().isPresent() || letter > 'H') {
        return;
      }
      String label = spec.hypotheses().get().names().name() + " " + letter++;
      entries.replace(point, point.as("", label));
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
        entries.block("### " + line.text().replace("**", ""));
      } else if (foreign || line.kind() == Line.Kind.BLOCK || (sentence && !isPlaceholder(line))) {
        foreign(line);
      } else if (single && line.plain().matches("\\p{Lu}[^,;]*(?:[,;] \\p{Lu}[^,;]*)+")) {
        for (String name : line.text().split("[,;] ")) {
          entries.point(Point.plain(name, 0));
        }
      } else {
        entries.point(Point.plain(NumberedLists.withoutNumber(line.text()), 0));
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
      Optional<Labelled> way =
          line.kind() == Line.Kind.BLOCK
              ? Optional.empty()
              : Labelled.of(line.text()).stream()
                  .filter(t -> !t.rest().isEmpty() && (t.sure() || (line.point() && t.isShort())))
                  .findFirst();
      if (line.kind() == Line.Kind.BLOCK) {
        entries.block(line.text());
      } else if (way.isPresent() && (line.point() || !marks)) {
        technique(way.get().label(), way.get().rest());
      } else if (!line.point() && isName(line) && followed) {
        technique(line.plain(), lines.get(++i).text());
      } else if (line.point() && (isName(line) || spec.fewest() == 0)) {
        entries.point(Point.plain(line.text(), 0));
      } else if (line.kind() == Line.Kind.HEADING) {
        entries.block("### " + line.text());
      } else {
        foreign(line);
      }
    }
  }

  private void technique(String name, String text) {
    entries.point(new Point(Optional.empty(), Optional.of(MarkdownText.escaped(name)), text, 0));
  }

  private static boolean isName(Line line) {
    String plain = line.plain();
    return line.kind() != Line.Kind.BLOCK
        && Plain.words(plain) <= 6
        && !plain.matches(".*[.!?:;,…]$")
        && plain.chars().anyMatch(Character::isLetter);
  }
}
