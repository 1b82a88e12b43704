package dev.briefpress.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ladders of likelihood terms: ICD 203 (2015) and the PHIA yardstick (2025). */
public final class Likelihoods {
  public static final String ICD_203 = "icd203";
  static final String PHIA = "phia";
  private static final Map<String, List<String>> TERMS =
      Map.of(
          ICD_203,
          List.of(
              "almost no chance",
              "very unlikely",
              "unlikely",
              "roughly even chance",
              "likely",
              "very likely",
              "almost certain",
              "remote",
              "highly improbable",
              "improbable",
              "roughly even odds",
              "probable",
              "highly probable",
              "nearly certain"),
          PHIA,
          List.of(
              "remote chance",
              "highly unlikely",
              "unlikely",
              "realistic possibility",
              "likely",
              "probable",
              "highly likely",
              "almost certain"));

  private Likelihoods() {}

  public static List<String> ladders() {
    return List.of(ICD_203, PHIA);
  }

  public static List<String> terms(String ladder) {
    return TERMS.getOrDefault(ladder, List.of());
  }

  /** The term in the ladder's spelling. */
  public static Optional<String> term(String ladder, String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    return terms(ladder).contains(lower) ? Optional.of(lower) : Optional.empty();
  }
}
