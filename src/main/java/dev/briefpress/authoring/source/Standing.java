package dev.briefpress.authoring.source;

import java.util.Optional;

/**
 * Whether a document was public where it comes from.
 *
 * @param status a status of Briefpress: {@code published}, {@code review} or {@code draft}
 * @param reason why it is not published, as a sentence for the editor; absent when it is
 */
public record Standing(String status, Optional<String> reason) {
  public static final Standing PUBLISHED = new Standing("published", Optional.empty());

  /** A draft, because of {@code reason}. */
  public static Standing draft(String reason) {
    return new Standing("draft", Optional.of(reason));
  }
}
