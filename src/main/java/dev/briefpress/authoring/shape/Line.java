package dev.briefpress.authoring.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a published text, or several that belong together as a table, a quotation or code.
 *
 * @param kind what it is by its form
 * @param indent blanks before it; a tab counts as two
 * @param text inline Markdown without the mark of a point or of a heading; a block as it stands
 */
public record Line(Kind kind, int indent, String text) {
  /** What a line is by its form alone. */
  public enum Kind {
    /** A point of a list, whatever its mark. */
    POINT,
    /** A heading of Markdown. */
    HEADING,
    /** Any other line of text. */
    TEXT,
    /** A table, a quotation, code, or a footnote. */
    BLOCK,
    /** The line that begins a signature: two hyphens. */
    SIGNATURE
  }

  private static final String BLANKS = "[\\s\\u00A0\\u2007\\u202F\\u3000]";

  /**
   * Marks of points: those of Markdown, of typography, and of Word's fonts Symbol and Wingdings.
   */
  private static final Pattern POINT =
      Pattern.compile(
          "(?:\\\\?[-*]|[•‣◦·∙⁃▪▫●○■□–—➢➤►▶✓✔\\uF0A7\\uF0B7\\uF0D8\\uF0FC])"
              + BLANKS
              + "+(?=\\S)(.*)|o"
              + BLANKS
              + "+(?=[\\p{Lu}*])(.*)");

  private static final Pattern HEADING = Pattern.compile("#{1,6}" + BLANKS + "+(.*?)\\s*#*");
  private static final Pattern RULE = Pattern.compile("(?:\\\\?[-*_=] ?){3,}");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]]+\\]:.*");

  /** The lines of a text, without blank ones and rules. */
  public static List<Line> of(List<String> lines) {
    List<Line> all = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = endOfBlock(lines, i);
      if (end > i) {
        all.add(new Line(Kind.BLOCK, 0, String.join("\n", lines.subList(i, end)).strip()));
        i = end;
      } else {
        String bare = bare(lines.get(i));
        if (!bare.isEmpty() && !RULE.matcher(bare).matches()) {
          all.add(of(lines.get(i)));
        }
        i++;
      }
    }
    return all;
  }

  /** One line, which is no block. */
  static Line of(String line) {
    String text = bare(line);
    int indent = indent(line);
    Matcher point = POINT.matcher(text);
    if (point.matches()) {
      String behind = point.group(1) == null ? point.group(2) : point.group(1);
      return new Line(Kind.POINT, indent, bare(behind));
    }
    if (text.equals("--")) {
      return new Line(Kind.SIGNATURE, indent, text);
    }
    Matcher heading = HEADING.matcher(text);
    return heading.matches()
        ? new Line(Kind.HEADING, indent, bare(heading.group(1)))
        : new Line(Kind.TEXT, indent, text);
  }

  // Where the block that begins at a line ends; the line itself when there begins none.
  private static int endOfBlock(List<String> lines, int start) {
    String first = lines.get(start).strip();
    if (first.startsWith("```") || first.startsWith("~~~")) {
      String fence = first.substring(0, 3);
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).strip().startsWith(fence)) {
        end++;
      }
      return Math.min(end + 1, lines.size());
    }
    for (String mark : List.of("|", ">")) {
      if (first.startsWith(mark)) {
        int end = start + 1;
        while (end < lines.size() && lines.get(end).strip().startsWith(mark)) {
          end++;
        }
        return end;
      }
    }
    return FOOTNOTE.matcher(first).matches() ? start + 1 : start;
  }

  private static int indent(String line) {
    int indent = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        indent += 2;
      } else if (c == ' ' || c == '\u00A0') {
        indent++;
      } else {
        break;
      }
    }
    return indent;
  }

  // Without the blanks around it, and without the mark of a line break at its end.
  private static String bare(String line) {
    String text = line.replaceAll("^" + BLANKS + "+|" + BLANKS + "+$", "");
    boolean lineBreak = text.endsWith("\\") && !text.endsWith("\\\\");
    return lineBreak ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /** The same as a heading. */
  Line asHeading() {
    return new Line(Kind.HEADING, 0, text);
  }

  /** Whether it is a point. */
  public boolean point() {
    return kind == Kind.POINT;
  }

  /** What a reader sees of it. */
  public String plain() {
    return Plain.of(text);
  }

  /** Whether all of it is bold, in capitals, or a heading: marked as standing above others. */
  public boolean marked() {
    return kind == Kind.HEADING || (kind == Kind.TEXT && (Plain.isBold(text) || isCapitals()));
  }

  private boolean isCapitals() {
    String plain = plain();
    return plain.chars().filter(Character::isUpperCase).count() >= 4
        && plain.chars().noneMatch(Character::isLowerCase);
  }
}
