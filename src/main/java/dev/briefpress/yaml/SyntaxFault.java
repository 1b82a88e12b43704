package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in an author's words why fields are no YAML: the library names tokens of its own, and often
 * the line behind the one with the fault.
 */
final class SyntaxFault {
  /** A text in single quotes that holds apostrophes. */
  private static final Pattern APOSTROPHES = Pattern.compile("'(?:[^']|(?<=\\p{L})'(?=\\p{L}))*'");

  private static final Pattern TYPOGRAPHIC =
      Pattern.compile("[“”„«‘‚][ \u00a0\u202f]?([^“”„«»‘‚]+?)[ \u00a0\u202f]?[”“»’‘]");

  /** What a word processor makes of a straight quotation mark at the end of a text. */
  private static final String CLOSING = "”“»’";

  private static final Pattern FIELD =
      Pattern.compile("( *(?:- +)?)([A-Za-z_][\\w-]*):( *)(.*?)\\s*");

  private static final Pattern ITEM = Pattern.compile("( *- +)()()(.*?)\\s*");

  /** What no plain value may begin with. */
  private static final String RESERVED = "%@`*&!|>,]}";

  /** Lines above the place that the library names which may hold the fault. */
  private static final int MOST_ABOVE = 2;

  private final List<String> lines;
  private final int firstLine;

  /**
   * Faults of a text.
   *
   * @param firstLine 1-based line of its file on which it starts
   */
  SyntaxFault(String text, int firstLine) {
    this.lines = List.of(text.split("\n", -1));
    this.firstLine = firstLine;
  }

  /**
   * The fault that the library found at {@code line}, both lines 0-based.
   *
   * @param context line on which began what it was reading
   * @param otherwise where and what the library says
   */
  YamlProblem at(int line, Optional<Integer> context, YamlProblem otherwise) {
    Optional<YamlProblem> found = tab().or(() -> context.flatMap(this::of));
    for (int i = line; found.isEmpty() && i >= Math.max(0, line - MOST_ABOVE); i--) {
      found = of(i);
    }
    return found
        .or(() -> noField(line))
        .or(() -> line > 0 ? noField(line - 1) : Optional.empty())
        .orElse(otherwise);
  }

