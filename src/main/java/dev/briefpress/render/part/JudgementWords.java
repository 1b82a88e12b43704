package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.Ladder.Step;
import dev.briefpress.judgement.LadderWords;
import dev.briefpress.render.theme.Messages;
import java.util.Locale;
import java.util.Optional;

/**
 * Says a judgement in the theme's words: {@code Likely (55–80 %): vulnerable copies stay in use.}
 * Likelihood and confidence are never in one sentence, as ICD 203 asks.
 */
public final class JudgementWords {
  private final Messages messages;

  public JudgementWords(Messages messages) {
    this.messages = messages;
  }

  /** A term of a ladder: {@code very likely}; in English where the theme has no word for it. */
  public String term(String term) {
    return messages.find("likelihood." + term.replace(' ', '-')).orElse(term);
  }

  /** How likely it is, with the range of the ladder: {@code Very likely (80–95 %)}. */
  public Optional<String> likelihood(Judgement judgement) {
    return judgement.step().map(step -> likelihood(judgement.term().orElseThrow(), step));
  }

  /** The range of a step in percent: {@code 55–80}. */
  public String range(Step step) {
    return messages.text(
        "likelihood.range", String.valueOf(step.from()), String.valueOf(step.to()));
  }

  /** A term with the range of its step. */
  public String likelihood(String term, Step step) {
    return messages.text(
        "judgement.likelihood",
        capital(term(term)),
        String.valueOf(step.from()),
        String.valueOf(step.to()));
  }

  /** The likelihood and what is judged: {@code Likely (55–80 %): copies stay in use.} */
  public String line(Judgement judgement) {
    String claim = ended(judgement.claim());
    return likelihood(judgement)
        .map(likelihood -> messages.text("judgement.line", likelihood, claim))
        .orElseGet(() -> capital(claim));
  }

  /** The judgement in one sentence: as it stands in the brief where that has the term in it. */
  public String sentence(Judgement judgement) {
    boolean says =
        Ladder.of(judgement.ladder())
            .map(LadderWords::of)
            .flatMap(words -> words.first(judgement.sentence()))
            .isPresent();
    return says && judgement.claim().equals(judgement.sentence())
        ? judgement.sentence()
        : line(judgement);
  }

  /** The line and the confidence; of a brief without a judgement the summary and that. */
  public String statement(Brief brief) {
    String line = brief.headline().map(this::line).orElse(brief.summary());
    String confidence = confidence(brief.header().confidence());
    return messages.text("judgement.statement", line, confidence).strip();
  }

  /** The statement, then what is known beside it. */
  public String summary(Brief brief) {
    return brief.headline().isPresent()
        ? (statement(brief) + " " + brief.background()).strip()
        : statement(brief);
  }

  private String confidence(Confidence confidence) {
    return messages.text("confidence." + confidence.id());
  }

  private static String ended(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()))
        ? text + "."
        : text;
  }

  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
