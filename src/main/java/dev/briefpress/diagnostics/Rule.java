package dev.briefpress.diagnostics;

import java.util.Optional;

/**
 * What a diagnostic code stands for: its weight and its documentation, from which {@code explain}
 * and docs/diagnostics.md are made.
 *
 * @param code stable name, {@code group/name}
 * @param severity its weight unless {@code check.<code>} says otherwise
 * @param finds what it finds, one sentence
 * @param why why it matters, one or two sentences
 * @param example Markdown or YAML that has the fault
 * @param instead the same without it
 * @param protecting whether it protects readers or sources, so that no setting turns it off or
 *     lowers it
 */
public record Rule(
    String code,
    Severity severity,
    String finds,
    String why,
    String example,
    String instead,
    boolean protecting) {
  /** Longest message or help, in UTF-16 units. */
  private static final int LONGEST = 500;

  public Rule {
    if (!code.matches("[a-z][a-z-]*/[a-z][a-z-]*")) {
      throw new IllegalArgumentException("code '" + code + "' is not group/name");
    }
  }

  /** A rule whose weight a site may set. */
  public Rule(
      String code, Severity severity, String finds, String why, String example, String instead) {
    this(code, severity, finds, why, example, instead, false);
  }

  /** The same rule, which no setting turns off or lowers. */
  public Rule asProtecting() {
    return new Rule(code, severity, finds, why, example, instead, true);
  }

  /** A finding of this rule. */
  public Diagnostic at(String file, Span span, String message, String help) {
    return new Diagnostic(
        code,
        severity,
        file,
        span,
        shortened(message),
        shortened(help),
        Optional.empty(),
        protecting);
  }

  // What an author wrote may be a megabyte long.
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, half ? LONGEST - 1 : LONGEST) + "…";
  }
}
