package dev.briefpress.judgement;

import dev.briefpress.judgement.Judgement.Origin;
import dev.briefpress.judgement.LadderWords.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Finds the sentence in which a brief judges.
 *
 * <ol>
 *   <li>the one that its author wrote in the front matter;
 *   <li>of the bottom line, else of the assessment, the first sentence with the term that the front
 *       matter declares;
 *   <li>of the bottom line, else of the assessment, the first sentence with any term of the ladder;
 *   <li>the first sentence of the bottom line that says of itself that it judges: {@code We assess
 *       that …};
 *   <li>the first sentence of the assessment.
 * </ol>
 *
 * <p>A brief with none of these has no judgement; what is background is never taken for one.
 */
public final class Judging {
  private static final Pattern JUDGES =
      Pattern.compile(
          "\\b(?:we (?:judge|assess|conclude|believe|expect|estimate|think|consider)|our"
              + " (?:judge?ment|assessment|conclusion|estimate) is|in our"
              + " (?:judge?ment|assessment|view|estimate))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What may stand before the term of a sentence of which only the claim is shown. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[\\p{L}-]+(?: [\\p{L}-]+)? (?:years?|months?|weeks?|days?) (?:on|later|after),? )?"
              + "(?:it is|we (?:judge|assess|consider|think|believe) (?:it|that it is|that there"
              + " is)|we see|there is) (?:an? )?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SECOND_CLAIM =
      Pattern.compile(";|\\b(?:and|but|or|nor|yet|while) that\\b");
  private static final String THAT = " that ";

  private final String ladder;
  private final Optional<String> declared;
  private final Optional<LadderWords> words;

  /** The terms of the sentences that were looked at. */
  private final Map<String, List<Found>> terms = new HashMap<>();

  /**
   * Finds judgements on {@code ladder}; used by one thread.
   *
   * @param ladder its id
   * @param declared the term of the front matter
   */
  public Judging(String ladder, Optional<String> declared) {
    this.ladder = ladder;
    this.declared = declared;
    this.words = Ladder.of(ladder).map(LadderWords::of);
  }

  /**
   * The judgement of a brief.
   *
   * @param written by its author in the front matter
   * @param bottomLine sentences of the section that the schema names as the summary
   * @param assessment makes the sentences of the assessment, where the bottom line does not suffice
   */
  public Optional<Judgement> of(
      Optional<String> written, List<String> bottomLine, Supplier<List<String>> assessment) {
    return written
        .map(sentence -> judgement(sentence, Origin.FIELD))
        .or(() -> first(bottomLine, this::isAsDeclared, Origin.BOTTOM_LINE))
        .or(() -> of(bottomLine, assessment.get()));
  }

  private Optional<Judgement> of(List<String> bottomLine, List<String> assessment) {
    return first(assessment, this::isAsDeclared, Origin.ASSESSMENT)
        .or(() -> first(bottomLine, this::hasTerm, Origin.BOTTOM_LINE))
        .or(() -> first(assessment, this::hasTerm, Origin.ASSESSMENT))
        .or(() -> first(bottomLine, Judging::judges, Origin.BOTTOM_LINE))
        .or(() -> first(assessment, sentence -> true, Origin.ASSESSMENT));
  }

  private Optional<Judgement> first(
      List<String> sentences, Predicate<String> which, Origin origin) {
    return sentences.stream().filter(which).findFirst().map(s -> judgement(s, origin));
  }

  private boolean isAsDeclared(String sentence) {
    return declared.isPresent() && term(sentence).equals(declared);
  }

  private boolean hasTerm(String sentence) {
    return term(sentence).isPresent();
  }

  private List<Found> terms(String sentence) {
    return words.isEmpty()
        ? List.of()
        : terms.computeIfAbsent(sentence, one -> words.get().in(one));
  }

  // Of several terms in one sentence, the declared one is the judgement's.
  private Optional<String> term(String sentence) {
    List<Found> all = terms(sentence);
    return all.stream()
        .filter(found -> declared.filter(found.term()::equals).isPresent())
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Found::term);
  }

  private static boolean judges(String sentence) {
    boolean onConfidenceOnly = sentence.contains("confidence") && !sentence.contains(THAT);
    return JUDGES.matcher(sentence).find() && !onConfidenceOnly && !sentence.endsWith("?");
  }

  private Judgement judgement(String sentence, Origin origin) {
    Optional<String> term = term(sentence).or(() -> declared);
    return new Judgement(sentence, claim(sentence), term, ladder, origin);
  }

  // The whole sentence wherever leaving out its opening could change what it says.
  private String claim(String sentence) {
    List<Found> all = terms(sentence);
    if (all.size() != 1 || !OPENING.matcher(sentence.substring(0, all.get(0).start())).matches()) {
      return sentence;
    }
    String rest = sentence.substring(all.get(0).end());
    if (!rest.startsWith(THAT) || SECOND_CLAIM.matcher(rest).find()) {
      return sentence;
    }
    return rest.substring(THAT.length());
  }
}
