package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Steps;
import dev.briefpress.schema.Outlines;
import dev.briefpress.settings.Vocabulary;
import dev.briefpress.tradecraft.AppliedTechniques.Applied;
import java.util.List;
import java.util.stream.Stream;

/** A technique that nobody knows by this name. */
final class TechniqueUnknown implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/technique-unknown",
          Severity.INFO,
          "A structured analytic technique has a name that is not known.",
          "Techniques have pages of their own; a misspelt name makes a page with one brief, and an"
              + " invented one claims a method that nobody can check.",
          "- **Devils Advocate Analysis:** One reader argued the other side.\n",
          "- **Devil's Advocacy:** One reader argued the other side.\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    List<Applied> applied = AppliedTechniques.in(prose.parsed());
    if (applied.isEmpty()) {
      return Stream.empty();
    }
    Vocabulary own = prose.parsed().newsroom().taxonomy().techniques();
    Steps steps = NearMisses.budget();
    return applied.stream()
        .filter(one -> !one.application().equals(Outlines.BLANK))
        .filter(one -> own.find(one.name()).isEmpty() && !prose.words().isTechnique(one.name()))
        .map(one -> finding(prose, one, steps));
  }

  private static Diagnostic finding(Prose prose, Applied one, Steps steps) {
    String add = "add it to `techniques` in taxonomy.yaml if it is one of yours";
    String help =
        NearMisses.among(prose.words().techniques(), steps)
            .nearest(one.name())
            .map(near -> "did you mean \"" + near + "\"? Else " + add)
            .orElse("write the name by which it is known, or " + add);
    return RULE.at(
        prose.parsed().file(), one.place(), "\"" + one.name() + "\" is no known technique", help);
  }
}
