package dev.briefpress.parse;

import dev.briefpress.diagnostics.Steps;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.HeadingLine;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A draft's sections, recognised by their headings.
 *
 * @param headings lines that are headings, and those that should be
 * @param matches in the order of the file
 */
public record Sections(Draft draft, Schema schema, HiddenHeadings headings, List<Match> matches) {

  /**
   * One section of a draft.
   *
   * @param spec the section of the schema that its heading names
   * @param standsFor for an unknown heading, the section that was probably meant
   * @param first whether no earlier section has the same {@code spec}
   */
  public record Match(
      DraftSection section,
      Optional<SectionSpec> spec,
      Optional<SectionSpec> standsFor,
      boolean first) {
    /** The heading, without its number. */
    public String text() {
      return section.heading().text();
    }
  }

  /**
   * The sections of {@code draft}.
   *
   * @param steps what the search for misspelt headings may cost
   */
  public static Sections of(Draft draft, Schema schema, Steps steps) {
    HiddenHeadings headings = HiddenHeadings.in(draft.outline(), draft.body(), schema);
    List<DraftSection> sections = headings.sections();
    List<Optional<SectionSpec>> specs = new ArrayList<>();
    List<SectionSpec> free = new ArrayList<>(schema.sections());
    for (DraftSection section : sections) {
      Optional<SectionSpec> spec = schema.section(section.heading().text());
      specs.add(spec);
      spec.ifPresent(free::remove);
    }
    Meant<SectionSpec> near = new Meant<>(schema.sections(), SectionSpec::names, steps);
    List<Match> matches = new ArrayList<>();
    Set<SectionSpec> seen = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      DraftSection section = sections.get(i);
      Optional<SectionSpec> spec = specs.get(i);
      Optional<SectionSpec> meant =
          spec.isEmpty() ? meant(section.heading(), free, near, schema.open()) : Optional.empty();
      meant.ifPresent(free::remove);
      boolean first = spec.isEmpty() || seen.add(spec.get());
      matches.add(new Match(section, spec, meant, first));
    }
    return new Sections(draft, schema, headings, List.copyOf(matches));
  }

  // A heading that is nearly right, or has the number of a section that is not there, is that
  // section misnamed: to report it as missing too would be to report one fault twice. Where other
  // sections are welcome, only the spelling tells.
  private static Optional<SectionSpec> meant(
      Heading heading, List<SectionSpec> free, Meant<SectionSpec> near, boolean open) {
    Optional<SectionSpec> misspelt = near.nearest(heading.text(), free);
    if (misspelt.isPresent() || open) {
      return misspelt;
    }
    OptionalInt number = heading.number();
    return free.stream().filter(s -> number.isPresent() && s.number().equals(number)).findFirst();
  }

  /** Sections that the schema knows, each once. */
  public List<Match> known() {
    return some(m -> m.spec().isPresent() && m.first());
  }

  private List<Match> some(Predicate<Match> wanted) {
    return matches.stream().filter(wanted).toList();
  }

  /** Sections whose heading already stood. */
  public List<Match> repeated() {
    return some(m -> m.spec().isPresent() && !m.first());
  }

  /** Sections that a closed schema does not know; of an open one, those that are misspelt. */
  public List<Match> unknown() {
    return some(m -> m.spec().isEmpty() && (!schema.open() || m.standsFor().isPresent()));
  }

  /**
   * Whether it is certain which section each heading stands for: none is unknown, none occurs
   * twice. Otherwise a section that seems to be missing may stand there under another name.
   */
  public boolean areCertain() {
    return matches.stream().allMatch(m -> m.spec().isPresent() && m.first());
  }

  /** Whether the sections stand in the order of the schema. */
  public boolean areInOrder() {
    List<Integer> order =
        known().stream().map(m -> schema.sections().indexOf(m.spec().orElseThrow())).toList();
    return Order.longestAscending(order).size() == order.size();
  }

  /** A line that names {@code spec} and is no heading, such as the first of a paragraph. */
  public Optional<RawSpan> mention(SectionSpec spec) {
    String body = draft.body();
    boolean code = false;
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      String line = body.substring(start, end);
      code ^= line.startsWith("```") || line.startsWith("~~~");
      if (!code && HeadingLine.of(line).filter(l -> l.names(spec)).isPresent()) {
        return Optional.of(new RawSpan(start, end));
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** Whether a heading names {@code spec}, or stands for it. */
  public boolean has(SectionSpec spec) {
    Optional<SectionSpec> wanted = Optional.of(spec);
    return matches.stream().anyMatch(m -> m.spec().or(m::standsFor).equals(wanted));
  }

  /** The first heading in the file whose section comes after {@code spec} in the schema. */
  public Optional<Heading> firstAfter(SectionSpec spec) {
    int index = schema.sections().indexOf(spec);
    return matches.stream()
        .filter(m -> m.spec().or(m::standsFor).map(schema.sections()::indexOf).orElse(-1) > index)
        .map(m -> m.section().heading())
        .findFirst();
  }
}
