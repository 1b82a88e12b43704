package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.FrontMatter;
import java.util.stream.Stream;

/** A judgement without sources. */
final class NoSources implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/no-sources",
          Severity.WARNING,
          "The brief names no source.",
          "Readers cannot check what the judgement rests on (ICD 206).",
          "confidence: moderate\n",
          "confidence: moderate\nsources:\n  - {title: Joint press release, url: \"https://www.eeas.europa.eu/\", reliability: A, credibility: 2}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    FrontMatter front = parsed.frontMatter();
    if (!parsed.isBrief() || front.fields().has("sources")) {
      return Stream.empty();
    }
    return Stream.of(
        RULE.at(
            parsed.file(),
            front.fields().gap("sources"),
            "the brief names no source",
            "add `sources:` with a title, an address and a grade each"));
  }
}
