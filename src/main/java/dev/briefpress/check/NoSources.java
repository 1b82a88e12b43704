package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A judgement without sources. */
public final class NoSources {
  public static final Rule RULE =
      new Rule(
          "tradecraft/no-sources",
          Severity.WARNING,
          "The brief names no source.",
          "Readers cannot check what the judgement rests on (ICD 206).",
          "confidence: moderate\n",
          "confidence: moderate\nsources:\n  - {title: Joint press release, url: \"https://www.eeas.europa.eu/\", reliability: A, credibility: 2}\n");

  private NoSources() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
