package dev.briefpress.authoring.shape;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a line says of the part that machines had in a text. */
final class MachineUse {
  private static final String MACHINE =
      "(?:\\bA\\.?I\\b\\.?|\\bKI\\b|\\bIA\\b|\\bNLP\\b|\\bLLMs?\\b|(?iu:artificial intelligence|machine learning"
          + "|language models?|künstliche[rn]? intelligenz|sprachmodell\\p{L}*|intelligence artificielle"
          + "|inteligencia artificial|الذكاء الاصطناعي))";

  private static final Pattern ANY = Pattern.compile(MACHINE);
  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)\\b(?:no|without|not|ohne|keine?|sans|aucune?|sin|ninguna)\\b(?-i)[^.]{0,40}"
              + MACHINE
              + "|"
              + MACHINE
              + "(?iu)[^.]{0,20}\\b(?:not used|nicht verwendet|not involved)\\b");
  private static final Pattern GENERATED =
      Pattern.compile(
          MACHINE
              + "(?iu)[\\s-]?(?:generated|written|authored|generiert\\p{L}*|erzeugt\\p{L}*|generad[oa])\\b"
              + "|(?iu)\\b(?:generated|written|created|erzeugt|généré\\p{L}*|generad[oa])\\b[^.]{0,30}(?-i)"
              + MACHINE);

  private MachineUse() {}

  /** {@code none}, {@code assisted} or {@code generated}; absent when the line is not about it. */
  static Optional<String> in(String plain) {
    if (!ANY.matcher(plain).find()) {
      return Optional.empty();
    }
    if (NONE.matcher(plain).find()) {
      return Optional.of("none");
    }
    return Optional.of(GENERATED.matcher(plain).find() ? "generated" : "assisted");
  }
}
