package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.text.Phrases;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A judgement in words that leave its likelihood open. */
final class VagueLikelihood implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/vague-likelihood",
          Severity.INFO,
          "The bottom line, the assessment or the verdict on a hypothesis leaves open how likely"
              + " something is.",
          "\"Might\" and \"possible\" are true of anything. A term of the ladder says what readers"
              + " may rely on, and can be wrong.",
          "The group could strike again.\n",
          "It is unlikely that the group strikes again this year.\n");

  private static final Set<Place> PLACES =
      EnumSet.of(Place.BOTTOM_LINE, Place.ASSESSMENT, Place.HYPOTHESIS);

  /** What makes a sentence of a hypothesis a verdict on it. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:hypothesis|this (?:reading|explanation|view)|on balance|verdict|remains|cannot be (?:excluded|ruled out)|we (?:judge|assess|think|find))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What a law or a contract allows, somebody may do. */
  private static final Pattern PERMISSION =
      Pattern.compile(
          "\\b(?:under|by|pursuant to) (?:the |an? |its |this )?(?:clause|article|section|paragraph|order|rules?|law|act|treaty|directive|regulation|charter"
              + "|charterparty|statute|contract|convention|agreement|mandate|constitution|permit|licence)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The army's might. */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:['’]s|\\b(?:its|their|his|her|our|own|all|the|of|with)) $", Pattern.CASE_INSENSITIVE);

  /** The two possible routes. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:the|two|three|four|five|all|other|every|both|each|several|many|any|no|most|some) $",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    // Of what is likely, the claim may itself speak of a possibility.
    return prose.sentences().stream()
        .filter(s -> !s.isQuestion() && PLACES.contains(s.place()))
        .flatMap(
            s ->
                prose.words().vague(s).stream()
                    .filter(found -> isJudgement(s))
                    .filter(found -> prose.words().withoutFixed(s).terms(prose.ladder()).isEmpty())
                    .filter(found -> !isPermission(found, s.text()))
                    .filter(found -> !isOfANoun(found, s.text()))
                    .limit(1)
                    .map(
                        found ->
                            prose.at(
                                RULE,
                                s,
                                found.start(),
                                found.end(),
                                "\"" + found.text() + "\" leaves open how likely it is",
                                "write a term of the ladder ("
                                    + prose.ladder().steps().get(2).term()
                                    + ", "
                                    + prose.ladder().steps().get(4).term()
                                    + " …), or what is known")));
  }

  private static boolean isOfANoun(Phrases.Found found, String sentence) {
    String before = sentence.substring(0, found.start());
    return switch (found.text().toLowerCase(Locale.ROOT)) {
      case "might" -> OWNED.matcher(before).find();
      case "possible" -> COUNTED.matcher(before).find();
      default -> false;
    };
  }

  private static boolean isPermission(Phrases.Found found, String sentence) {
    boolean may = found.text().equalsIgnoreCase("may");
    return may && (found.start() == 0 || PERMISSION.matcher(sentence).find());
  }

  private static boolean isJudgement(Sentence sentence) {
    return sentence.place() != Place.HYPOTHESIS || VERDICT.matcher(sentence.text()).find();
  }
}
