package dev.briefpress.authoring;

import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a published brief as Markdown.
 *
 * @param markdown every section that was found, in the order of the text
 * @param tags of the section that holds them
 * @param missing names of required sections that the text does not have
 */
record ImportedBody(String markdown, List<String> tags, List<String> missing) {
  private static final Pattern NUMBERED = Pattern.compile("(?:## )?(?:(\\d{1,2})[.)]\\s+)?(.+)");
  private static final Pattern POINT = Pattern.compile("(\\s*)- (.*)");
  private static final Pattern END = Pattern.compile("(?i)(?:## )?explore more:?.*");

  /** The section of {@code schema} that {@code line} is the heading of. */
  static Optional<SectionSpec> section(Schema schema, String line) {
    Matcher matcher = NUMBERED.matcher(line.strip().replace("**", ""));
    if (!matcher.matches() || line.strip().startsWith("- ")) {
      return Optional.empty();
    }
    String text = matcher.group(2);
    // Without a number or a mark, only the full name tells a heading from a sentence.
    boolean marked = matcher.group(1) != null || line.startsWith("## ");
    return schema
        .section(text)
        .filter(s -> marked || Names.key(s.names().name()).equals(Names.key(text)));
  }

  /**
   * Sorts {@code lines} into the sections of {@code schema}; lines behind the last section
   * ("Explore more") go to {@code left}.
   */
  static ImportedBody of(Schema schema, List<String> lines, List<String> left) {
    Map<SectionSpec, List<String>> sections = new LinkedHashMap<>();
    List<String> current = left;
    for (String line : lines) {
      Optional<SectionSpec> spec = section(schema, line);
      if (spec.isPresent()) {
        current = sections.computeIfAbsent(spec.get(), s -> new ArrayList<>());
      } else if (END.matcher(line).matches()) {
        current = left;
        left.add(line);
      } else if (!line.isBlank()) {
        current.add(line);
      }
    }
    StringBuilder out = new StringBuilder();
    sections.forEach(
        (spec, text) -> out.append(out.isEmpty() ? "" : "\n").append(markdown(spec, text)));
    List<String> tags =
        sections.entrySet().stream()
            .filter(e -> e.getKey().kind() == SectionKind.TAGS)
            .flatMap(e -> e.getValue().stream())
            .flatMap(line -> List.of(line.replaceFirst("^\\s*- ", "").split("[,;·]")).stream())
            .map(t -> t.strip().replaceAll("\\\\(.)", "$1"))
            .filter(t -> !t.isEmpty())
            .toList();
    List<String> missing =
        schema.sections().stream()
            .filter(s -> s.required() && !sections.containsKey(s))
            .map(s -> s.names().name())
            .toList();
    return new ImportedBody(out.toString(), tags, missing);
  }

  private static String markdown(SectionSpec spec, List<String> lines) {
    StringBuilder out = new StringBuilder("## " + spec.title() + "\n");
    boolean list = false;
    Optional<LabelSpec> parent = Optional.empty();
    for (String line : lines) {
      Matcher point = POINT.matcher(line);
      if (!point.matches()) {
        out.append('\n').append(line.strip().replaceFirst("^## ", "### ")).append('\n');
        list = false;
        continue;
      }
      String text = point.group(2);
      Optional<LabelSpec> label = label(spec.labels(), text);
      boolean below = parent.isPresent() && label(parent.get().children(), text).isPresent();
      int level = below ? 1 : Math.min(1, point.group(1).length() / 2);
      if (!below && level == 0) {
        parent = label.filter(l -> !l.children().isEmpty());
      }
      out.append(list ? "" : "\n").append("  ".repeat(level)).append("- ");
      out.append(spec.kind() == SectionKind.ENTITIES ? text : labelled(text)).append('\n');
      list = true;
    }
    return out.toString();
  }

  private static Optional<LabelSpec> label(List<LabelSpec> labels, String text) {
    int colon = text.indexOf(':');
    String label = colon < 0 ? text : text.substring(0, colon);
    return labels.stream().filter(l -> l.names().match(label.replace("*", ""))).findFirst();
  }

  private static String labelled(String text) {
    int colon = text.indexOf(':');
    if (text.startsWith("**") || colon < 1 || colon > 60 || text.startsWith("//", colon + 1)) {
      return text;
    }
    return ("**" + text.substring(0, colon + 1) + "** " + text.substring(colon + 1).strip())
        .strip();
  }
}
