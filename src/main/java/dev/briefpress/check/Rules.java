package dev.briefpress.check;

import dev.briefpress.check.ach.MatrixRules;
import dev.briefpress.check.review.ReviewRules;
import dev.briefpress.check.sources.SourceRules;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.tradecraft.Tradecraft;
import java.util.List;
import java.util.stream.Stream;

/** The rules about one document. */
public final class Rules {
  static final List<DocumentRule> OF_A_DOCUMENT =
      List.of(
          new DateFolder(),
          new DateOrder(),
          new DuplicateSourceId(),
          new HeadingForm(),
          new HypothesisOrder(),
          new LostReference(),
          new Marking(),
          new MissingReview(),
          new NoSources(),
          new Placeholder(),
          new RawHtml(),
          new SectionDuplicate(),
          new SectionEmpty(),
          new SectionMissing(),
          new SectionNumber(),
          new SectionOrder(),
          new SectionUnknown(),
          new TagsDiffer(),
          new TooFewHypotheses(),
          new TooManyHypotheses(),
          new TooManyPages(),
          new TypedMarkup(),
          new UndrawnChart(),
          new UnexplainedUpdate(),
          new UngradedSource(),
          new UnknownHypothesis(),
          new UnknownSource());

  /** All rules, in the order of the documentation. */
  public static final List<Rule> ALL =
      Stream.of(
              OF_A_DOCUMENT.stream().map(DocumentRule::rule).toList(),
              MatrixRules.RULES,
              Tradecraft.RULES,
              ReviewRules.RULES,
              SourceRules.RULES,
              Allowances.RULES)
          .flatMap(List::stream)
          .toList();

  /** The code of the rule about an outline that nobody has filled in. */
  public static final String PLACEHOLDER = Placeholder.RULE.code();

  private Rules() {}
}
