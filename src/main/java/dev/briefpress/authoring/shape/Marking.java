package dev.briefpress.authoring.shape;

import dev.briefpress.content.Tlp;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A marking that says who may read a text.
 *
 * @param tlp the label of the Traffic Light Protocol 2.0; absent for a marking of another system
 * @param written as it stands in the text
 */
public record Marking(Optional<Tlp> tlp, String written) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?<!\\p{L})TLP\\s*[:\\-–]?\\s*(RED|AMBER(?:\\s*\\+\\s*STRICT)?|GREEN|CLEAR|WHITE)\\b");

  /** Markings of governments and firms, in capitals or behind a word that names them as such. */
  private static final String OTHERS =
      "TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|OFFICIAL[ -]SENSITIVE|FOR OFFICIAL USE ONLY|FOUO"
          + "|INTERNAL USE ONLY|INTERNAL|NOT FOR (?:PUBLICATION|DISTRIBUTION|RELEASE|PUBLIC RELEASE)"
          + "|NOFORN|EMBARGOED|VS-NFD|VERTRAULICH|STRENG VERTRAULICH|NUR FÜR DEN DIENSTGEBRAUCH"
          + "|CONFIDENTIEL|DIFFUSION RESTREINTE|CONFIDENCIAL|RESERVADO|USO INTERNO";

  private static final Pattern IN_CAPITALS =
      Pattern.compile("(?:[^\\p{L}]*(?:" + OTHERS + ")\\b[^\\p{L}]*(?://.*)?)+");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?:classification|marking|handling|distribution|einstufung|clasificación)\\s*:\\s*(?:"
              + OTHERS
              + ")\\b.*");

  /** The marking in a line that stands above the text, wherever in that line. */
  public static Optional<Marking> in(String plain) {
    Matcher label = LABEL.matcher(plain);
    Optional<Marking> strictest = Optional.empty();
    while (label.find()) {
      Marking found = new Marking(Optional.of(tlp(label.group(1))), label.group());
      strictest = strictest.filter(s -> !found.isStricterThan(s)).or(() -> Optional.of(found));
    }
    return strictest.or(() -> other(plain));
  }

  /** The marking that a line consists of, wherever in the text. */
  public static Optional<Marking> only(String plain) {
    return in(plain).filter(marking -> marking.tlp().isEmpty() || without(plain).isEmpty());
  }

  /** What a line says beside its labels of the protocol. */
  public static String without(String plain) {
    return LABEL
        .matcher(plain)
        .replaceAll(" ")
        .replaceAll("(?i)^\\s*(?:classification|marking)\\s*:\\s*$", "")
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\s|:;,()\\[\\]–—-]+|[\\s|:;,(\\[–—-]+$", "");
  }

  /** Whether fewer people may read what carries this than what carries {@code other}. */
  public boolean isStricterThan(Marking other) {
    return rank() > other.rank();
  }

  // A marking of another system is above all labels, as nothing says that it allows publishing.
  private int rank() {
    return tlp.map(Tlp::ordinal).orElse(Tlp.values().length);
  }

  private static Tlp tlp(String written) {
    String label = written.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    return Tlp.formerly(label).or(() -> Tlp.of(label)).orElseThrow();
  }

  private static Optional<Marking> other(String plain) {
    boolean marked =
        plain.length() <= 120
            && (IN_CAPITALS.matcher(plain).matches() || NAMED.matcher(plain).matches());
    return marked ? Optional.of(new Marking(Optional.empty(), plain)) : Optional.empty();
  }
}
