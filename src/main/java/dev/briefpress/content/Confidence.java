package dev.briefpress.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
    String lower = id.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(level -> level.id().equals(lower)).findFirst();
  }
}
