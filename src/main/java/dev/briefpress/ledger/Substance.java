package dev.briefpress.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What one version of a brief says, as plain text. Of a version that today's rules cannot read
 * whole, only what could be read is there, at least its words.
 *
 * @param title empty where it could not be read
 * @param judgement the sentence in which the brief judges
 * @param likelihood the term of {@code ladder}: the one of the front matter, else the one of the
 *     judgement's sentence
 * @param ladder id of the ladder of the term, such as {@code icd203}
 * @param confidence its id, such as {@code moderate}; absent where the front matter could not be
 *     read, and then nothing else of the judgement is known either
 * @param assessed name of the preferred hypothesis
 * @param hypotheses in order
 * @param sources as a list of sources shows them: publisher, title and address
 * @param paragraphs the words of the body in order, without what is only filed: no names of tags
 */
public record Substance(
    String title,
    Optional<String> judgement,
    Optional<String> likelihood,
    String ladder,
    Optional<String> confidence,
    Optional<String> assessed,
    List<Hypothesis> hypotheses,
    List<String> sources,
    List<String> paragraphs) {
  public Substance {
    hypotheses = List.copyOf(hypotheses);
    sources = List.copyOf(sources);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * One of the explanations that compete.
   *
   * @param name its letter or number
   * @param text its first sentence, possibly empty
   */
  public record Hypothesis(String name, String text) {}

  /** Whether the front matter could be read; otherwise there are only words. */
  public boolean isWhole() {
    return confidence.isPresent();
  }
}
