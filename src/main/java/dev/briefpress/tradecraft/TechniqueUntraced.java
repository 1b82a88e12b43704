package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Names;
import dev.briefpress.text.Phrases;
import dev.briefpress.text.Words;
import dev.briefpress.tradecraft.AppliedTechniques.Applied;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A technique that the brief claims and of which its text has no trace. */
final class TechniqueUntraced implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/technique-untraced",
          Severity.WARNING,
          "A technique is listed whose result stands nowhere in the brief: Bayesian analysis without"
              + " a number, indicators without anything that could be observed by a day or a"
              + " threshold, an assumptions check without a rating, scenarios that are not three,"
              + " competing hypotheses without a matrix.",
          "A list of techniques that were not applied lends a judgement a strength that it does not"
              + " have.",
          "- **Bayesian Scenario Modeling:** The readings were updated as reports came in.\n",
          "- **Bayesian Scenario Modeling:** Starting from even odds, the reports of March moved the"
              + " first reading to 70 percent.\n");

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)? ?(?:%|percent|per cent)|\\b\\d+ (?:to|in) \\d+\\b|\\b0\\.\\d+",
          Pattern.CASE_INSENSITIVE);

  private static final Phrases NUMBER =
      Phrases.inCompounds(
          "even odds|odds of|likelihood ratio|one in|two in three|three in four|a half|one half|a third|one third|two thirds"
              + "|a quarter|one quarter|two quarters|three quarters|a fifth|one fifth|two fifths|three fifths|a tenth|one tenth|two tenths"
              + "|three tenths");

  private static final Phrases OBSERVABLE =
      Phrases.inCompounds(
          "one|two|three|four|five|six|seven|eight|nine|ten|a dozen|first|second|third|half"
              + "|double|both|more than|fewer than|less than|at least|within|by the end|per cent"
              + "|percent|days|day|weeks|week|months|month|quarters|quarter|years|year|january"
              + "|february|march|april|june|july|august|september|october|november|december");

  private static final Phrases RATED =
      Phrases.inCompounds(
          "rated|rating|solid|caveats|caveat|unsupported|supported|questionable|tested|kept"
              + "|dropped|key uncertainty|holds|held up|failed|confirmed");

  private static final String SCENARIOS = "scenarios";
  private static final int THREE = 3;

  /**
   * What a technique leaves in a text.
   *
   * @param names words of which its name has one
   * @param missing what is said when there is no trace
   */
  private record Trace(
      Phrases names, String missing, String help, BiPredicate<Prose, Applied> left) {
    static Trace of(String names, String missing, String help, BiPredicate<Prose, Applied> left) {
      return new Trace(Phrases.inCompounds(names), missing, help, left);
    }
  }

  private static final List<Trace> TRACES =
      List.of(
          Trace.of(
              "bayes|bayesian",
              "no number",
              "say from which odds to which the evidence moved the judgement, or remove the line",
              (prose, one) ->
                  has(
                      TechniqueUntraced::isNumbered,
                      prose,
                      one,
                      Place.HYPOTHESIS,
                      Place.ASSESSMENT)),
          Trace.of(
              "indicator|indicators|signposts",
              "nothing to observe by a day or a threshold",
              "name what would be seen, how much of it and by when, or remove the line",
              (prose, one) -> has(TechniqueUntraced::isObservable, prose, one, Place.ASSESSMENT)),
          Trace.of(
              "assumptions check",
              "no rating of an assumption",
              "rate what you tested: solid, correct with caveats, or unsupported",
              (prose, one) -> has(RATED::isIn, prose, one, Place.ASSUMPTIONS)),
          Trace.of(
              "competing hypothesis|competing hypotheses|ach",
              "no matrix of them",
              "add the field `ach` with the matrix, or remove the line",
              (prose, one) -> prose.parsed().frontMatter().fields().has("ach")),
          Trace.of(
              "scenario|scenarios|alternative futures",
              "fewer than three scenarios",
              "write at least three scenarios, or remove the line",
              (prose, one) -> scenarios(prose.parsed()) >= THREE));

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    return AppliedTechniques.in(prose.parsed()).stream()
        .flatMap(one -> untraced(prose, one).stream());
  }

  private static Optional<Diagnostic> untraced(Prose prose, Applied one) {
    Words name = Words.of(one.name());
    return TRACES.stream()
        .filter(trace -> trace.names().isIn(name))
        .findFirst()
        .filter(trace -> !trace.left().test(prose, one))
        .map(
            trace ->
                RULE.at(
                    prose.parsed().file(),
                    one.place(),
                    "\"" + one.name() + "\" is listed, and the brief has " + trace.missing(),
                    trace.help()));
  }

  private static boolean has(Predicate<Words> trace, Prose prose, Applied one, Place... places) {
    return trace.test(Words.of(one.application()))
        || prose.in(places).anyMatch(s -> trace.test(s.words()));
  }

  private static boolean isNumbered(Words words) {
    return NUMBER.isIn(words) || (words.hasDigit() && FIGURE.matcher(words.text()).find());
  }

  private static boolean isObservable(Words words) {
    return words.hasDigit() || OBSERVABLE.isIn(words);
  }

  // How many points stand below the label of the scenarios, or what a section of that id has.
  private static long scenarios(Parsed parsed) {
    return parsed
        .matches(Sections::known)
        .mapToLong(
            match -> {
              List<LabelSpec> labels = match.spec().orElseThrow().labels();
              List<Item> items =
                  match.section().blocks().stream()
                      .flatMap(
                          b ->
                              b instanceof Block.ItemList list
                                  ? list.items().stream()
                                  : Stream.empty())
                      .collect(Collectors.toList());
              boolean own = match.spec().get().id().equals(SCENARIOS);
              return own ? items.size() : below(items, labels);
            })
        .sum();
  }

  private static long below(List<Item> items, List<LabelSpec> labels) {
    Optional<LabelSpec> wanted =
        labels.stream().filter(label -> label.id().equals(SCENARIOS)).findFirst();
    return items.stream()
        .filter(
            item ->
                wanted.isPresent()
                    && item.label()
                        .filter(l -> wanted.get().names().hasKey(Names.key(l.text())))
                        .isPresent())
        .mapToLong(item -> item.children().size())
        .sum();
  }
}
