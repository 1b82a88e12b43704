package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.settings.Settings;
import java.util.stream.Stream;

/** A marking above the site's. */
final class Marking implements DocumentRule {
  private static final Rule RULE =
      new Rule(
              "safety/marking",
              Severity.ERROR,
              "The brief is marked for a narrower audience than the site has.",
              "Publishing it would break the marking (TLP 2.0).",
              "tlp: AMBER\n",
              "tlp: CLEAR\n")
          .asProtecting();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    Settings settings = parsed.newsroom().settings();
    FrontMatter front = parsed.frontMatter();
    return front.tlp().stream()
        .filter(tlp -> tlp.compareTo(settings.tlp()) > 0 && !settings.excludeAboveTlp())
        .map(
            tlp ->
                RULE.at(
                    parsed.file(),
                    front.fields().place("tlp"),
                    tlp.marking() + " is above this site's " + settings.tlp().marking(),
                    "do not publish it here; with tlp.above=exclude such briefs are left out"));
  }
}
