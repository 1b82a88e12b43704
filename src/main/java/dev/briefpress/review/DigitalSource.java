package dev.briefpress.review;

import dev.briefpress.review.AiUse.Use;
import java.util.Optional;

/** How a text came into being, in the terms of the IPTC (NewsCodes, digital source type). */
public enum DigitalSource {
  /** Written by a person without AI. */
  DIGITAL_CREATION("digitalCreation"),
  /** Written by a person; AI corrected spelling, grammar or style. */
  ALGORITHMICALLY_ENHANCED("algorithmicallyEnhanced"),
  /** Written by a person and, in part, by AI. */
  COMPOSITE("compositeWithTrainedAlgorithmicMedia"),
  /** Written by AI. */
  TRAINED_ALGORITHMIC_MEDIA("trainedAlgorithmicMedia");

  /** The vocabulary, with which the address of each term begins. */
  public static final String SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  private final String term;

  DigitalSource(String term) {
    this.term = term;
  }

  /** How a text came into being; absent when nobody recorded it. */
  public static Optional<DigitalSource> of(Optional<AiUse> ai) {
    return ai.map(DigitalSource::of);
  }

  private static DigitalSource of(AiUse ai) {
    return switch (ai.use()) {
      case NONE -> DIGITAL_CREATION;
      case ASSISTED -> ai.counted() == Use.NONE ? ALGORITHMICALLY_ENHANCED : COMPOSITE;
      case GENERATED -> TRAINED_ALGORITHMIC_MEDIA;
    };
  }

  /** The term as the vocabulary writes it. */
  public String term() {
    return term;
  }

  /** The address of the term. */
  public String address() {
    return SCHEME + term;
  }
}
