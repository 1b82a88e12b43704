package dev.briefpress.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the author of a brief says of a change that was made after publication; never edited
 * afterwards, but for {@code hidesEarlier}.
 *
 * @param text what changed, in the author's words
 * @param hidesEarlier whether readers may no longer see what the brief said before, as after a name
 *     had to be removed
 */
public record Revision(LocalDate on, Kind kind, String text, boolean hidesEarlier) {
  /** The only value of the field that hides earlier versions. */
  public static final String EARLIER = "earlier";

  /** An entry that hides nothing. */
  public Revision(LocalDate on, Kind kind, String text) {
    this(on, kind, text, false);
  }

  /** Whether another entry says the same, whatever the two hide. */
  public boolean isSame(Revision other) {
    return on.equals(other.on) && kind == other.kind && text.equals(other.text);
  }

  /** How much a change matters to a reader, from the least to the most. */
  public enum Kind {
    /** A slip of the pen, which changes no meaning. */
    TYPO,
    /** The same said more clearly. */
    CLARIFICATION,
    /** Something new, which was not known before. */
    UPDATE,
    /** Something was wrong. */
    CORRECTION,
    /** Something that was said is no longer upheld. */
    RETRACTION;

    /** The word in content and data files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind called {@code id}, in any case. */
    public static Optional<Kind> of(String id) {
      String lower = id.toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(kind -> kind.id().equals(lower)).findFirst();
    }

    /** Whether readers should hear of the change: it is more than a slip of the pen. */
    public boolean isSubstantive() {
      return this != TYPO;
    }

    /** Whether it says that the brief was wrong. */
    public boolean isCorrection() {
      return this == CORRECTION || this == RETRACTION;
    }
  }
}
