package dev.briefpress.tradecraft;

import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.LadderWords;
import dev.briefpress.judgement.LadderWords.Found;
import dev.briefpress.text.Phrases;
import dev.briefpress.text.RawSpan;
import dev.briefpress.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a reader sees it, without markup. What is not the author's own words (quotations,
 * words of links, code) is one {@link #NOT_OURS} character.
 */
final class Sentence {
  /** Stands for words that are not the author's; no letter, so that no word touches it. */
  static final char NOT_OURS = '\uFFFC';

  private final String text;
  private final int[] offsets;
  private final Place place;
  private final String hypothesis;
  private final boolean cited;
  private final Words words;
  private final Map<Ladder, List<Found>> terms = new EnumMap<>(Ladder.class);
  private @Nullable List<ConfidenceWords.Found> confidence;

  /**
   * A sentence.
   *
   * @param offsets for each character of {@code text} its offset in the body; nobody changes it
   * @param hypothesis letter or number of the hypothesis that it describes, else empty
   * @param cited whether it has a link or a footnote, or cites a source
   */
  Sentence(String text, int[] offsets, Place place, String hypothesis, boolean cited) {
    this.text = text;
    this.words = Words.of(text);
    this.offsets = offsets;
    this.place = place;
    this.hypothesis = hypothesis;
    this.cited = cited;
  }

  String text() {
    return text;
  }

  /** Its words, which are found once: most rules look for some of them. */
  Words words() {
    return words;
  }

  Place place() {
    return place;
  }

  String hypothesis() {
    return hypothesis;
  }

  boolean isCited() {
    return cited;
  }

  /** The terms of a ladder in it, which are looked for once: several rules ask for them. */
  List<Found> terms(Ladder ladder) {
    return terms.computeIfAbsent(ladder, one -> LadderWords.of(one).in(words));
  }

  /** What it says of confidence, which is looked for once. */
  List<ConfidenceWords.Found> confidence() {
    if (confidence == null) {
      confidence = ConfidenceWords.in(text);
    }
    return confidence;
  }

  boolean isQuestion() {
    return text.endsWith("?");
  }

  /** Where the characters from {@code start} up to {@code end} stand in the body. */
  RawSpan span(int start, int end) {
    return new RawSpan(offsets[start], offsets[end - 1] + 1);
  }

  /** The same sentence with {@link #NOT_OURS} in the place of some of its phrases. */
  Sentence without(List<Phrases.Found> phrases) {
    StringBuilder out = new StringBuilder(text);
    for (Phrases.Found phrase : phrases) {
      for (int i = phrase.start(); i < phrase.end(); i++) {
        out.setCharAt(i, NOT_OURS);
      }
    }
    return new Sentence(out.toString(), offsets, place, hypothesis, cited);
  }
}
