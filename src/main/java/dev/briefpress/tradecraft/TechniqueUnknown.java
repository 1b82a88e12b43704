package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Steps;
import dev.briefpress.schema.Names;
import dev.briefpress.settings.Vocabulary;
import dev.briefpress.tradecraft.AppliedTechniques.Applied;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A technique that nobody knows by this name. */
final class TechniqueUnknown implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/technique-unknown",
          Severity.WARNING,
          "A structured analytic technique has a name that is not known.",
          "Techniques have pages of their own; a misspelt name makes a page with one brief, and an"
              + " invented one claims a method that nobody can check.",
          "- **Devils Advocate Analysis:** One reader argued the other side.\n",
          "- **Devil's Advocacy:** One reader argued the other side.\n");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What singular and plural differ in: chronology, chronologies; hypothesis, hypotheses. */
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})[aeiouy]*s?$");

  /** Words that say of any technique that it is one. */
  private static final Set<String> GENERAL =
      Set.of(
          ("analys techniqu method exercis approach review development generation modeling modelling and of the a an")
              .split(" ", -1));

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
    List<String> names = prose.words().techniques();
    Set<Set<String>> known =
        names.stream().map(TechniqueUnknown::words).collect(Collectors.toSet());
    Vocabulary own = prose.parsed().newsroom().taxonomy().techniques();
    Steps steps = NearMisses.budget();
    return applied.stream()
        .filter(one -> !known.contains(words(one.name())) && own.find(one.name()).isEmpty())
        .map(one -> finding(prose, one, names, steps));
  }

  // "Chronologies and Timelines" is "Timeline Analysis and Chronology".
  private static Set<String> words(String name) {
    return Stream.of(BETWEEN.split(Names.key(name)))
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .filter(word -> !GENERAL.contains(word))
        .collect(Collectors.toSet());
  }

  private static Diagnostic finding(Prose prose, Applied one, List<String> names, Steps steps) {
    String add = "add it to `techniques` in taxonomy.yaml if it is one of yours";
    String help =
        NearMisses.among(names, steps)
            .nearest(one.name())
            .map(near -> "did you mean \"" + near + "\"? Else " + add)
            .orElse("write the name by which it is known, or " + add);
    return RULE.at(
        prose.parsed().file(), one.place(), "\"" + one.name() + "\" is no known technique", help);
  }
}
