package dev.briefpress.judgement;

import dev.briefpress.judgement.Ladder.Step;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a brief judges, in one sentence of its own.
 *
 * @param sentence plain text, as it stands in the brief
 * @param claim the sentence, or the part of it that says what is judged: {@code vulnerable copies
 *     stay in use} of {@code It is likely that vulnerable copies stay in use}
 * @param term how likely that is, a term of the ladder: the sentence's own, or the one that the
 *     front matter declares when the sentence has none
 * @param ladder id of the ladder of the term
 */
public record Judgement(
    String sentence, String claim, Optional<String> term, String ladder, Origin origin) {
  /** Begins with the name of a hypothesis, in one of the theme's languages, and quotes none. */
  private static final Pattern ONLY_NAMES =
      Pattern.compile(
          "^(?:(?:\\p{L}{1,3}['’ ])?h[iy]p[oó]t\\p{L}+|الفرضية)"
              + " [\\p{Lu}\\p{Lo}\\d](?![\\p{L}\\d])[^:]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where the sentence stands. */
  public enum Origin {
    /** Its author wrote it in the field {@code judgement}. */
    FIELD("field"),
    /** The section that the schema names as the summary: the BLUF. */
    BOTTOM_LINE("bottom-line"),
    /** The assessment that closes the hypotheses. */
    ASSESSMENT("assessment");

    private final String id;

    Origin(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /**
   * Whether it can be understood without the brief: {@code Hypothesis A is better supported}
   * cannot, because only the brief says what its hypothesis A is.
   */
  public boolean standsAlone() {
    return term.isPresent() || !ONLY_NAMES.matcher(sentence).find();
  }

  /** The step of the ladder, with its range. */
  public Optional<Step> step() {
    return Ladder.of(ladder).flatMap(scale -> term.flatMap(scale::step));
  }

  /** {@code text} without the sentence, so that the two can stand one behind the other. */
  public String without(String text) {
    int at = text.indexOf(sentence);
    if (at < 0) {
      return text;
    }
    String before = text.substring(0, at).strip();
    String after = text.substring(at + sentence.length()).strip();
    return (before + " " + after).strip();
  }
}
