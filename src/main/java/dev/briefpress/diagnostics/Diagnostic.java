package dev.briefpress.diagnostics;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding about one place in one file, as data.
 *
 * @param code stable name, {@code group/name}
 * @param severity how much it weighs
 * @param file path relative to the site's folder, with {@code /}
 * @param span the place
 * @param message what is wrong, naming what was found; one line
 * @param help what to do; one line
 * @param fix a safe change that mends it, where there is one
 * @param protecting whether it keeps its weight whatever a site's settings say of its code
 */
public record Diagnostic(
    String code,
    Severity severity,
    String file,
    Span span,
    String message,
    String help,
    Optional<Fix> fix,
    boolean protecting) {

  /** By file, then place, then code: the order in which findings are reported. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparingInt(d -> d.span().line())
          .thenComparingInt(d -> d.span().column())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** The same finding with another weight. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, file, span, message, help, fix, protecting);
  }

  /** The same finding with another help. */
  public Diagnostic withHelp(String other) {
    return new Diagnostic(code, severity, file, span, message, other, fix, protecting);
  }

  /** The same finding as information about what an author means to have, and why. */
  public Diagnostic allowed(String why) {
    return new Diagnostic(
        code,
        Severity.INFO,
        file,
        span,
        message + " (allowed: " + why + ")",
        "nothing; remove the entry of `allow` when it no longer holds",
        Optional.empty(),
        protecting);
  }

  /** The same finding with a safe change that mends it. */
  public Diagnostic withFix(Fix change) {
    return new Diagnostic(
        code, severity, file, span, message, help, Optional.of(change), protecting);
  }

  /** The same finding without a change that mends it. */
  public Diagnostic withoutFix() {
    return new Diagnostic(code, severity, file, span, message, help, Optional.empty(), protecting);
  }

  /** The same finding at another place of the file. */
  public Diagnostic at(Span other) {
    return new Diagnostic(code, severity, file, other, message, help, fix, protecting);
  }

  /** The same finding about a text that must not be quoted. */
  Diagnostic withoutText(String finds) {
    String help = "check it where nobody else reads the log: the document is not public";
    return new Diagnostic(code, severity, file, span, finds, help, Optional.empty(), protecting);
  }

  /** The same finding with a weight that no setting changes. */
  public Diagnostic asProtecting() {
    return new Diagnostic(code, severity, file, span, message, help, fix, true);
  }

  /** Whether this finding keeps the site from being published. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Whether a check fails by it; {@code strict} ones fail by warnings, too. */
  public boolean fails(boolean strict) {
    return isError() || (strict && severity == Severity.WARNING);
  }
}
