package dev.briefpress.authoring.shape;

import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.LadderWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one term of a ladder that the sentences of a text use.
 *
 * @param ladder its id
 */
public record StatedLikelihood(String ladder, String term) {
  /**
   * The term in {@code markdown}; absent when there is none, or more than one, of which nothing
   * says which is the judgement. Terms of ICD 203 go before those that only the PHIA yardstick has.
   */
  public static Optional<StatedLikelihood> in(String markdown) {
    List<String> sentences = List.of(Plain.of(markdown).split("(?<=[.!?])\\s+"));
    return Stream.of(Ladder.ICD_203, Ladder.PHIA)
        .map(ladder -> only(ladder, sentences))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<StatedLikelihood> only(Ladder ladder, List<String> sentences) {
    List<String> terms =
        sentences.stream()
            .flatMap(sentence -> LadderWords.of(ladder).in(sentence).stream())
            .map(LadderWords.Found::term)
            .distinct()
            .toList();
    return terms.size() == 1
        ? Optional.of(new StatedLikelihood(ladder.id(), terms.get(0)))
        : Optional.empty();
  }
}
