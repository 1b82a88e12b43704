package dev.briefpress.content;

import dev.briefpress.diagnostics.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An editor's text for one day's summary.
 *
 * @param edition morning, midday, evening or overnight; absent for the day's introduction
 * @param names of the people, organisations and techniques that its text lists, each once
 * @param fields where those front-matter fields stand in which one document can contradict another:
 *     by field, {@code tags}, and by item of a list as written, {@code tags/cyber resilience}
 */
public record Edition(
    BriefId id,
    LocalDate day,
    Optional<String> edition,
    Optional<String> title,
    String lang,
    Status status,
    List<Reference> references,
    List<String> anchors,
    List<String> names,
    Fingerprint digest,
    Map<String, Span> fields)
    implements Document {
  /** The editions there are, in the order of the day. */
  public static final List<String> NAMES = List.of("overnight", "morning", "midday", "evening");

  private static final String INTRODUCTION = "intro-";

  public Edition {
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
    names = List.copyOf(names);
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /**
   * What stands before each id and fragment of its text on the day's page, where several editions
   * stand one below the other.
   */
  public String prefix() {
    return edition.map(name -> name + "-").orElse(INTRODUCTION);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.visit(this);
  }
}
