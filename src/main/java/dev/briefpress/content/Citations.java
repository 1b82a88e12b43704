package dev.briefpress.content;

import dev.briefpress.sourcing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a body cites its sources.
 *
 * @param all in the order of the text; those in footnotes come last
 */
public record Citations(List<Citation> all) {
  /** What stands outside of any section. */
  public static final String FOOTNOTES = "footnotes";

  public Citations {
    all = List.copyOf(all);
  }

  /**
   * One place that cites a source.
   *
   * @param source its number in the brief's list, from 1 on
   * @param id of the place on the page
   * @param section id of the section, empty before the first one, or {@link #FOOTNOTES}
   * @param heading of the section, or empty
   * @param bottomLine whether it stands in the bottom line
   * @param assessment whether it stands in an assessment
   */
  public record Citation(
      int source,
      String id,
      String section,
      String heading,
      boolean bottomLine,
      boolean assessment) {}

  /** Those in {@code body}, the body of a brief with these sources. */
  public static Citations of(Body body, List<Source> sources) {
    // A text can cite only a source with an id, and most briefs have none.
    if (sources.stream().allMatch(source -> source.id().isEmpty())) {
      return new Citations(List.of());
    }
    List<Citation> all = new ArrayList<>();
    add(body.lead(), "", "", false, false, all);
    for (Section section : body.sections()) {
      for (Part part : section.parts()) {
        boolean assessment = part instanceof Part.Assessment;
        for (RichText text : BodyText.marked(part)) {
          add(text, section.id(), section.heading(), section.bottomLine(), assessment, all);
        }
      }
    }
    add(body.footnotes(), FOOTNOTES, "", false, false, all);
    return new Citations(all);
  }

  private static void add(
      RichText text,
      String section,
      String heading,
      boolean bottomLine,
      boolean assessment,
      List<Citation> all) {
    for (String id : text.citations()) {
      String[] numbers = id.split("-", -1);
      int source = Integer.parseInt(numbers[1]);
      all.add(new Citation(source, id, section, heading, bottomLine, assessment));
    }
  }

  /** Those of the source with this number. */
  public List<Citation> of(int source) {
    return all.stream().filter(citation -> citation.source() == source).toList();
  }

  /** The ids of the sections that cite the source with this number, each once. */
  public Stream<String> sections(int source) {
    return all.stream()
        .filter(citation -> citation.source() == source)
        .map(Citation::section)
        .distinct();
  }

  /** Whether the source with this number is cited. */
  public boolean cites(int source) {
    return all.stream().anyMatch(citation -> citation.source() == source);
  }
}
