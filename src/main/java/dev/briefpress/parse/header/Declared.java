package dev.briefpress.parse.header;

import dev.briefpress.content.Confidence;
import dev.briefpress.content.Status;
import dev.briefpress.judgement.Ladder;
import java.util.Optional;

/**
 * What a brief's front matter says of the brief and its judgement, as far as it could be read; the
 * sentences of the brief are compared with it.
 *
 * @param lang of the brief, else of the site; a BCP 47 tag
 * @param ladder ICD 203 when the brief names none that is known
 * @param likelihood a term of the ladder
 */
public record Declared(
    Status status,
    String lang,
    Ladder ladder,
    Optional<String> likelihood,
    Optional<Confidence> confidence) {

  /**
   * What was read, with what holds where a field is not there.
   *
   * @param site the language of the site
   */
  static Declared of(
      Optional<Status> status,
      Optional<String> lang,
      String site,
      Optional<String> ladder,
      Optional<String> likelihood,
      Optional<Confidence> confidence) {
    return new Declared(
        status.orElse(Status.PUBLISHED),
        lang.orElse(site),
        ladder.flatMap(Ladder::of).orElse(Ladder.ICD_203),
        likelihood,
        confidence);
  }
}
