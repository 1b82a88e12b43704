package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Hypotheses.Named;
import dev.briefpress.parse.Parsed;
import dev.briefpress.yaml.Yaml;
import java.util.List;
import java.util.stream.Stream;

/** A preferred hypothesis that is not there. */
final class UnknownHypothesis implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "front-matter/unknown-hypothesis",
          Severity.ERROR,
          "The field assessed names a hypothesis that the brief does not have.",
          "The page would mark none of them as preferred.",
          "assessed: D\n",
          "assessed: A\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.frontMatter().assessed().stream()
        .flatMap(
            assessed ->
                parsed.hypotheses().stream()
                    .filter(all -> !has(all, assessed))
                    .map(all -> found(parsed, all, assessed)));
  }

  // The first that is reported as missing counts as there.
  private static boolean has(Hypotheses all, String assessed) {
    return all.named().stream().anyMatch(n -> Hypotheses.isName(assessed, n.name()))
        || (all.areTooFew() && Hypotheses.isName(assessed, all.free()));
  }

  private static Diagnostic found(Parsed parsed, Hypotheses all, String assessed) {
    List<String> names = all.named().stream().map(Named::name).toList();
    return RULE.at(
        parsed.file(),
        parsed.draft().frontMatter().get("assessed").map(Yaml::span).orElse(all.section()),
        "there is no hypothesis '" + assessed + "'",
        names.isEmpty() ? "remove it" : "write one of: " + String.join(", ", names));
  }
}
