package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Converts the marks of the YAML library, which count lines and code points from 0, to places in
 * the file.
 */
final class Places {
  private final String[] lines;
  // Of the lines that were asked for.
  private final @Nullable CodePoints[] codePoints;
  private final int firstLine;

  /**
   * The places of a text whose lines end in LF.
   *
   * @param firstLine 1-based line of its file on which it starts
   */
  Places(String text, int firstLine) {
    this.lines = text.split("\n", -1);
    this.codePoints = new CodePoints[lines.length];
    this.firstLine = firstLine;
  }

  /** Where the text begins. */
  Span start() {
    return here(0, 0, 0, 0);
  }

  /** The character at a mark. */
  Span at(Mark mark) {
    return here(mark.getLine(), mark.getColumn(), mark.getLine(), mark.getColumn() + 1);
  }

  /** The whole of a value, or the first character of one that takes several lines. */
  Span of(Node node) {
    Optional<Mark> start = node.getStartMark();
    Optional<Mark> end = node.getEndMark();
    if (start.isEmpty() || end.isEmpty()) {
      return start();
    }
    boolean several = end.get().getLine() > start.get().getLine();
    if (node instanceof ScalarNode scalar ? isBlock(scalar) : several) {
      return at(start.get());
    }
    return here(
        start.get().getLine(), start.get().getColumn(), end.get().getLine(), end.get().getColumn());
  }

  // The library ends such a value at the next line's token, so the place is that of its indicator.
  private static boolean isBlock(ScalarNode scalar) {
    ScalarStyle style = scalar.getScalarStyle();
    return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
  }

  private Span here(int line, int column, int endLine, int endColumn) {
    return new Span(
        firstLine + line,
        1 + units(line, column),
        firstLine + endLine,
        1 + Math.max(units(endLine, endColumn), line == endLine ? units(line, column) : 0));
  }

  private int units(int line, int index) {
    if (line >= lines.length) {
      return 0;
    }
    CodePoints known = codePoints[line];
    if (known == null) {
      known = new CodePoints(lines[line]);
      codePoints[line] = known;
    }
    return known.unit(index);
  }
}
