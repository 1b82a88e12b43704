package dev.briefpress.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a front matter a place is, found by indentation and brackets.
 *
 * @param path the names of the fields around it; of a value, its own field is the last
 * @param isValue whether a value stands there; otherwise the name of a field, or an item of a list
 * @param start column of the word that stands there
 * @param end column behind it
 * @param inList whether it stands between square brackets, where a comma ends a value
 */
record FieldPlace(List<String> path, boolean isValue, int start, int end, boolean inList) {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*):(?:\\s+|$)(.*)");

  FieldPlace {
    path = List.copyOf(path);
  }

  /**
   * The place at a column of a line.
   *
   * @param lines the text of each line, counted from 0
   */
  static FieldPlace of(IntFunction<String> lines, int line, int column) {
    String whole = lines.apply(line);
    String before = whole.substring(0, Math.min(column, whole.length()));
    int indent = blanks(before, 0);
    int name = behindDashes(before, indent);
    List<String> around = parents(lines, line, name > indent, name > indent ? indent : name);
    Matcher field = FIELD.matcher(before.substring(name));
    int value = name;
    if (field.matches()) {
      around.add(field.group(1));
      value = name + field.start(2);
    }
    char first = value < before.length() ? before.charAt(value) : ' ';
    if (first == '[' || first == '{') {
      return inBrackets(around, whole, before, value);
    }
    boolean isValue = field.matches();
    return new FieldPlace(
        around,
        isValue,
        value,
        isValue ? endOfValue(whole, value) : endOfName(whole, value),
        false);
  }

  /** The name of the field at a column, where one stands there. */
  static Optional<FieldPlace> nameAt(IntFunction<String> lines, int line, int column) {
    String whole = lines.apply(line);
    int name = behindDashes(whole, blanks(whole, 0));
    int end = endOfName(whole, name);
    boolean isName = column >= name && column <= end && whole.startsWith(":", end) && end > name;
    if (!isName) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>(of(lines, line, name).path());
    path.add(whole.substring(name, end));
    return Optional.of(new FieldPlace(path, false, name, end, false));
  }

  private static int blanks(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int behindDashes(String line, int from) {
    int i = from;
    while (line.startsWith("- ", i)) {
      i = blanks(line, i + 1);
    }
    return i;
  }

  // The fields around what stands at a column, the outermost first.
  private static List<String> parents(
      IntFunction<String> lines, int line, boolean isItem, int column) {
    List<String> around = new ArrayList<>();
    boolean item = isItem;
    int at = column;
    for (int i = line - 1; i > 0 && (at > 0 || item); i--) {
      String above = lines.apply(i);
      int indent = blanks(above, 0);
      int name = behindDashes(above, indent);
      boolean dashed = name > indent;
      Matcher field = FIELD.matcher(above.substring(name));
      if (item ? !dashed && indent <= at && field.matches() : name < at && field.matches()) {
        around.add(0, field.group(1));
        item = dashed;
        at = dashed ? indent : name;
      } else if (!item && dashed && name == at) {
        item = true;
        at = indent;
      }
    }
    return around;
  }

  private static int endOfValue(String line, int start) {
    int comment = line.indexOf(" #", start);
    return Math.max(
        start, line.substring(0, comment < 0 ? line.length() : comment).stripTrailing().length());
  }

  private static int endOfName(String line, int start) {
    int i = start;
    while (i < line.length()
        && (Character.isLetterOrDigit(line.charAt(i)) || "-_".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  // Values between brackets: [a, b] and {by: a, on: b}, one in the other.
  private static FieldPlace inBrackets(List<String> around, String whole, String before, int from) {
    List<String> path = new ArrayList<>(around);
    List<Integer> depths = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int start = from;
    char quote = 0;
    for (int i = from; i < before.length(); i++) {
      char c = before.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && before.substring(start, i).isBlank()) {
        quote = c;
      } else if (c == '[' || c == '{') {
        open.append(c);
        depths.add(path.size());
        start = i + 1;
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        open.setLength(open.length() - 1);
        cut(path, depths.remove(depths.size() - 1));
        start = i + 1;
      } else if (c == ',' && !open.isEmpty()) {
        cut(path, depths.get(depths.size() - 1));
        start = i + 1;
      } else if (c == ':' && open.toString().endsWith("{") && before.startsWith(" ", i + 1)) {
        path.add(before.substring(start, i).strip());
        start = i + 1;
      }
    }
    boolean list = open.toString().endsWith("[");
    boolean isValue = list || (!depths.isEmpty() && path.size() > depths.get(depths.size() - 1));
    int word = blanks(before, start);
    return new FieldPlace(path, isValue, word, endInBrackets(whole, before.length()), list);
  }

  private static void cut(List<String> path, int size) {
    path.subList(size, path.size()).clear();
  }

  private static int endInBrackets(String line, int from) {
    int i = from;
    while (i < line.length() && ",]}".indexOf(line.charAt(i)) < 0) {
      i++;
    }
    return line.substring(0, i).stripTrailing().length() < from
        ? from
        : line.substring(0, i).stripTrailing().length();
  }
}
