package dev.briefpress.diagnostics;

import java.util.Locale;

/** How much a finding weighs. An error keeps the site from being published. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The name as it stands in output and configuration, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
