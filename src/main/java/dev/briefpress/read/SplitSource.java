package dev.briefpress.read;

import static dev.briefpress.read.FileFindings.CONTROL_CHARACTER;
import static dev.briefpress.read.FileFindings.DUPLICATE_FIELD;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_MISSING;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_SYNTAX;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_TOO_COMPLEX;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_UNCLOSED;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.YamlDocument;
import dev.briefpress.yaml.YamlProblem;
import dev.briefpress.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A document cut in two: its fields, then Markdown. The fields are YAML between two {@code ---}
 * lines, or JBake's {@code key=value} lines up to {@code ~~~~~~}.
 *
 * <p>Only whole lines are looked at. The first fence must be line 1, the next one ends the front
 * matter, and any later one belongs to the body, where Markdown reads it as a rule.
 *
 * @param fields the front matter
 * @param bodyLine 1-based line of the file on which the body starts
 */
record SplitSource(Mapping fields, int bodyLine) {
  /** The line before and behind YAML. */
  static final String FENCE = "---";

  /** A first line as only JBake's form has it. */
  private static final Predicate<String> JBAKE =
      Pattern.compile("(?:title|date|type|status|tags)=.*").asMatchPredicate();

  /**
   * Splits {@code file}; nothing an author can write makes this throw.
   *
   * @return the parts, or a failure {@code front-matter/missing}, {@code unclosed}, {@code syntax}
   *     or {@code too-complex}
   */
  static Outcome<SplitSource> of(SourceFile file) {
    String text = file.text();
    if (!isFence(text, 0, lineEnd(text, 0))) {
      return withoutFence(file);
    }
    int first = Math.min(text.length(), lineEnd(text, 0) + 1);
    int line = 2;
    for (int start = first; start < text.length(); start = lineEnd(text, start) + 1) {
      if (isFence(text, start, lineEnd(text, start))) {
        String yaml = start == first ? "\n" : text.substring(first, start);
        YamlDocument document = YamlReader.read(yaml, 2, YamlReader.MOST_FRONT_MATTER_NODES);
        return outcome(file, document, line + 1);
      }
      line++;
    }
    return Outcome.failed(
        FRONT_MATTER_UNCLOSED.at(
            file.path(),
            file.line(1),
            "the front matter opened here is never closed",
            "put a line `---` between the last field and the text"));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  // No author can see blanks after a fence, so they do not count.
  private static boolean isFence(String text, int start, int end) {
    return text.startsWith(FENCE, start) && text.substring(start + FENCE.length(), end).isBlank();
  }

  private static Outcome<SplitSource> withoutFence(SourceFile file) {
    List<String> lines = file.text().lines().toList();
    Optional<JBakeHeader> header = JBakeHeader.of(lines);
    return header.isPresent()
        ? outcome(file, header.get().document(), header.get().bodyLine())
        : Outcome.failed(missing(file, lines.stream().map(String::stripTrailing).toList()));
  }

  private static Outcome<SplitSource> outcome(
      SourceFile file, YamlDocument document, int bodyLine) {
    List<Diagnostic> found =
        document.problems().stream().map(problem -> diagnostic(file, problem)).toList();
    return document.isReadable()
        ? Outcome.ok(new SplitSource(document.root(), bodyLine), found)
        : Outcome.failed(found);
  }

  private static Diagnostic missing(SourceFile file, List<String> bare) {
    boolean empty = bare.stream().allMatch(String::isEmpty);
    if (bare.stream().filter(line -> !line.isEmpty()).findFirst().filter(JBAKE).isPresent()) {
      return FRONT_MATTER_UNCLOSED.at(
          file.path(),
          file.line(1),
          "the header that begins here in JBake's form is never closed",
          "put a line `" + JBakeHeader.SEPARATOR + "` between the last field and the text");
    }
    int fence = bare.indexOf(FENCE);
    boolean unopened =
        fence > 0 && bare.subList(0, fence).stream().anyMatch(l -> l.matches("[a-z]+:.*"));
    return FRONT_MATTER_MISSING.at(
        file.path(),
        empty ? Span.start() : file.line(1),
        empty
            ? "the file is empty"
            : unopened
                ? "the front matter has no opening line `---`"
                : "the document does not begin with front matter",
        unopened
            ? "make `---` the first line"
            : "make the first line `---`, write `title:` below it, and close with another `---`");
  }

  private static Diagnostic diagnostic(SourceFile file, YamlProblem problem) {
    String path = file.path();
    return switch (problem.kind()) {
      case DUPLICATE_FIELD ->
          DUPLICATE_FIELD.at(path, problem.span(), problem.message(), "remove one of the two");
      case TOO_COMPLEX ->
          FRONT_MATTER_TOO_COMPLEX.at(
              path, problem.span(), problem.message(), "write the values out, without aliases");
      case CONTROL_CHARACTER ->
          CONTROL_CHARACTER.at(path, problem.span(), problem.message(), "remove the escape");
      case UNCLOSED_DIRECTION -> UnclosedDirection.at(path, problem.span(), problem.message());
      case NOT_A_MAPPING, SYNTAX ->
          FRONT_MATTER_SYNTAX.at(
              path,
              problem.span(),
              problem.message(),
              "correct the YAML; put a text that holds `: ` or ` #` in double quotes");
    };
  }
}
