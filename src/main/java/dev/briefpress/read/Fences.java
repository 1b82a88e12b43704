package dev.briefpress.read;

import static dev.briefpress.read.FileFindings.FRONT_MATTER_MISSING;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_UNCLOSED;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Front matter whose lines before and behind it are not quite what they should be.
 *
 * @param first 1-based line of the first field
 * @param close 1-based line behind the last field
 * @param body 1-based line on which the text begins
 * @param yaml whether the fields are YAML
 * @param problem what is wrong
 */
record Fences(int first, int close, int body, boolean yaml, Diagnostic problem) {
  private static final String FENCE = SplitSource.FENCE;

  /** Dashes as word processors write them, and the fence of Hugo's TOML. */
  private static final Pattern LIKE = Pattern.compile("[-–—―−‐‑]{1,6}|\\+\\+\\+");

  private static final Pattern FIELD =
      Pattern.compile("[A-Za-z_][\\w-]*:(?: .*)?|[ \\t]+\\S.*|- .*|#[^#].*");

  private static final Pattern TOML = Pattern.compile("[A-Za-z_][\\w-]* *= *.*|\\[.*");

  /** Most lines of front matter that are looked at. */
  private static final int MOST_LINES = 500;

  /** The front matter that was meant in a file without a proper one; absent if none can be seen. */
  static Optional<Fences> of(SourceFile file) {
    List<String> lines = file.text().lines().limit(MOST_LINES).map(String::stripTrailing).toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isEmpty()) {
      first++;
    }
    if (first == lines.size()) {
      return Optional.empty();
    }
    String fence = lines.get(first).strip();
    if (fence.equals(FENCE) && lines.get(first).equals(FENCE)) {
      return first == 0 ? unclosed(file, lines) : blankBefore(file, lines, first);
    }
    return LIKE.matcher(fence).matches() ? like(file, lines, first) : unopened(file, lines, first);
  }

  private static Optional<Fences> blankBefore(SourceFile file, List<String> lines, int at) {
    int close = next(lines, at + 1);
    Edit edit = new Edit(new Span(1, 1, at + 1, 1), "");
    return close < 0
        ? Optional.empty()
        : Optional.of(
            yaml(
                at + 2,
                close,
                FRONT_MATTER_MISSING.at(
                    file.path(),
                    file.line(1),
                    at == 1
                        ? "a blank line stands before the front matter"
                        : "blank lines stand before the front matter",
                    "make `---` the first line of the file"),
                new Fix("remove what stands before the front matter", List.of(edit))));
  }

  private static Optional<Fences> like(SourceFile file, List<String> lines, int at) {
    int close = at + 1;
    while (close < lines.size() && !LIKE.matcher(lines.get(close).strip()).matches()) {
      close++;
    }
    String field = at + 1 < lines.size() ? lines.get(at + 1) : "";
    boolean toml = TOML.matcher(field).matches();
    if (close >= lines.size() || !(toml || FIELD.matcher(field).matches())) {
      return Optional.empty();
    }
    String written = lines.get(at).strip();
    if (toml) {
      Diagnostic problem =
          FRONT_MATTER_MISSING.at(
              file.path(),
              file.line(at + 1),
              "the front matter is written in TOML, between lines `" + written + "`",
              "write it in YAML: `title: …` in the place of `title = …`, between lines `---`");
      return Optional.of(new Fences(at + 2, close + 1, close + 2, false, problem));
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(new Span(1, 1, at + 1, 1 + lines.get(at).length()), FENCE));
    if (!lines.get(close).equals(FENCE)) {
      edits.add(new Edit(file.line(close + 1), FENCE));
    }
    return Optional.of(
        yaml(
            at + 2,
            close,
            FRONT_MATTER_MISSING.at(
                file.path(),
                file.line(at + 1),
                "the front matter begins with `" + written + "`",
                "write three hyphens, `---`, before and behind the fields"),
            new Fix("write three hyphens before and behind the fields", edits)));
  }

  private static Optional<Fences> unopened(SourceFile file, List<String> lines, int at) {
    int close = next(lines, at);
    boolean fields = close > at && lines.subList(at, close).stream().allMatch(Fences::isField);
    return !fields
        ? Optional.empty()
        : Optional.of(
            yaml(
                at + 1,
                close,
                FRONT_MATTER_MISSING.at(
                    file.path(),
                    file.line(at + 1),
                    "the front matter has no opening line `---`",
                    "make `---` the first line"),
                new Fix(
                    "open the front matter",
                    List.of(new Edit(new Span(1, 1, at + 1, 1), FENCE + "\n")))));
  }

  // The fields end where the first line stands that can be none.
  private static Optional<Fences> unclosed(SourceFile file, List<String> lines) {
    int end = 1;
    while (end < lines.size() && isField(lines.get(end))) {
      end++;
    }
    if (end == 1 || end == lines.size()) {
      return Optional.empty();
    }
    Diagnostic problem =
        FRONT_MATTER_UNCLOSED.at(
            file.path(),
            file.line(1),
            "the front matter opened here is never closed; its last field seems to be in line "
                + end,
            "put a line `---` between the last field and the text");
    Edit edit = new Edit(new Span(end + 1, 1, end + 1, 1), FENCE + "\n");
    Diagnostic fixed = problem.withFix(new Fix("close the front matter", List.of(edit)));
    return Optional.of(new Fences(2, end + 1, end + 1, true, fixed));
  }

  private static boolean isField(String line) {
    return FIELD.matcher(line).matches();
  }

  private static int next(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).equals(FENCE)) {
        return i;
      }
    }
    return -1;
  }

  private static Fences yaml(int first, int close, Diagnostic problem, Fix fix) {
    return new Fences(first, close + 1, close + 2, true, problem.withFix(fix));
  }
}
