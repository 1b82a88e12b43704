package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.text.Phrases;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A hypothesis against which the brief holds nothing. */
final class HypothesisUnopposed implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/hypothesis-unopposed",
          Severity.INFO,
          "Nothing in the brief speaks against a hypothesis.",
          "Analysis of competing hypotheses tries to disprove each of them; one that nobody tried to"
              + " disprove is not yet tested.",
          "- **Hypothesis A:** It was an accident. The crew was tired and the night was dark.\n",
          "- **Hypothesis A:** It was an accident. The crew was tired; the logs, however, show a"
              + " course that was held.\n");

  /** Words with which English turns against what was said. */
  private static final Phrases AGAINST =
      Phrases.inCompounds(
          "however|but|although|though|yet|despite|while|whereas|against|unless|except|only"
              + "|without|would|if|no|not|nor|never|none|nobody|nothing|neither|cannot|hardly|few"
              + "|little|less|fails|fail|failed|lacks|lack|lacking|absent|absence|weak|weaker|weakens"
              + "|weakness|unlikely|improbable|implausible|inconsistent|contradicts|contradict"
              + "|contradicted|contrary|counter|critics|even so|nevertheless|nonetheless|that said"
              + "|conversely|on the other hand|in contrast|still|unable|fewer|gaps|insufficient"
              + "|untested|speculative|thin|sparse|silent|alternative|doubts|doubt|doubtful|questions"
              + "|question|questionable|unclear|unexplained|unproven|difficult|hard to|remains open"
              + "|remain open|at odds|sits badly|speaks against|speak against|argues against"
              + "|argue against|challenges|challenged|challenge|undermines|undermined|undermine"
              + "|limited|limits|missing|gap|contested|disputed");

  private static final Pattern NEGATED = Pattern.compile("n't\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    Set<String> described = new HashSet<>();
    Set<String> opposed = new HashSet<>();
    for (Sentence sentence : prose.sentences()) {
      described.add(sentence.hypothesis());
      boolean named = !About.hypotheses(sentence).isEmpty();
      if ((named || !sentence.hypothesis().isEmpty()) && isAgainst(sentence)) {
        if (weighs(sentence)) {
          return Stream.empty();
        }
        opposed.add(sentence.hypothesis());
        About.hypotheses(sentence).forEach(mention -> opposed.add(mention.name()));
      }
    }
    return prose.hypotheses().stream()
        .flatMap(all -> all.named().stream())
        .filter(named -> !named.misspelt())
        .filter(named -> described.contains(named.name()) && !opposed.contains(named.name()))
        .map(named -> finding(prose, named));
  }

  private static boolean isAgainst(Sentence sentence) {
    return AGAINST.isIn(sentence.words()) || NEGATED.matcher(sentence.text()).find();
  }

  // What would bring one hypothesis forward in an assessment speaks against the others.
  private static boolean weighs(Sentence sentence) {
    return sentence.place() == Place.ASSESSMENT && !About.hypotheses(sentence).isEmpty();
  }

  private static Diagnostic finding(Prose prose, Hypotheses.Named named) {
    Span place = prose.parsed().draft().span(named.label().span());
    return RULE.at(
        prose.parsed().file(),
        place,
        "nothing is said against \"" + named.label().text() + "\"",
        "say what does not fit it, or what would disprove it");
  }
}
