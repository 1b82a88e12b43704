package dev.briefpress.content;

import java.util.List;
import java.util.Optional;

/**
 * A page that stays: methodology, support.
 *
 * @param nav its label in the site's navigation, absent when it is not there
 */
public record StandingPage(
    BriefId id,
    SitePath address,
    String title,
    Optional<String> summary,
    Optional<String> nav,
    String lang,
    Status status,
    List<SitePath> aliases,
    List<Reference> references,
    List<String> anchors,
    String digest) {
  public StandingPage {
    aliases = List.copyOf(aliases);
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
  }
}
