package dev.briefpress.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reviewer may have checked. */
public enum Aspect {
  /** Whether the statements of fact are true. */
  FACTS,
  /** Whether the sources say what the text says they say, and can be relied on. */
  SOURCES,
  /** Whether the judgement follows, and its likelihood and confidence are right. */
  JUDGEMENT;

  /** As it is written in front matter. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Aspect> of(String id) {
    return Stream.of(values()).filter(aspect -> aspect.id().equals(id)).findFirst();
  }
}
