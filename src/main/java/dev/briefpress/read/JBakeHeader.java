package dev.briefpress.read;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import dev.briefpress.yaml.YamlDocument;
import dev.briefpress.yaml.YamlProblem;
import dev.briefpress.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JBake's own header form: {@code key=value} lines up to a line {@code ~~~~~~}. As in JBake, {@code
 * tags} are separated by commas and a value in braces is data; a list in brackets is accepted too.
 *
 * @param document the fields, with the places of keys and values
 * @param bodyLine 1-based line below the separator
 */
public record JBakeHeader(YamlDocument document, int bodyLine) {
  /** The line that ends a header. */
  public static final String SEPARATOR = "~~~~~~";

  private static final Set<String> LISTS = Set.of("tags", "aliases", "related", "updates");

  /** The header of a file with these lines; absent when it does not have this form. */
  static Optional<JBakeHeader> of(List<String> lines) {
    return of(lines, SEPARATOR);
  }

  /** The same where a project has chosen another line to end headers with. */
  public static Optional<JBakeHeader> of(List<String> lines, String end) {
    int separator = 0;
    while (separator < lines.size() && !lines.get(separator).strip().equals(end)) {
      String line = lines.get(separator).strip();
      if (!line.isEmpty() && line.indexOf('=') < 1) {
        return Optional.empty();
      }
      separator++;
    }
    if (separator == lines.size()) {
      return Optional.empty();
    }
    return Optional.of(new JBakeHeader(fields(lines.subList(0, separator)), separator + 2));
  }

  private static YamlDocument fields(List<String> lines) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<YamlProblem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int equals = line.indexOf('=');
      if (equals < 0) {
        continue;
      }
      String key = line.substring(0, equals).strip();
      Span place = Span.of(i + 1, 1 + line.indexOf(key), key.length());
      Entry entry = new Entry(key, place, value(key, line, equals + 1, i + 1, problems));
      if (entries.putIfAbsent(key, entry) != null) {
        problems.add(
            new YamlProblem(
                YamlProblem.Kind.DUPLICATE_FIELD, place, "field '" + key + "' was already given"));
      }
    }
    return new YamlDocument(new Mapping(List.copyOf(entries.values()), Span.of(1, 1, 0)), problems);
  }

  private static Yaml value(
      String key, String line, int from, int number, List<YamlProblem> problems) {
    String text = line.substring(from);
    String bare = text.strip();
    int column = from + 1 + text.indexOf(bare.isEmpty() ? text : bare);
    Span span = Span.of(number, column, bare.length());
    if (bare.startsWith("{") || bare.startsWith("[")) {
      // The value keeps its columns when what stands before it is blanked out.
      YamlDocument flow =
          YamlReader.read(
              "v:" + " ".repeat(Math.max(1, column - 3)) + bare,
              number,
              YamlReader.MOST_FRONT_MATTER_NODES);
      problems.addAll(flow.problems());
      return flow.root().get("v").orElse(new Scalar("", false, span));
    }
    if (!LISTS.contains(key)) {
      return new Scalar(bare, false, span);
    }
    List<Yaml> items = new ArrayList<>();
    int at = from;
    for (String item : text.split(",", -1)) {
      String name = item.strip();
      if (!name.isEmpty()) {
        items.add(
            new Scalar(name, false, Span.of(number, at + 1 + item.indexOf(name), name.length())));
      }
      at += item.length() + 1;
    }
    return new Sequence(items, span);
  }
}
