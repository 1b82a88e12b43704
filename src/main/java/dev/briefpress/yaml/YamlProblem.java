package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Span;

/**
 * Why a text is not the YAML it should be.
 *
 * @param message one sentence
 */
public record YamlProblem(Kind kind, Span span, String message) {
  /** The ways in which YAML fails here. */
  public enum Kind {
    SYNTAX,
    NOT_A_MAPPING,
    DUPLICATE_FIELD,
    TOO_COMPLEX,
    CONTROL_CHARACTER,
    UNCLOSED_DIRECTION
  }
}
