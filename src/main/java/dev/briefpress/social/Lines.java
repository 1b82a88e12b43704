package dev.briefpress.social;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit. */
final class Lines {
  private static final String MORE = " …";

  private Lines() {}

  /**
   * The lines of {@code text}; the last ends in an ellipsis where more would follow.
   *
   * @param width of a line, in pixels
   * @param most number of lines
   */
  static List<String> of(String text, OutlineFont font, float size, float width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Canvas.width(longer, font, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    if (lines.size() > most) {
      lines.set(most - 1, lines.get(most - 1) + MORE);
      lines.subList(most, lines.size()).clear();
    }
    lines.replaceAll(l -> shortened(l, font, size, width));
    return lines;
  }

  private static String shortened(String line, OutlineFont font, float size, float width) {
    if (Canvas.width(line, font, size) <= width) {
      return line;
    }
    String bare = line.endsWith(MORE) ? line.substring(0, line.length() - MORE.length()) : line;
    while (!bare.isEmpty() && Canvas.width(bare + MORE, font, size) > width) {
      bare = bare.substring(0, bare.offsetByCodePoints(bare.length(), -1));
    }
    return bare.strip() + MORE;
  }
}
