package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Span;
import java.util.Optional;

/**
 * Why a text is not the YAML it should be.
 *
 * @param message one sentence
 * @param help what to write; empty where the kind alone tells
 * @param fix a safe change that mends it, where there is one
 */
public record YamlProblem(Kind kind, Span span, String message, String help, Optional<Fix> fix) {
  /** The ways in which YAML fails here. */
  public enum Kind {
    SYNTAX,
    NOT_A_MAPPING,
    DUPLICATE_FIELD,
    TOO_COMPLEX,
    CONTROL_CHARACTER,
    UNCLOSED_DIRECTION
  }

  /** A problem whose kind tells what to do. */
  public YamlProblem(Kind kind, Span span, String message) {
    this(kind, span, message, "", Optional.empty());
  }

  /** The same without a change that mends it. */
  public YamlProblem withoutFix() {
    return new YamlProblem(kind, span, message, help, Optional.empty());
  }
}
