package dev.briefpress.read;

import static dev.briefpress.read.FileFindings.CONTROL_CHARACTER;
import static dev.briefpress.read.FileFindings.DUPLICATE_FIELD;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_MISSING;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_SYNTAX;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_TOO_COMPLEX;
import static dev.briefpress.read.FileFindings.FRONT_MATTER_UNCLOSED;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Fixer;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.YamlDocument;
import dev.briefpress.yaml.YamlProblem;
import dev.briefpress.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param certainty how sure it is that these are the author's fields
 */
record SplitSource(Mapping fields, int bodyLine, Certainty certainty) {
  /** The line before and behind YAML. */
  static final String FENCE = "---";

  /** Faults of syntax after which the fields count as unreadable. */
  private static final int MOST_FAULTS = 10;

  /** A first line as only JBake's form has it. */
  private static final Predicate<String> JBAKE =
      Pattern.compile("(?:title|date|type|status|tags)=.*").asMatchPredicate();

  /**
   * Splits {@code file}; nothing an author can write makes this throw. Where the front matter has a
   * fault, the text behind it is found all the same.
   *
   * @return the parts, with what is wrong; or a failure when there is no front matter
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
        return yaml(file, yaml, 2, line + 1, List.of());
      }
      line++;
    }
    return Fences.of(file)
        .map(fences -> fenced(file, fences))
        .orElseGet(
            () ->
                Outcome.failed(
                    FRONT_MATTER_UNCLOSED.at(
                        file.path(),
                        file.line(1),
                        "the front matter opened here is never closed",
                        "put a line `---` between the last field and the text")));
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
    if (header.isPresent()) {
      return jbake(file, header.get());
    }
    return Fences.of(file)
        .map(fences -> fenced(file, fences))
        .orElseGet(
            () ->
                Outcome.failed(missing(file, lines.stream().map(String::stripTrailing).toList())));
  }

  private static Outcome<SplitSource> fenced(SourceFile file, Fences fences) {
    List<Diagnostic> found = List.of(fences.problem());
    if (!fences.yaml()) {
      return unread(fences.body(), found);
    }
    int start = file.offsetOfLine(fences.first());
    String yaml = file.text().substring(start, file.offsetOfLine(fences.close()));
    return yaml(file, yaml.isEmpty() ? "\n" : yaml, fences.first(), fences.body(), found);
  }

  private static Outcome<SplitSource> unread(int bodyLine, List<Diagnostic> found) {
    Mapping none = new Mapping(List.of(), Span.start());
    return Outcome.ok(new SplitSource(none, bodyLine, Certainty.UNREAD), found);
  }

  /**
   * Reads fields. One fault of syntax is mended after the other, as its fix would do it, so that
   * all of them are reported in one run, and those of the fields and the text as well.
   *
   * @param before what is wrong with the lines around them
   */
  private static Outcome<SplitSource> yaml(
      SourceFile file, String yaml, int firstLine, int bodyLine, List<Diagnostic> before) {
    List<Diagnostic> found = new ArrayList<>(before);
    Set<Integer> mended = new HashSet<>();
    String text = yaml;
    for (int fault = 0; fault <= MOST_FAULTS; fault++) {
      YamlDocument document = YamlReader.read(text, firstLine, YamlReader.MOST_FRONT_MATTER_NODES);
      for (YamlProblem problem : document.problems()) {
        // The columns of a line that was mended are no longer those of the file.
        boolean moved = mended.contains(problem.span().line());
        found.add(diagnostic(file, moved ? problem.withoutFix() : problem));
      }
      if (document.hasFields()) {
        CutText cut = CutText.in(file.path(), document.root(), text, firstLine, mended);
        found.addAll(cut.found());
        boolean written = before.isEmpty() && mended.isEmpty() && document.isReadable();
        Certainty certainty = written ? Certainty.WRITTEN : Certainty.GUESSED;
        return Outcome.ok(new SplitSource(cut.rest(), bodyLine, certainty), found);
      }
      YamlProblem problem = document.problems().get(0);
      if (problem.fix().isEmpty()) {
        break;
      }
      problem.fix().get().edits().forEach(edit -> mended.add(edit.span().line()));
      text = mended(text, firstLine, syntax(file.path(), problem));
    }
    return unread(bodyLine, found);
  }

  private static String mended(String yaml, int firstLine, Diagnostic found) {
    String above = "\n".repeat(firstLine - 1);
    return Fixer.fix(above + yaml, List.of(found)).text().substring(above.length());
  }

  private static Outcome<SplitSource> jbake(SourceFile file, JBakeHeader header) {
    YamlDocument document = header.document();
    List<Diagnostic> found =
        document.problems().stream().map(problem -> diagnostic(file, problem)).toList();
    return document.isReadable()
        ? Outcome.ok(new SplitSource(document.root(), header.bodyLine(), Certainty.WRITTEN), found)
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
    return FRONT_MATTER_MISSING.at(
        file.path(),
        empty ? Span.start() : file.line(1),
        empty ? "the file is empty" : "the document does not begin with front matter",
        "make the first line `---`, write `title:` below it, and close with another `---`");
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
      case NOT_A_MAPPING, SYNTAX -> syntax(path, problem);
    };
  }

  private static Diagnostic syntax(String path, YamlProblem problem) {
    Diagnostic found =
        FRONT_MATTER_SYNTAX.at(
            path,
            problem.span(),
            problem.message(),
            problem.help().isEmpty()
                ? "correct the YAML; put a text that holds `: ` or ` #` in double quotes"
                : problem.help());
    return problem.fix().map(found::withFix).orElse(found);
  }
}
