package dev.briefpress.links;

import dev.briefpress.diagnostics.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Did-you-mean among very many words: a few are all compared, of many only those that differ by one
 * letter are found, so that a thousand misspelt links into an archive stay cheap.
 */
final class NearMisses {
  /** As many words as are all compared. */
  private static final int FEW = 500;

  private final List<String> words;
  private final LetterDrops drops;

  private NearMisses(List<String> words) {
    this.words = words;
    this.drops = LetterDrops.of(words.size() <= FEW ? List.of() : words, (word, i) -> true);
  }

  static NearMisses of(Collection<String> words) {
    return new NearMisses(words.stream().distinct().sorted().toList());
  }

  /** The known word that {@code word} was probably meant to be. */
  Optional<String> nearest(String word) {
    return words.size() <= FEW
        ? Suggestions.nearest(word, words)
        : Suggestions.nearest(
            word, IntStream.of(drops.near(word)).mapToObj(words::get).limit(FEW).toList());
  }
}
