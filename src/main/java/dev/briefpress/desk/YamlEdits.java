package dev.briefpress.desk;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.read.SourceFile;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Sequence;
import dev.briefpress.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Edits of YAML that leave comments, quotes and layout as their author has them. Lists may be
 * written in brackets, one item a line, or, in JBake's header, with commas.
 */
record YamlEdits(SourceFile file) {

  /** A text as an item of a list in brackets, which is right in any other list as well. */
  static String item(String text) {
    String list = YamlText.line(List.of(text));
    return list.substring(1, list.length() - 1);
  }

  Edit replace(Yaml value, String text) {
    return new Edit(file.span(start(value), end(value)), text);
  }

  Edit insert(int offset, String text) {
    return new Edit(file.span(offset, offset), text);
  }

  /** A list without some of its items, of which it keeps at least one. */
  List<Edit> without(Sequence list, Set<Integer> gone) {
    List<Edit> edits = new ArrayList<>();
    for (int index : gone.stream().sorted().toList()) {
      edits.add(new Edit(removed(list.items(), index, gone), ""));
    }
    return edits;
  }

  private Span removed(List<Yaml> items, int index, Set<Integer> gone) {
    int start = start(items.get(index));
    int end = end(items.get(index));
    if (isAlone(start)) {
      return file.span(lineStart(start), Math.min(lineEnd(end) + 1, file.text().length()));
    }
    boolean keptBefore = IntStream.range(0, index).anyMatch(i -> !gone.contains(i));
    if (keptBefore) {
      return file.span(end(items.get(index - 1)), end);
    }
    boolean last = index == items.size() - 1;
    return file.span(start, last ? end : start(items.get(index + 1)));
  }

  /**
   * More items at the end of a list.
   *
   * @param more as YAML, each on one line
   */
  Edit with(Sequence list, List<String> more) {
    if (list.isEmpty()) {
      return replace(list, "[" + String.join(", ", more) + "]");
    }
    Yaml last = list.items().get(list.items().size() - 1);
    int start = start(last);
    if (!isAlone(start)) {
      return insert(end(last), ", " + String.join(", ", more));
    }
    String before = "\n" + file.text().substring(lineStart(start), start);
    return insert(lineEnd(end(last)), before + String.join(before, more));
  }

  /**
   * A field that is not there yet, below or behind another.
   *
   * @param value as YAML, on one line
   */
  Edit field(Mapping mapping, Entry behind, String name, String value) {
    return fields(mapping, behind, Map.of(name, value));
  }

  /**
   * Fields that are not there yet, below or behind another.
   *
   * @param values as YAML, each on one line, by name
   */
  Edit fields(Mapping mapping, Entry behind, Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    boolean flow = isFlow(mapping);
    String indent = " ".repeat(behind.nameSpan().column() - 1);
    boolean header = !file.text().startsWith("---") && file.path().endsWith(".md");
    values.forEach(
        (name, value) ->
            text.append(flow ? ", " : "\n" + indent)
                .append(name)
                .append(header && !flow ? "=" : ": ")
                .append(value));
    int end = end(behind.value());
    return insert(flow ? end : lineEnd(end), text.toString());
  }

  /** Whether a list or a group of fields stands in brackets or braces. */
  boolean isFlow(Yaml value) {
    int start = start(value);
    return start < file.text().length() && "[{".indexOf(file.text().charAt(start)) >= 0;
  }

  /** Whether only a dash stands before {@code offset} in its line. */
  private boolean isAlone(int offset) {
    return file.text().substring(lineStart(offset), offset).strip().equals("-");
  }

  int start(Yaml value) {
    return FileEdits.offset(file, value.span().line(), value.span().column());
  }

  /** Offset just behind the last character of a value that is no blank. */
  int end(Yaml value) {
    int end = FileEdits.offset(file, value.span().endLine(), value.span().endColumn());
    if (!isFlow(value) && value instanceof Sequence list && !list.isEmpty()) {
      end = end(list.items().get(list.items().size() - 1));
    } else if (!isFlow(value) && value instanceof Mapping group && !group.entries().isEmpty()) {
      end = end(group.entries().get(group.entries().size() - 1).value());
    }
    while (end > start(value) && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int lineStart(int offset) {
    return file.text().lastIndexOf('\n', offset - 1) + 1;
  }

  int lineEnd(int offset) {
    int end = file.text().indexOf('\n', offset);
    return end < 0 ? file.text().length() : end;
  }
}