  // No YAML is indented with tabs, whatever the library stumbled over.
  private Optional<YamlProblem> tab() {
    List<Edit> edits = new ArrayList<>();
    boolean group = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      if (indent.length() < line.length() && indent.indexOf('\t') >= 0) {
        Span place = Span.of(firstLine + i, 1, indent.length());
        edits.add(new Edit(place, group ? indent.replace("\t", "  ") : ""));
      } else if (!line.isBlank()) {
        group = line.stripTrailing().endsWith(":") || line.startsWith(" ") || line.startsWith("-");
      }
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            problem(
                edits.get(0).span(),
                "this line is indented with a tab",
                "indent with blanks, two for each level",
                Optional.of(new Fix("indent with blanks", edits))));
  }

  private Optional<YamlProblem> of(int index) {
    if (index >= lines.size()) {
      return Optional.empty();
    }
    Matcher field = FIELD.matcher(lines.get(index));
    if (field.matches()) {
      return value(index, field);
    }
    Matcher item = ITEM.matcher(lines.get(index));
    return item.matches() ? value(index, item) : Optional.empty();
  }

  private Optional<YamlProblem> value(int index, Matcher line) {
    String name = line.group(2);
    String value = line.group(4);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Span place = Span.of(firstLine + index, line.start(4) + 1, value.length());
    if (!name.isEmpty() && line.group(3).isEmpty() && !value.startsWith("//")) {
      return Optional.of(noBlank(name, value, place));
    }
    String what = name.isEmpty() ? "this item" : "the value of '" + name + "'";
    char first = value.charAt(0);
    if (first == '"' || first == '\'') {
      return quoted(what, value, place, first);
    }
    if (first == '[' || first == '{') {
      return bracketed(what, value, place, first);
    }
    if (RESERVED.indexOf(first) >= 0) {
      return Optional.of(
          quote(
              what + " begins with `" + first + "`, which means something in YAML", value, place));
    }
    return value.contains(": ") || value.endsWith(":")
        ? Optional.of(quote(what + " holds a colon with a blank behind it", value, place))
        : Optional.empty();
  }

  private YamlProblem noBlank(String name, String value, Span place) {
    Span gap = new Span(place.line(), place.column(), place.line(), place.column());
    if (Character.isSpaceChar(value.charAt(0))) {
      Span mark = new Span(place.line(), place.column(), place.line(), place.column() + 1);
      return problem(
          mark,
          "the blank behind `%s:` is a special one (U+%04X), which YAML does not read"
              .formatted(name, (int) value.charAt(0)),
          "type the blank behind `" + name + ":` anew",
          Optional.of(new Fix("write a plain blank", List.of(new Edit(mark, " ")))));
    }
    return problem(
        place,
        "there is no blank behind `" + name + ":`",
        "write `" + name + ": ` and then the value",
        Optional.of(new Fix("insert the blank", List.of(new Edit(gap, " ")))));
  }

  private Optional<YamlProblem> quoted(String what, String value, Span place, char quote) {
    int close = value.indexOf(quote, 1);
    if (close < 0) {
      boolean typographic = CLOSING.indexOf(value.charAt(value.length() - 1)) >= 0;
      return Optional.of(
          typographic
              ? quote(
                  what + " begins with a straight quotation mark and ends with another one",
                  value.substring(1, value.length() - 1),
                  place)
              : problem(
                  place,
                  what + " begins with a quotation mark that is never closed",
                  "close it at the end of the text, or write the text without it",
                  Optional.empty()));
    }
    String rest = value.substring(close + 1).strip();
    return rest.isEmpty() || rest.startsWith("#")
        ? Optional.empty()
        : Optional.of(
            quote(what + " goes on behind the quotation mark that closes it", value, place));
  }

  private Optional<YamlProblem> bracketed(String what, String value, Span place, char open) {
    char end = open == '[' ? ']' : '}';
    int close = close(value, open, end);
    if (close < 0) {
      return Optional.of(unclosed(what, value, place, open, end));
    }
    String rest = value.substring(close + 1).strip();
    return rest.isEmpty() || rest.startsWith("#")
        ? Optional.empty()
        : Optional.of(quote(what + " goes on behind `" + end + "`", value, place));
  }

  private YamlProblem unclosed(String what, String value, Span place, char open, char end) {
    Matcher hash = Pattern.compile("(?<=[\\[, ])#[^\\[\\],]*").matcher(value);
    if (open == '[' && value.endsWith("]") && hash.find()) {
      String quoted =
          Pattern.compile("(?<=[\\[,])( *)(#[^\\[\\],]*?)( *)(?=[,\\]])")
              .matcher(value)
              .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + YamlQuotes.of(m.group(2))));
      Optional<Fix> fix =
          quoted.equals(value)
              ? Optional.empty()
              : Optional.of(new Fix("put it in quotes", List.of(new Edit(place, quoted))));
      return problem(
          place,
          "everything behind `#` is a comment, so the list that begins here is never closed",
          "put what begins with `#` in quotes: `\"" + hash.group().strip() + "\"`",
          fix);
    }
    Span gap = new Span(place.line(), place.endColumn(), place.line(), place.endColumn());
    boolean whole = open == '[' && !value.endsWith(",") && endsHere(place.line() - firstLine + 1);
    return problem(
        place,
        what + " begins with `" + open + "` that is never closed",
        "close it with `" + end + "`",
        whole
            ? Optional.of(new Fix("close the list", List.of(new Edit(gap, "]"))))
            : Optional.empty());
  }

  // Whether another field, or nothing, follows.
  private boolean endsHere(int next) {
    return next >= lines.size()
        || lines.get(next).isBlank()
        || FIELD.matcher(lines.get(next)).matches();
  }

  private static int close(String value, char open, char end) {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean comment = c == '#' && i > 0 && " [,".indexOf(value.charAt(i - 1)) >= 0;
      if (comment) {
        return -1;
      }
      depth += c == open ? 1 : c == end ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Optional<YamlProblem> noField(int index) {
    String line = index < lines.size() ? lines.get(index) : "";
    boolean field = FIELD.matcher(line).matches();
    boolean item = line.stripLeading().startsWith("- ");
    if (line.isBlank() || field || line.startsWith(" ") || line.startsWith("-")) {
      return field && line.startsWith(" ")
          ? Optional.of(
              problem(
                  Span.of(firstLine + index, 1, line.length()),
                  item
                      ? "this item begins in another column than the one above it"
                      : "this line is indented, but the line above it holds no group of fields",
                  item
                      ? "begin all items of a list in one column"
                      : "begin each field at the first column, and the fields of one group in one column",
                  Optional.empty()))
          : Optional.empty();
    }
    return Optional.of(
        problem(
            Span.of(firstLine + index, 1, line.length()),
            "this line is not of the form `name: value`",
            "write `name: value`; a line that continues the one above is indented by two blanks",
            Optional.empty()));
  }

  // An apostrophe inside single quotes ended the text: the quotes are none of it.
  private static String withoutQuotes(String value) {
    return APOSTROPHES.matcher(value).matches() ? value.substring(1, value.length() - 1) : value;
  }

  // So did the marks that a word processor makes of straight ones.
  private static String withoutTypographic(String value) {
    Matcher marks = TYPOGRAPHIC.matcher(value);
    return marks.matches() ? marks.group(1) : value;
  }

  private static YamlProblem quote(String message, String value, Span place) {
    String quoted = YamlQuotes.of(withoutTypographic(withoutQuotes(value)));
    return problem(
        place,
        message,
        "put all of it in quotes: `" + quoted + "`",
        Optional.of(new Fix("put the value in quotes", List.of(new Edit(place, quoted)))));
  }

  private static YamlProblem problem(Span place, String message, String help, Optional<Fix> fix) {
    return new YamlProblem(YamlProblem.Kind.SYNTAX, place, message, help, fix);
  }
}
