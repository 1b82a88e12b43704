package dev.briefpress.text;

import java.util.Locale;
import java.util.Set;

/** In which direction a language is written: the value of HTML's attribute {@code dir}. */
public enum WritingDirection {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  /** ISO 639 codes of languages that are written from right to left unless a script says else. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "prs", "ps", "sd", "syr", "ug",
          "ur", "yi");

  /** ISO 15924 codes of scripts that are written from right to left. */
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private final String attribute;

  WritingDirection(String attribute) {
    this.attribute = attribute;
  }

  /** The direction of {@code lang}, a BCP 47 tag: that of its script if it names one. */
  public static WritingDirection of(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    String script = locale.getScript();
    boolean leftwards =
        script.isEmpty() ? LANGUAGES.contains(locale.getLanguage()) : SCRIPTS.contains(script);
    return leftwards ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** {@code ltr} or {@code rtl}. */
  public String attribute() {
    return attribute;
  }
}
