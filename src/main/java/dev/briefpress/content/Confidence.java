package dev.briefpress.content;

import java.util.Locale;
import java.util.Optional;

/** How sound the basis of a judgement is (ICD 203): not how likely the judgement is. */
public enum Confidence {
  LOW,
  MODERATE,
  HIGH;

  /** The word in content and data files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level called {@code id}, in any case. */
  public static Optional<Confidence> of(String id) {
    for (Confidence level : values()) {
      if (level.id().equals(id.toLowerCase(Locale.ROOT))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
