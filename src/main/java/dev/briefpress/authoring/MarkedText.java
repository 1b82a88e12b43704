package dev.briefpress.authoring;

import dev.briefpress.authoring.shape.Line;
import dev.briefpress.authoring.shape.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A published text without the lines that are nothing but a marking, such as the head and foot of
 * each page.
 *
 * @param lines all other lines
 * @param markings in the order of the text
 * @param taken lines with a label of TLP, which become a field
 * @param left lines with another marking
 */
record MarkedText(List<Line> lines, List<Marking> markings, List<String> taken, List<String> left) {
  MarkedText {
    lines = List.copyOf(lines);
    markings = List.copyOf(markings);
    taken = List.copyOf(taken);
    left = List.copyOf(left);
  }

  static MarkedText of(List<String> published) {
    List<Line> lines = new ArrayList<>();
    List<Marking> markings = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Line line : Line.of(published)) {
      Optional<Marking> marking =
          line.kind() == Line.Kind.BLOCK ? Optional.empty() : Marking.only(line.plain());
      if (marking.isEmpty()) {
        lines.add(line);
      } else {
        markings.add(marking.get());
        boolean label = marking.get().tlp().isPresent();
        (label ? taken : left).add((label ? "tlp: " : "") + line.plain());
      }
    }
    return new MarkedText(lines, markings, taken, left);
  }
}
