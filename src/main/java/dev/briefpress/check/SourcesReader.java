package dev.briefpress.check;

import dev.briefpress.content.Reliability;
import dev.briefpress.content.Source;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a brief's sources and their Admiralty grades. */
final class SourcesReader {
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  private static final List<String> FIGURES = List.of("1", "2", "3", "4", "5", "6");
  private final Findings findings;
  private final Values values;

  SourcesReader(Findings findings, Values values) {
    this.findings = findings;
    this.values = values;
  }

  List<Source> read(Fields fields) {
    List<Source> sources = new ArrayList<>();
    List<Mapping> mappings = fields.mappings("sources");
    for (Mapping mapping : mappings) {
      source(mapping).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<Source> source(Mapping mapping) {
    Fields in = new Fields(mapping, findings);
    Optional<String> title = in.requiredText("title");
    Optional<Reliability> reliability =
        values.choice(
            in,
            "reliability",
            LETTERS,
            t -> LETTERS.contains(t) ? Optional.of(Reliability.valueOf(t)) : Optional.empty());
    Optional<Integer> credibility =
        values.choice(
            in,
            "credibility",
            FIGURES,
            t -> FIGURES.contains(t) ? Optional.of(Integer.valueOf(t)) : Optional.empty());
    Source source =
        new Source(
            title.orElse(""),
            in.line("publisher"),
            in.line("author"),
            values.url(in, "url"),
            values.day(in, "published"),
            values.day(in, "accessed"),
            reliability,
            credibility.map(OptionalInt::of).orElse(OptionalInt.empty()));
    in.reportUnknown();
    if (!in.has("reliability") || !in.has("credibility")) {
      findings.add(
          UngradedSource.at(
              findings.file(),
              mapping.span(),
              "source '" + source.title() + "' has no full grade",
              "add `reliability:` (A to F) and `credibility:` (1 to 6)"));
    }
    return title.map(t -> source);
  }
}
