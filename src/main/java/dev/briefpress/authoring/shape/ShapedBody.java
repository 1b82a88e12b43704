package dev.briefpress.authoring.shape;

import dev.briefpress.authoring.source.MarkdownText;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published text as the body of a document: its lines in the sections of a schema, in the order
 * of the schema, with an outline for all that must be there and is not.
 *
 * @param markdown the body
 * @param tags those that were known and those of the section that holds them
 * @param missing what stands there as an outline, as an editor calls it
 * @param renamed headings that are written in another way than the schema has them
 * @param left lines that no section has a place for, as a reader sees them
 */
public record ShapedBody(
    String markdown,
    List<String> tags,
    List<String> missing,
    List<String> renamed,
    List<String> left) {
  private static final Pattern END = Pattern.compile("(?i)explore more\\b.{0,3}");

  /** Most words of a tag. */
  private static final int LONGEST_TAG = 7;

  public ShapedBody {
    tags = List.copyOf(tags);
    missing = List.copyOf(missing);
    renamed = List.copyOf(renamed);
    left = List.copyOf(left);
  }

  /** How many sections of {@code schema} have their heading in {@code lines}. */
  public static int recognised(Schema schema, List<Line> lines) {
    return (int)
        lines.stream()
            .map(line -> HeadingLine.of(schema, line))
            .flatMap(Optional::stream)
            .map(HeadingLine::section)
            .distinct()
            .count();
  }

  /** Whether {@code line} is the heading of a section of {@code schema}. */
  public static boolean begins(Schema schema, Line line) {
    return HeadingLine.of(schema, line).isPresent();
  }

  /**
   * Sorts a text into the sections of {@code schema}.
   *
   * @param tags what the document is known to be tagged with; those of the text come behind
   * @param lead lines that stand above the first section and are text of the document
   * @param lines from the first section on
   */
  public static ShapedBody of(Schema schema, List<String> tags, List<Line> lead, List<Line> lines) {
    Sorted sorted = new Sorted(schema, tags);
    lines.forEach(sorted::add);
    return sorted.body(lead);
  }

  /** The lines of each section while they are sorted. */
  private static final class Sorted {
    private final Schema schema;
    private final Map<SectionSpec, List<Line>> sections = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> renamed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Set<String> tags;
    private final List<Line> loose = new ArrayList<>();
    private Optional<SectionSpec> current = Optional.empty();
    private boolean ended;

    Sorted(Schema schema, List<String> tags) {
      this.schema = schema;
      this.tags = new LinkedHashSet<>(tags);
    }

    void add(Line line) {
      Optional<HeadingLine> heading = HeadingLine.of(schema, line).filter(this::isNew);
      if (heading.isPresent()) {
        begin(heading.get());
      } else if (line.kind() == Line.Kind.SIGNATURE || END.matcher(line.plain()).matches()) {
        ended = true;
        left.add(line.plain());
      } else if (ended) {
        left.add(line.plain());
      } else if (current.isPresent()) {
        lines(current.get()).add(isForeignHeading(line) ? line.asHeading() : line);
      } else {
        loose.add(line);
      }
    }

    // "8. Sources" behind section 7: the number says that it is no point of that section.
    private boolean isForeignHeading(Line line) {
      Matcher number = Numbering.OF_LIST.matcher(line.text());
      return line.kind() == Line.Kind.TEXT
          && number.matches()
          && Plain.words(number.group(2)) <= LONGEST_TAG
          && number.group(2).matches("\\p{Lu}.*[\\p{L}\\p{N})]")
          && Integer.parseInt(number.group(1)) > current.map(s -> s.number().orElse(99)).orElse(99);
    }

    // "Key Assumptions" is a section's other name and a label in it; inside it, it is the label.
    private boolean isNew(HeadingLine heading) {
      boolean label =
          current
              .filter(spec -> spec.labels().stream().anyMatch(l -> l.names().match(heading.name())))
              .isPresent();
      return !label && !sections.containsKey(heading.section());
    }

    private void begin(HeadingLine heading) {
      SectionSpec spec = heading.section();
      current = Optional.of(spec);
      ended = false;
      lines(spec);
      if (!words(heading.name()).equals(words(spec.names().name()))) {
        renamed.add(heading.name());
      }
      if (!heading.rest().isEmpty()) {
        lines(spec).add(new Line(Line.Kind.TEXT, 0, heading.rest()));
      }
    }

    private static String words(String name) {
      return Names.key(name.replaceAll("[()]", " "));
    }

    private List<Line> lines(SectionSpec spec) {
      return sections.computeIfAbsent(spec, s -> new ArrayList<>());
    }

    ShapedBody body(List<Line> lead) {
      List<Line> above = new ArrayList<>(lead);
      above.addAll(loose);
      StringBuilder out = new StringBuilder(SectionText.free(above));
      for (SectionSpec spec : schema.sections()) {
        String text = spec.kind() == SectionKind.TAGS ? tags(spec) : section(spec);
        if (!text.isEmpty()) {
          out.append(out.isEmpty() ? "" : "\n").append(text);
        }
      }
      return new ShapedBody(out.toString(), List.copyOf(tags), missing, renamed, left);
    }

    private String section(SectionSpec spec) {
      List<Line> lines = sections.getOrDefault(spec, List.of());
      if (lines.isEmpty()) {
        if (!spec.required()) {
          return "";
        }
        missing.add("section \"" + spec.names().name() + "\"");
        return Outlines.section(spec);
      }
      Entries text = SectionText.of(spec, lines).entries();
      Completion.of(spec, text)
          .forEach(what -> missing.add(what + " in \"" + spec.names().name() + "\""));
      return "## " + spec.title() + "\n\n" + text.markdown();
    }

    private String tags(SectionSpec spec) {
      if (!sections.containsKey(spec)) {
        return "";
      }
      for (Line line : sections.getOrDefault(spec, List.of())) {
        List<String> named = named(line.plain());
        if (named.stream().anyMatch(tag -> Plain.words(tag) > LONGEST_TAG)) {
          left.add(line.plain());
        } else {
          tags.addAll(named);
        }
      }
      return tags.isEmpty()
          ? ""
          : "## " + spec.title() + "\n\n" + MarkdownText.escaped(String.join(", ", tags)) + "\n";
    }

    private static List<String> named(String plain) {
      return List.of(plain.split("[,;·|]|\\s#|^#")).stream()
          .map(tag -> tag.strip().replaceAll("\\.$", ""))
          .filter(tag -> !tag.isEmpty())
          .toList();
    }
  }
}
