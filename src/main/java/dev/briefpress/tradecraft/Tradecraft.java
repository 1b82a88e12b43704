package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.parse.Parsed;
import dev.briefpress.settings.Lexicon;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules about what the sentences of a brief say; one instance serves all documents of a site.
 */
public final class Tradecraft {
  private static final List<ProseRule> ALL =
      List.of(
          new AbsoluteAssumption(),
          new AssessmentDiffers(),
          new ConfidenceDiffers(),
          new ConfidenceUnstated(),
          new ConfidenceWithLikelihood(),
          new ConfidenceWord(),
          new EmptyGaps(),
          new HypothesisUnopposed(),
          new LeftOver(),
          new LikelihoodDiffers(),
          new MixedLadder(),
          new NoTimeFrame(),
          new PercentOutsideBand(),
          new PercentWithPhia(),
          new TechniqueUnknown(),
          new TechniqueUntraced(),
          new Unattributed(),
          new UnknownHypothesisNamed(),
          new VagueLikelihood());

  /** All of them, as they are documented. */
  public static final List<Rule> RULES = ALL.stream().map(ProseRule::rule).toList();

  private final WordLists words;

  public Tradecraft(Lexicon lexicon) {
    this.words = new WordLists(lexicon);
  }

  /** Whether the rules can read briefs of the language {@code lang}, a BCP 47 tag. */
  public static boolean reads(String lang) {
    return lang.equals("en") || lang.startsWith("en-");
  }

  /** What they find in a document; nothing in one that is no English brief. */
  public Stream<Diagnostic> check(Parsed parsed) {
    return Prose.of(parsed, words).stream()
        .flatMap(prose -> ALL.stream().flatMap(rule -> rule.check(prose)));
  }
}
