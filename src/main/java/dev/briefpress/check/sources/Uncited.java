package dev.briefpress.check.sources;

import dev.briefpress.content.Citations;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A source that the text does not cite. */
final class Uncited implements SourceRule {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,200})\\]");
  private static final Rule RULE =
      new Rule(
          "sources/uncited",
          Severity.INFO,
          "The text does not cite one of the sources, although it cites others.",
          "Readers cannot see which statements rest on the source (ICD 206). A source on which no statement rests can be removed.",
          "sources:\n  - {id: court, title: Ruling of the district court}\n  - {id: wire, title: Report of an agency}\n---\n\nThe court threw the case out.[^court]\n",
          "sources:\n  - {id: court, title: Ruling of the district court}\n  - {id: wire, title: Report of an agency}\n---\n\nThe court threw the case out.[^court] The state appeals.[^wire]\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(SourcedBrief brief) {
    Citations citations = brief.citations().orElse(new Citations(List.of()));
    if (citations.all().isEmpty()) {
      return Stream.empty();
    }
    Set<String> meant = meant(brief);
    return brief
        .positions()
        .filter(i -> !citations.cites(i + 1) && !isHidden(brief, i) && !isMeant(brief, i, meant))
        .mapToObj(
            i ->
                RULE.at(
                    brief.file(),
                    brief.place(i),
                    "the text does not cite " + brief.source(i).named(),
                    brief
                        .source(i)
                        .id()
                        .map(id -> "write `[^" + id + "]` behind what rests on it")
                        .orElse("give it an `id:`, and write `[^id]` behind what rests on it")));
  }

  // A misspelt id in the text is a finding of its own, too.
  private static boolean isMeant(SourcedBrief brief, int position, Set<String> meant) {
    return brief.source(position).id().filter(meant::contains).isPresent();
  }

  // The ids that are probably meant by references to no source.
  private static Set<String> meant(SourcedBrief brief) {
    Set<String> ids = new TreeSet<>();
    brief.positions().forEach(i -> brief.source(i).id().ifPresent(ids::add));
    NearMisses near = NearMisses.among(ids, NearMisses.budget());
    return REFERENCE
        .matcher(brief.parsed().draft().body())
        .results()
        .map(reference -> reference.group(1))
        .distinct()
        .filter(name -> !ids.contains(name))
        .flatMap(name -> near.nearest(name).stream())
        .collect(Collectors.toSet());
  }

  // The text cannot cite the second source with an id, which is a finding of its own.
  private static boolean isHidden(SourcedBrief brief, int position) {
    return brief.source(position).id().isPresent()
        && IntStream.range(0, position)
            .anyMatch(i -> brief.source(i).id().equals(brief.source(position).id()));
  }
}
