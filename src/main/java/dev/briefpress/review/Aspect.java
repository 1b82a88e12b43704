package dev.briefpress.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reviewer may have checked. */
public enum Aspect {
  /** That what is stated as a fact is one. */
  FACTS,
  /** That the sources say what the text says they say, and that they can be relied on. */
  SOURCES,
  /** That the judgement follows, and that its likelihood and confidence are right. */
  JUDGEMENT;

  /** As it is written in front matter. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Aspect> of(String id) {
    return Stream.of(values()).filter(aspect -> aspect.id().equals(id)).findFirst();
  }
}
