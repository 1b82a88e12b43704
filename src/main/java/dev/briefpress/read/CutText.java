package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import dev.briefpress.yaml.YamlQuotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text of front matter that ends at a {@code #}, because YAML takes the rest for a comment. */
final class CutText {
  static final Rule RULE =
      new Rule(
          "front-matter/cut-text",
          Severity.ERROR,
          "A text ends at a `#` that has a blank before and none behind it; YAML takes the rest of"
              + " the line for a comment.",
          "Half of a title would be published. A remark has a blank behind its `#`.",
          "title: Berth #4 closed\n",
          "title: \"Berth #4 closed\"\n");

  private final String path;
  private final Mapping root;
  private final List<String> lines;
  private final int firstLine;
  private final Set<Integer> without;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Yaml> nothing = new ArrayList<>();

  private CutText(
      String path, Mapping root, List<String> lines, int firstLine, Set<Integer> without) {
    this.path = path;
    this.root = root;
    this.lines = lines;
    this.firstLine = firstLine;
    this.without = without;
  }

  /**
   * The texts of {@code root} that are cut.
   *
   * @param yaml from which it was read
   * @param firstLine 1-based line of the file on which {@code yaml} starts
   * @param without lines of the file that are reported already
   */
  static CutText in(String path, Mapping root, String yaml, int firstLine, Set<Integer> without) {
    List<String> lines = yaml.indexOf('#') < 0 ? List.of() : List.of(yaml.split("\n", -1));
    CutText look = new CutText(path, root, lines, firstLine, without);
    if (!lines.isEmpty()) {
      look.at(root);
    }
    return look;
  }

  List<Diagnostic> found() {
    return found;
  }

  /** The fields without items of lists that are nothing but what is reported here. */
  Mapping rest() {
    return nothing.isEmpty() ? root : rest(root);
  }

  private Mapping rest(Mapping mapping) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      entries.add(new Entry(entry.name(), entry.nameSpan(), rest(entry.value())));
    }
    return new Mapping(entries, mapping.span());
  }

  private Yaml rest(Yaml value) {
    if (value instanceof Mapping mapping) {
      return rest(mapping);
    }
    return value instanceof Sequence list
        ? new Sequence(
            list.items().stream().filter(i -> !nothing.contains(i)).map(this::rest).toList(),
            list.span())
        : value;
  }

  private void at(Yaml value) {
    if (value instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> at(entry.value()));
    } else if (value instanceof Sequence list) {
      list.items().forEach(this::at);
    } else if (value instanceof Scalar scalar && !scalar.quoted()) {
      at(scalar);
    }
  }

  private void at(Scalar scalar) {
    Span span = scalar.span();
    int index = span.endLine() - firstLine;
    boolean one = span.line() == span.endLine() && !without.contains(span.line());
    if (!one || index < 0 || index >= lines.size()) {
      return;
    }
    String line = lines.get(index);
    int end = Math.min(line.length(), span.endColumn() - 1);
    String rest = line.substring(end);
    String comment = rest.stripLeading();
    if (rest.equals(comment) || !isText(comment)) {
      return;
    }
    if (scalar.isAbsent()) {
      nothing.add(scalar);
    }
    int start = scalar.isAbsent() ? end + rest.indexOf('#') : span.column() - 1;
    String whole = line.substring(start).stripTrailing();
    Span place = Span.of(span.line(), start + 1, whole.length());
    String quoted = YamlQuotes.of(whole);
    found.add(
        RULE.at(
                path,
                place,
                scalar.isAbsent()
                    ? "'" + whole + "' is taken for a comment, because it begins with `#`"
                    : "this text ends at `#`: '" + scalar.text() + "' is all that is read of it",
                "put it in quotes: `" + quoted + "`; a remark has a blank behind its `#`")
            .withFix(new Fix("put the text in quotes", List.of(new Edit(place, quoted)))));
  }

  private static boolean isText(String comment) {
    return comment.length() > 1
        && comment.charAt(0) == '#'
        && Character.isLetterOrDigit(comment.charAt(1));
  }
}
