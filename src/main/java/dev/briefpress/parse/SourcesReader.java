package dev.briefpress.parse;

import dev.briefpress.content.Reliability;
import dev.briefpress.content.Source;
import dev.briefpress.parse.FrontMatter.ReadSource;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a brief's sources and their Admiralty grades. */
record SourcesReader(Findings findings, Values values) {
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  private static final List<String> FIGURES = List.of("1", "2", "3", "4", "5", "6");

  List<ReadSource> read(Fields fields) {
    return fields.mappings("sources").stream().map(this::source).toList();
  }

  private ReadSource source(Mapping mapping) {
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
    return new ReadSource(source, in);
  }
}
