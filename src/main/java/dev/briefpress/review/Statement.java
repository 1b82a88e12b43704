package dev.briefpress.review;

import dev.briefpress.review.AiUse.Use;
import java.util.Locale;

/**
 * What a brief says about itself: whether a person reviewed it, and whether it is labelled as made
 * with AI. {@link #of} is the one place that decides; pages, data and feeds repeat its outcome.
 */
public enum Statement {
  /** Nothing: no person is said to have reviewed it, and AI had no part that counts. */
  NOTHING,
  /** Without AI: a person read it, and facts or sources are not recorded as checked. */
  READ,
  /** Without AI: a person reviewed this very text. */
  REVIEWED,
  /** The label: no person reviewed this text. */
  AI_UNREVIEWED,
  /** The label: the review that is recorded is not a full one of this text. */
  AI_PARTLY_REVIEWED,
  /** The label: a person reviewed this very text, and nobody who can be reached answers for it. */
  AI_UNANSWERED,
  /** No label: a person reviewed this very text, and somebody who can be reached answers for it. */
  AI_REVIEWED;

  /**
   * The decision.
   *
   * @param use as the label {@link AiUse#counted counts} it
   * @param responsible whether somebody is named as responsible and can be reached in public
   */
  public static Statement of(Use use, ReviewState review, boolean responsible) {
    boolean ai = use != Use.NONE;
    return switch (review) {
      case NONE, STALE -> ai ? AI_UNREVIEWED : NOTHING;
      case THIN -> ai ? AI_PARTLY_REVIEWED : READ;
      case FULL -> !ai ? REVIEWED : responsible ? AI_REVIEWED : AI_UNANSWERED;
    };
  }

  /** Whether the label stands at the headline. */
  public boolean labelled() {
    return switch (this) {
      case AI_UNREVIEWED, AI_PARTLY_REVIEWED, AI_UNANSWERED -> true;
      default -> false;
    };
  }

  /** Whether the text names its reviewer. */
  public boolean namesReviewer() {
    return switch (this) {
      case READ, REVIEWED, AI_UNANSWERED, AI_REVIEWED -> true;
      default -> false;
    };
  }

  /** As data name it: {@code ai-unreviewed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
