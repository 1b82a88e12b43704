package dev.briefpress.authoring.shape;

import dev.briefpress.content.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The level of confidence that sentences state, in the languages of the shipped words. */
public final class StatedConfidence {
  private static final String LOW =
      "low|limited|geringe?[rsn]?|niedrige?[rsn]?|faible|baja|limitée?|منخفضة";
  private static final String MODERATE =
      "moderate|medium|mittlere?[rsn]?|mäßige?[rsn]?|mässige?[rsn]?|modérée?|moyenne|moderada|media|متوسطة";
  private static final String HIGH = "high|hohe?[rsn]?|élevée?|haute|forte|alta|elevada|عالية";
  private static final String LEVEL = "(" + LOW + "|" + MODERATE + "|" + HIGH + ")";
  private static final String CONFIDENCE =
      "(?:confidence|zuversicht|konfidenz|confiance|confianza|ثقة|الثقة|بثقة)";
  private static final String BOUND = "(?<![\\p{L}\\p{N}-])";

  /** {@code low to moderate confidence, with high confidence}: the first level is the lowest. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)"
              + BOUND
              + LEVEL
              + "(?:(?:[ -](?:to|bis|à|a)[ -]|[–/-])(?:"
              + MODERATE
              + "|"
              + HIGH
              + "))?(?:\\s+(?:overall|analytic|analytical))?\\s+"
              + CONFIDENCE
              + "(?!\\p{L})");

  /** {@code confidence in this judgement is moderate, Confidence Level: Low, confiance élevée}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)"
              + BOUND
              + CONFIDENCE
              + "(?:\\s+(?:level|rating))?(?:\\s+(?:in|that|about|for|en|dans|in)\\s+[^.!?:;]{1,80}?)??"
              + "(?:\\s*:|\\s+(?:is|are|remains|stays|ist|bleibt|est|reste|es|sigue siendo)"
              + "(?:\\s+(?:at|assessed as|judged|rated|therefore|only|still))?)?\\s+"
              + LEVEL
              + "(?!\\p{L})");

  private static final Pattern OVERALL =
      Pattern.compile(
          "(?iu)" + BOUND + "(?:overall|insgesamt|globalement|en general|en conjunto)\\b");

  private StatedConfidence() {}

  /**
   * The level that a text states: that of the first sentence that says it is about the whole, else
   * of the first that states one.
   */
  public static Optional<Confidence> in(String markdown) {
    List<String> stating = new ArrayList<>();
    for (String sentence : Plain.of(markdown).split("(?<=[.!?؟])\\s+|\\n")) {
      if (level(sentence).isPresent()) {
        stating.add(sentence);
      }
    }
    return stating.stream()
        .filter(sentence -> OVERALL.matcher(sentence).find())
        .findFirst()
        .or(() -> stating.stream().findFirst())
        .flatMap(StatedConfidence::level);
  }

  private static Optional<Confidence> level(String sentence) {
    for (Pattern pattern : List.of(BEFORE, BEHIND)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return Optional.of(named(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  /** The level that a word says, in any of the languages. */
  public static Optional<Confidence> word(String plain) {
    return plain.strip().matches("(?iu)" + LEVEL)
        ? Optional.of(named(plain.strip()))
        : Optional.empty();
  }

  private static Confidence named(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("(?u)" + LOW)) {
      return Confidence.LOW;
    }
    return lower.matches("(?u)" + HIGH) ? Confidence.HIGH : Confidence.MODERATE;
  }
}
