package dev.briefpress.lsp;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a document by its lines alone, as YAML that is being typed can often not be
 * parsed.
 */
final class FrontMatterLines {
  private static final String FENCE = "---";
  private static final Pattern TOP = Pattern.compile("([A-Za-z][\\w-]*):(.*)");

  private final IntFunction<String> lines;
  private final int end;

  /**
   * Of a document.
   *
   * @param lines the text of each line, counted from 0
   * @param count how many there are
   */
  FrontMatterLines(IntFunction<String> lines, int count) {
    this.lines = lines;
    this.end = end(lines, count);
  }

  // The line of the closing fence; where it is not written yet, the first that is no YAML.
  private static int end(IntFunction<String> lines, int count) {
    if (!isFence(lines.apply(0))) {
      return 0;
    }
    for (int i = 1; i < count; i++) {
      String line = lines.apply(i);
      if (isFence(line) || line.startsWith("## ")) {
        return i;
      }
    }
    return count;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  /** Whether a line is one of the fields'. */
  boolean has(int line) {
    return line > 0 && line < end;
  }

  /** The line behind the last field. */
  int end() {
    return end;
  }

  /** The line of a field at the top level. */
  Optional<Integer> lineOf(String name) {
    for (int i = 1; i < end; i++) {
      Matcher field = TOP.matcher(lines.apply(i));
      if (field.matches() && field.group(1).equals(name)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The value of a field at the top level that stands on the field's own line, without quotes. */
  Optional<String> value(String name) {
    return lineOf(name)
        .map(lines::apply)
        .map(line -> line.substring(name.length() + 1).replaceFirst("\\s#.*", "").strip())
        .map(FrontMatterLines::unquoted)
        .filter(value -> !value.isEmpty());
  }

  /** A value without the quotation marks around it. */
  static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
