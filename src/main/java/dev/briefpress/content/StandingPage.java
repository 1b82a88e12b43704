package dev.briefpress.content;

import dev.briefpress.diagnostics.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A page that stays: methodology, support.
 *
 * @param nav its label in the site's navigation, absent when it is not there
 * @param names of the people, organisations and techniques that its text lists, each once
 * @param fields where those front-matter fields stand in which one document can contradict another:
 *     by field, {@code tags}, and by item of a list as written, {@code tags/cyber resilience}
 */
public record StandingPage(
    BriefId id,
    SitePath address,
    String title,
    Optional<String> summary,
    Optional<String> nav,
    String lang,
    Status status,
    List<SitePath> aliases,
    List<Reference> references,
    List<String> anchors,
    List<String> names,
    Fingerprint digest,
    Map<String, Span> fields)
    implements Document {
  public StandingPage {
    aliases = List.copyOf(aliases);
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
    names = List.copyOf(names);
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.visit(this);
  }
}
