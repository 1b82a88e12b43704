package dev.briefpress.tradecraft;

import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.LadderWords;
import dev.briefpress.judgement.LadderWords.Found;
import dev.briefpress.text.RawSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
  private final Map<Ladder, List<Found>> terms = new EnumMap<>(Ladder.class);

  /**
   * A sentence.
   *
   * @param offsets for each character of {@code text} its offset in the body
   * @param hypothesis letter or number of the hypothesis that it describes, else empty
   * @param cited whether it has a link or a footnote, or cites a source
   */
  Sentence(String text, int[] offsets, Place place, String hypothesis, boolean cited) {
    this.text = text;
    this.offsets = offsets.clone();
    this.place = place;
    this.hypothesis = hypothesis;
    this.cited = cited;
  }

  String text() {
    return text;
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
    return terms.computeIfAbsent(ladder, one -> LadderWords.of(one).in(text));
  }

  boolean isQuestion() {
    return text.endsWith("?");
  }

  /** Where the characters from {@code start} up to {@code end} stand in the body. */
  RawSpan span(int start, int end) {
    return new RawSpan(offsets[start], offsets[end - 1] + 1);
  }

  /** The same sentence with other characters in the places of these. */
  Sentence with(String other) {
    return new Sentence(other, offsets, place, hypothesis, cited);
  }
}
