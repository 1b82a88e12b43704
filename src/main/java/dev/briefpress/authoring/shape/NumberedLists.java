package dev.briefpress.authoring.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Numbered lines: a list when they count up from one, else text that begins with a number. */
final class NumberedLists {
  private NumberedLists() {}

  /** The same lines, with those of each numbered list as one block. */
  static List<Line> joined(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && number(lines.get(end)) == end - i + 1) {
        end++;
      }
      if (end - i > 1) {
        all.add(block(lines.subList(i, end)));
        i = end;
      } else {
        all.add(lines.get(i));
        i++;
      }
    }
    return all;
  }

  /** The same lines, with each numbered one as a point. */
  static List<Line> asPoints(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                line.kind() == Line.Kind.TEXT && Numbering.OF_LIST.matcher(line.text()).matches()
                    ? new Line(Line.Kind.POINT, line.indent(), withoutNumber(line.text()))
                    : line)
        .toList();
  }

  private static Line block(List<Line> run) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      out.append(i == 0 ? "" : "\n").append(i + 1).append(". ");
      out.append(withoutNumber(run.get(i).text()));
    }
    return new Line(Line.Kind.BLOCK, 0, out.toString());
  }

  // -1 when the line is not numbered.
  private static int number(Line line) {
    Matcher matcher = Numbering.OF_LIST.matcher(line.text());
    return line.kind() == Line.Kind.TEXT && line.indent() == 0 && matcher.matches()
        ? Integer.parseInt(matcher.group(1))
        : -1;
  }

  /** A line's text without its number. */
  static String withoutNumber(String text) {
    Matcher matcher = Numbering.OF_LIST.matcher(text);
    return matcher.matches() ? matcher.group(2) : text;
  }
}
